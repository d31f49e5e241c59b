package io.github.jhtop.recording;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Input whose position is known, and the last of which can be given back. */
final class CountedInput implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long passed;

    CountedInput(InputStream in) {
        this.in = in;
    }

    /** Makes sure that something is available; false at the end. All that was filled before must be taken. */
    boolean fill() throws IOException {
        if (at < end) {
            shift();
            return true;
        }
        passed += end;
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** What is available begins with the buffer. */
    private void shift() {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        passed += at;
        end -= at;
        at = 0;
    }

    byte[] buffer() {
        return buffer;
    }

    int available() {
        return end - at;
    }

    void takeAll() {
        at = end;
    }

    /** The last so many bytes were not needed. */
    void giveBack(int bytes) {
        at -= bytes;
    }

    boolean hasMore() throws IOException {
        return at < end || fill();
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        return hasMore() ? buffer[at++] & 0xFF : -1;
    }

    long position() {
        return passed + at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
