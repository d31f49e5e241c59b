package io.github.jhtop.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Size of a terminal in cells, asked for without a fork. Source: {@code ioctl_tty(2)}, {@code TIOCGWINSZ}.
 *
 * @param rows lines, 0 if the terminal does not know
 * @param columns cells of a line, 0 if the terminal does not know
 */
public record WindowSize(int rows, int columns) {

    private static final int TIOCGWINSZ = 0x5413;

    /** {@code struct winsize}: rows, columns and two sizes in pixels, 16 bits each. */
    private static final int BYTES = 8;

    /**
     * Asks for the size of a terminal; JNA loads with the first call. Any thread.
     *
     * @param descriptor an open file
     * @return the size, or empty if it is no terminal or no native call can be made
     */
    public static Optional<WindowSize> of(int descriptor) {
        try {
            Libc.require();
        } catch (NativeUnavailableException e) {
            return Optional.empty();
        }
        ByteBuffer size = ByteBuffer.allocateDirect(BYTES).order(ByteOrder.nativeOrder());
        return Libc.ioctl(descriptor, TIOCGWINSZ, size) != 0
                ? Optional.empty()
                : Optional.of(
                        new WindowSize(Short.toUnsignedInt(size.getShort(0)), Short.toUnsignedInt(size.getShort(2))));
    }
}
