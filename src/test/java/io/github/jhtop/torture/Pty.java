package io.github.jhtop.torture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A pseudo terminal from its outer side, where a terminal emulator sits. One thread reads; any thread may do the rest.
 *
 * <p>Source: {@code pty(7)}, {@code ioctl_tty(2)}, {@code termios(3)}.
 */
final class Pty implements AutoCloseable {

    /** Nothing came in time. */
    static final int SILENCE = 0;

    /** Nobody holds the inner side any more. */
    static final int END = -1;

    private static final int O_RDWR = 2;
    private static final int O_NOCTTY = 0x100;
    private static final int O_CLOEXEC = 0x80000;
    private static final int TIOCSWINSZ = 0x5414;
    private static final int TCOOFF = 0;
    private static final int TCOON = 1;
    private static final short POLLIN = 1;
    private static final short POLLOUT = 4;
    private static final int WRITE_MS = 10_000;
    private static final int PIECE = 512;
    private static final int TERMIOS_BYTES = 60;

    private final int master;
    private final String slave;

    private Pty(int master, String slave) {
        this.master = master;
        this.slave = slave;
    }

    static Pty open() {
        int master = Libc.require("posix_openpt", Libc.posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
        Libc.require("grantpt", Libc.grantpt(master));
        Libc.require("unlockpt", Libc.unlockpt(master));
        byte[] name = new byte[64];
        Libc.require("ptsname_r", Libc.ptsname_r(master, name, name.length));
        return new Pty(master, new String(name, US_ASCII).trim());
    }

    /** Path of the inner side; the first leader of a session that opens it makes it its terminal. */
    String slave() {
        return slave;
    }

    /** Bytes read, or {@link #SILENCE}, or {@link #END}. */
    int read(byte[] into, int withinMillis) {
        if (!isReady(POLLIN, withinMillis)) {
            return SILENCE;
        }
        long count = Libc.read(master, into, into.length);
        return count > 0 ? (int) count : END;
    }

    /** Types; in pieces, for a terminal line that nobody reads takes 4096 bytes and no more. */
    void write(byte[] keys) {
        for (int from = 0; from < keys.length; ) {
            if (!isReady(POLLOUT, WRITE_MS)) {
                throw new AssertionError("the program takes no keys");
            }
            byte[] piece = Arrays.copyOfRange(keys, from, Math.min(keys.length, from + PIECE));
            from += Libc.require("write", Libc.write(master, piece, piece.length))
                    .intValue();
        }
    }

    /** {@code struct pollfd}: the descriptor in 32 bits, then what is awaited and what came, in 16 bits each. */
    private boolean isReady(short event, int withinMillis) {
        short[] descriptor = {(short) master, (short) (master >> Short.SIZE), event, 0};
        return Libc.poll(descriptor, 1, withinMillis) > 0;
    }

    /** Gives the window another size; the foreground group gets SIGWINCH. */
    void resize(int columns, int rows) {
        Libc.require("TIOCSWINSZ", Libc.ioctl(master, TIOCSWINSZ, new short[] {(short) rows, (short) columns, 0, 0}));
    }

    /** Holds all output back, as Ctrl-S does where flow control is on. */
    void holdOutput() {
        flow(TCOOFF);
    }

    /** Lets it go on, as Ctrl-Q does. */
    void releaseOutput() {
        flow(TCOON);
    }

    private void flow(int action) {
        int inner = Libc.require("open", Libc.open(slave, O_RDWR | O_NOCTTY | O_CLOEXEC));
        Libc.require("tcflow", Libc.tcflow(inner, action));
        Libc.close(inner);
    }

    /** All settings of the line, as digits to compare. */
    String termios() {
        byte[] settings = new byte[TERMIOS_BYTES];
        Libc.require("tcgetattr", Libc.tcgetattr(master, settings));
        return HexFormat.of().formatHex(settings);
    }

    /** The process group that the keyboard belongs to. */
    long foregroundGroup() {
        return Libc.require("tcgetpgrp", Libc.tcgetpgrp(master));
    }

    /** Hangs up. */
    @Override
    public void close() {
        Libc.close(master);
    }
}
