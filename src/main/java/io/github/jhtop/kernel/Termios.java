package io.github.jhtop.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The settings of a terminal as they were when first seen, and the way to raw mode and back. Layout of Linux on x86-64
 * and arm64; elsewhere every answer is empty. Source: {@code termios(3)}, {@code asm-generic/termbits.h}, {@code
 * ioctl_tty(2)}. Any thread.
 */
public final class Termios {

    private static final int BYTES = 128;
    private static final int LOCAL_FLAGS = 12;
    private static final int CONTROL_CHARACTERS = 17;
    private static final int VTIME = CONTROL_CHARACTERS + 5;
    private static final int VMIN = CONTROL_CHARACTERS + 6;
    private static final int ISIG = 1;
    private static final int ICANON = 2;
    private static final int ECHO = 8;
    private static final int TCSANOW = 0;
    private static final int TIOCGWINSZ = 0x5413;

    private final int descriptor;
    private final ByteBuffer saved;

    private Termios(int descriptor, ByteBuffer saved) {
        this.descriptor = descriptor;
        this.saved = saved;
    }

    /**
     * Size of a terminal in cells.
     *
     * @param rows lines, 0 if the terminal does not know
     * @param columns cells of a line, 0 if the terminal does not know
     */
    public record WindowSize(int rows, int columns) {}

    /**
     * Saves the settings of a terminal.
     *
     * @param descriptor an open file
     * @return its settings, or empty if it is no terminal or no native call can be made
     */
    public static Optional<Termios> of(int descriptor) {
        ByteBuffer attributes = direct();
        boolean known = isTerminal(descriptor) && Libc.tcgetattr(descriptor, attributes) == 0;
        return known ? Optional.of(new Termios(descriptor, attributes)) : Optional.empty();
    }

    /**
     * Whether a descriptor is a terminal.
     *
     * @param descriptor an open file
     * @return false also if no native call can be made
     */
    public static boolean isTerminal(int descriptor) {
        return callable() && Libc.isatty(descriptor) == 1;
    }

    /**
     * Size of a terminal.
     *
     * @param descriptor an open file
     * @return the size, or empty if it is no terminal or no native call can be made
     */
    public static Optional<WindowSize> windowSize(int descriptor) {
        ByteBuffer size = direct();
        if (!callable() || Libc.ioctl(descriptor, TIOCGWINSZ, size) != 0) {
            return Optional.empty();
        }
        return Optional.of(
                new WindowSize(Short.toUnsignedInt(size.getShort(0)), Short.toUnsignedInt(size.getShort(2))));
    }

    /**
     * Whether this process is in the foreground of a terminal: one in the background is stopped when it changes settings.
     *
     * @param descriptor an open file
     * @return the answer, or empty if it is no terminal or no native call can be made
     */
    public static Optional<Boolean> inForeground(int descriptor) {
        int group = callable() ? Libc.tcgetpgrp(descriptor) : -1;
        return group < 0 ? Optional.empty() : Optional.of(group == Libc.getpgrp());
    }

    /**
     * No echo, no line editing, no signals from keys; a read returns with the first byte.
     *
     * @return false if the terminal refused
     */
    public boolean raw() {
        ByteBuffer raw = direct().put(0, saved, 0, BYTES);
        raw.putInt(LOCAL_FLAGS, saved.getInt(LOCAL_FLAGS) & ~(ISIG | ICANON | ECHO));
        raw.put(VTIME, (byte) 0).put(VMIN, (byte) 1);
        return Libc.tcsetattr(descriptor, TCSANOW, raw) == 0;
    }

    /**
     * Back to the saved settings.
     *
     * @return false if the terminal refused
     */
    public boolean restore() {
        return Libc.tcsetattr(descriptor, TCSANOW, saved) == 0;
    }

    private static boolean callable() {
        try {
            Libc.require();
            return true;
        } catch (NativeUnavailableException e) {
            return false;
        }
    }

    private static ByteBuffer direct() {
        return ByteBuffer.allocateDirect(BYTES).order(ByteOrder.nativeOrder());
    }
}
