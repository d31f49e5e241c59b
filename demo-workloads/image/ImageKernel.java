package io.github.jhtop.workloads.image;

/**
 * The edges of a picture: a Gaussian blur of 5×5 pixels, then the Sobel operator, colour by colour, in whole numbers. The
 * picture is continued beyond its border by the pixels of the border. Pure.
 */
final class ImageKernel {

    /** So many rows and columns around a part decide what it looks like: two for the blur, one for the edges. */
    static final int HALO = 3;

    static final int COLOURS = 3;

    private static final int BLUR_REACH = 2;
    private static final int BLUR_SHIFT = 8;
    private static final int BLUR_HALF = 1 << (BLUR_SHIFT - 1);
    private static final int BRIGHTEST = 255;

    private ImageKernel() {}

    /**
     * The edges in a strip, found tile by tile so that a tile stays in the cache between the steps.
     *
     * @param width pixels of a row
     * @param strip the rows with {@link #HALO} more above and below, three bytes a pixel
     * @param tile pixels of a side
     * @return the rows without the halo
     */
    static byte[] edges(int width, byte[] strip, int tile) {
        int rows = strip.length / (COLOURS * width) - 2 * HALO;
        byte[] edges = new byte[rows * COLOURS * width];
        for (int left = 0; left < width; left += tile) {
            int columns = Math.min(tile, width - left);
            int[] padded = padded(width, strip, left, columns);
            int[] blurred = blurred(padded, COLOURS * (columns + 2 * HALO));
            sobel(blurred, columns, edges, COLOURS * left, COLOURS * width);
        }
        return edges;
    }

    /** A tile with its halo. */
    private static int[] padded(int width, byte[] strip, int left, int columns) {
        int rows = strip.length / (COLOURS * width);
        int[] padded = new int[rows * COLOURS * (columns + 2 * HALO)];
        int to = 0;
        for (int row = 0; row < rows; row++) {
            for (int x = left - HALO; x < left + columns + HALO; x++) {
                int from = COLOURS * (row * width + Math.max(0, Math.min(width - 1, x)));
                padded[to] = strip[from] & 0xff;
                padded[to + 1] = strip[from + 1] & 0xff;
                padded[to + 2] = strip[from + 2] & 0xff;
                to += COLOURS;
            }
        }
        return padded;
    }

    /** The same smaller by the reach of the blur at each side: first along the rows, then along the columns. */
    private static int[] blurred(int[] padded, int stride) {
        int rows = padded.length / stride;
        int narrow = stride - 2 * BLUR_REACH * COLOURS;
        int[] alongRows = new int[rows * narrow];
        for (int row = 0; row < rows; row++) {
            for (int i = 0, from = row * stride; i < narrow; i++, from++) {
                alongRows[row * narrow + i] = padded[from]
                        + 4 * padded[from + COLOURS]
                        + 6 * padded[from + 2 * COLOURS]
                        + 4 * padded[from + 3 * COLOURS]
                        + padded[from + 4 * COLOURS];
            }
        }
        int[] blurred = new int[(rows - 2 * BLUR_REACH) * narrow];
        for (int i = 0; i < blurred.length; i++) {
            int sum = alongRows[i]
                    + 4 * alongRows[i + narrow]
                    + 6 * alongRows[i + 2 * narrow]
                    + 4 * alongRows[i + 3 * narrow]
                    + alongRows[i + 4 * narrow];
            blurred[i] = (sum + BLUR_HALF) >> BLUR_SHIFT;
        }
        return blurred;
    }

    private static void sobel(int[] blurred, int columns, byte[] edges, int offset, int stride) {
        int narrow = COLOURS * (columns + 2);
        int rows = blurred.length / narrow - 2;
        for (int row = 0; row < rows; row++) {
            int above = row * narrow;
            int here = above + narrow;
            int below = here + narrow;
            int to = offset + row * stride;
            for (int i = 0; i < COLOURS * columns; i++) {
                int right = i + 2 * COLOURS;
                int across = blurred[above + right] + 2 * blurred[here + right] + blurred[below + right]
                        - blurred[above + i] - 2 * blurred[here + i] - blurred[below + i];
                int middle = i + COLOURS;
                int down = blurred[below + i] + 2 * blurred[below + middle] + blurred[below + right]
                        - blurred[above + i] - 2 * blurred[above + middle] - blurred[above + right];
                edges[to + i] = (byte) Math.min(BRIGHTEST, Math.abs(across) + Math.abs(down));
            }
        }
    }
}
