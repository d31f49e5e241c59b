package io.github.jhtop.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Bytes of a keyboard, of which the next can be awaited for a limited time. One thread.
 *
 * <p>It asks {@link InputStream#available} again and again while a limited wait lasts, that is only within a sequence:
 * there is no other way to read a terminal with a limit that leaves its mode and the flags of the open file alone.
 */
final class TimedInput {

    /** The stream has ended. */
    static final int END = -1;

    /** Nothing came in time. */
    static final int SILENCE = -2;

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

    private final InputStream in;
    private final byte[] bytes = new byte[1024];
    private int next;
    private int end;

    TimedInput(InputStream in) {
        this.in = in;
    }

    /** The next byte, or {@link #END}. */
    int read() throws IOException {
        if (next == end) {
            // First forget what was read: after an exception it would be read again.
            next = 0;
            end = 0;
            end = Math.max(0, in.read(bytes));
        }
        return end == 0 ? END : bytes[next++] & 0xFF;
    }

    /** The next byte, {@link #END} or {@link #SILENCE}. */
    int read(int withinMillis) throws IOException {
        long start = System.nanoTime();
        while (next == end && in.available() == 0) {
            if (System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(withinMillis)) {
                return SILENCE;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return read();
    }

    /** Takes back the byte that was read last. */
    void unread() {
        next--;
    }
}
