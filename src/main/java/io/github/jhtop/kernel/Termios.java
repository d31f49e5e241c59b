package io.github.jhtop.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a terminal, changed without a fork and without waiting for its output. Nothing is loaded for it: as long
 * as nobody else needed a native call, nothing is done. Any thread.
 *
 * <p>Source: {@code termios(3)}, {@code ioctl_tty(2)}, {@code asm-generic/termbits.h}, {@code asm-generic/ioctls.h}.
 */
public final class Termios {

    private static final int TCGETS = 0x5401;
    private static final int TCSETS = 0x5402;
    private static final int TCFLSH = 0x540B;
    private static final int TCOFLUSH = 1;

    /** {@code struct termios}: four flag words, the line discipline, the control characters. */
    private static final int BYTES = 36;

    private static final int FLAGS = 4;
    private static final int CONTROLS_AT = 17;
    private static final int CONTROLS = 19;

    private Termios() {}

    /**
     * Sets a terminal at once ({@code TCSANOW}).
     *
     * @param descriptor an open file
     * @param saved what {@code stty -g} of GNU or BusyBox said: flags and control characters, hexadecimal, with colons
     * @return false if nothing was set: no native call at hand, no terminal, or another form of settings
     */
    public static boolean restore(int descriptor, String saved) {
        int[] words = parse(saved);
        ByteBuffer termios = words == null ? null : get(descriptor);
        if (words == null || termios == null) {
            return false;
        }
        for (int i = 0; i < FLAGS; i++) {
            termios.putInt(i * Integer.BYTES, words[i]);
        }
        for (int i = 0; i < CONTROLS; i++) {
            termios.put(CONTROLS_AT + i, (byte) words[FLAGS + i]);
        }
        return Libc.ioctl(descriptor, TCSETS, termios) == 0;
    }

    /**
     * Throws away what was written and not taken yet, and lets a writer go on that waits for room. It may have to be
     * called again until a large write is done.
     *
     * @param descriptor an open file
     */
    public static void discardOutput(int descriptor) {
        ByteBuffer termios = get(descriptor);
        if (termios != null && Libc.ioctl(descriptor, TCFLSH, TCOFLUSH) == 0) {
            // The flush of a pseudo-terminal wakes nobody; a change of settings does (n_tty_set_termios in n_tty.c).
            Libc.ioctl(descriptor, TCSETS, termios);
        }
    }

    /** The settings at present, or null. */
    private static @Nullable ByteBuffer get(int descriptor) {
        if (!JnaLibrary.isLoaded()) {
            return null;
        }
        try {
            Libc.require();
        } catch (NativeUnavailableException e) {
            return null;
        }
        ByteBuffer termios = ByteBuffer.allocateDirect(BYTES).order(ByteOrder.nativeOrder());
        return Libc.ioctl(descriptor, TCGETS, termios) == 0 ? termios : null;
    }

    /** Flags and control characters, or null if it is of another form. */
    static int @Nullable [] parse(String saved) {
        String[] parts = saved.split(":", -1);
        if (parts.length < FLAGS + CONTROLS) {
            return null;
        }
        int[] words = new int[FLAGS + CONTROLS];
        try {
            for (int i = 0; i < words.length; i++) {
                words[i] = Integer.parseUnsignedInt(parts[i], 16);
            }
        } catch (NumberFormatException e) {
            return null;
        }
        return words;
    }
}
