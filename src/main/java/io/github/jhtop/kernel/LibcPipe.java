package io.github.jhtop.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A pipe through libc. Source of the numbers: {@code pipe2(2)}, {@code fcntl(2)}. */
final class LibcPipe implements Pipe {

    private static final int O_CLOEXEC = 0x80000;
    private static final int F_DUPFD_CLOEXEC = 1030;

    /** Below are the descriptors that children know by number. */
    private static final int LOWEST = 10;

    private static final int CLOSED = -1;

    private int readEnd;
    private int writeEnd;

    private LibcPipe(int readEnd, int writeEnd) {
        this.readEnd = readEnd;
        this.writeEnd = writeEnd;
    }

    static Pipe open() throws IOException {
        ByteBuffer ends = ByteBuffer.allocateDirect(2 * Integer.BYTES).order(ByteOrder.nativeOrder());
        if (Libc.pipe2(ends, O_CLOEXEC) != 0) {
            throw new ErrnoException("pipe2", Libc.errno());
        }
        LibcPipe pipe = new LibcPipe(ends.getInt(0), ends.getInt(Integer.BYTES));
        try {
            pipe.readEnd = raise(pipe.readEnd);
            pipe.writeEnd = raise(pipe.writeEnd);
            return pipe;
        } catch (IOException e) {
            pipe.close();
            throw e;
        }
    }

    /** The same in another place, with the old one closed. */
    static int raise(int descriptor) throws IOException {
        if (descriptor >= LOWEST) {
            return descriptor;
        }
        int raised = Libc.fcntl(descriptor, F_DUPFD_CLOEXEC, LOWEST);
        if (raised < 0) {
            throw new ErrnoException("fcntl", Libc.errno());
        }
        Libc.close(descriptor);
        return raised;
    }

    @Override
    public int readEnd() {
        return readEnd;
    }

    @Override
    public int writeEnd() {
        return writeEnd;
    }

    @Override
    public String readLine() throws IOException {
        ByteBuffer one = ByteBuffer.allocateDirect(1);
        StringBuilder line = new StringBuilder();
        while (true) {
            long length = Libc.read(readEnd, one, 1);
            if (length == 0 || (length > 0 && one.get(0) == '\n')) {
                return line.toString();
            } else if (length > 0) {
                line.append((char) (one.get(0) & 0xFF));
            } else if (Libc.errno() != ErrnoException.EINTR) {
                throw new ErrnoException("read", Libc.errno());
            }
        }
    }

    @Override
    public void writeLine(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(ISO_8859_1);
        ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length).put(0, bytes);
        while (Libc.write(writeEnd, buffer, bytes.length) < 0) {
            if (Libc.errno() != ErrnoException.EINTR) {
                throw new ErrnoException("write", Libc.errno());
            }
        }
    }

    @Override
    public void closeReadEnd() {
        if (readEnd != CLOSED) {
            Libc.close(readEnd);
            readEnd = CLOSED;
        }
    }

    @Override
    public void closeWriteEnd() {
        if (writeEnd != CLOSED) {
            Libc.close(writeEnd);
            writeEnd = CLOSED;
        }
    }
}
