package io.github.jhtop.workloads.image;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/**
 * A square picture of red, green and blue bytes, row by row.
 *
 * @param side pixels of a row, and rows
 * @param pixels in the heap, or in a mapped file; its position and limit are of no meaning
 */
record Picture(int side, ByteBuffer pixels) {

    private static final int FIELD_SHIFT = 5;
    private static final int DARK = 60;
    private static final int LIGHT = 160;
    private static final int NOISE_BITS = 5;

    /** A chess board with noise: edges to be found, and dirt to be blurred. */
    static Picture chessBoard(int side, long seed) {
        byte[] pixels = new byte[side * side * ImageKernel.COLOURS];
        SplittableRandom random = new SplittableRandom(seed);
        int to = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int base = (((x ^ y) >> FIELD_SHIFT) & 1) == 0 ? DARK : LIGHT;
                int noise = random.nextInt();
                for (int colour = 0; colour < ImageKernel.COLOURS; colour++) {
                    pixels[to++] = (byte) (base + ((noise >>> (colour * NOISE_BITS)) & ((1 << NOISE_BITS) - 1)));
                }
            }
        }
        return new Picture(side, ByteBuffer.wrap(pixels));
    }

    /** Some rows with their halo; beyond the border, the row of the border again. */
    byte[] strip(int firstRow, int rows) {
        int stride = stride();
        byte[] strip = new byte[(rows + 2 * ImageKernel.HALO) * stride];
        for (int row = 0; row < rows + 2 * ImageKernel.HALO; row++) {
            int from = Math.max(0, Math.min(side - 1, firstRow + row - ImageKernel.HALO));
            pixels.get(from * stride, strip, row * stride, stride);
        }
        return strip;
    }

    /** Some rows as they are. */
    byte[] rows(int firstRow, int rows) {
        byte[] copy = new byte[rows * stride()];
        pixels.get(firstRow * stride(), copy);
        return copy;
    }

    void setRows(int firstRow, byte[] rows) {
        pixels.put(firstRow * stride(), rows);
    }

    private int stride() {
        return side * ImageKernel.COLOURS;
    }
}
