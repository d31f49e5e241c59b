package io.github.jhtop.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A pidfd through libc. Source of the numbers: {@code include/uapi/asm-generic/unistd.h}, {@code poll(2)}. */
final class LibcPidDescriptor implements PidDescriptor {

    /** Calls that came after Linux 5.0 have one number on all processors. */
    private static final int PIDFD_SEND_SIGNAL = 424;

    private static final int PIDFD_OPEN = 434;

    private static final short POLLIN = 1;
    private static final int CLOSED = -1;

    /** {@code struct pollfd}: descriptor, wanted and found events. */
    private final ByteBuffer pollDescriptor = ByteBuffer.allocateDirect(8).order(ByteOrder.nativeOrder());

    private int descriptor;

    private LibcPidDescriptor(int descriptor) {
        this.descriptor = descriptor;
    }

    /** The kernel itself closes it on exec. */
    static PidDescriptor open(int pid) throws IOException {
        int descriptor = (int) Libc.syscall(PIDFD_OPEN, pid, 0);
        if (descriptor < 0) {
            throw new ErrnoException("pidfd_open", Libc.errno());
        }
        return new LibcPidDescriptor(descriptor);
    }

    @Override
    public boolean ended() throws IOException {
        pollDescriptor.putInt(0, descriptor).putShort(4, POLLIN).putShort(6, (short) 0);
        if (Libc.poll(pollDescriptor, 1, 0) < 0) {
            throw new ErrnoException("poll", Libc.errno());
        }
        return (pollDescriptor.getShort(6) & POLLIN) != 0;
    }

    @Override
    public void send(int signal) throws IOException {
        if (Libc.syscall(PIDFD_SEND_SIGNAL, descriptor, signal, 0, 0) != 0) {
            throw new ErrnoException("pidfd_send_signal", Libc.errno());
        }
    }

    @Override
    public void close() {
        if (descriptor != CLOSED) {
            Libc.close(descriptor);
            descriptor = CLOSED;
        }
    }
}
