package io.github.jhtop.workloads.video;

/**
 * The costly part of a video encoder: where each block of a frame came from in the frame before (a full search by the sum of
 * absolute differences), the discrete cosine transform of what is left, and its quantisation. Whole numbers throughout. Pure.
 */
final class VideoKernel {

    /** Pixels of a row of the Common Intermediate Format; source: ITU-T H.261. */
    static final int WIDTH = 352;

    static final int HEIGHT = 288;

    private static final int BLOCK = 16;
    private static final int SIDE = 8;
    private static final int QUANTUM = 12;
    private static final int COSINE_BITS = 12;
    private static final int HALF = 1 << (COSINE_BITS - 1);
    private static final int[] COSINES = cosines();

    private VideoKernel() {}

    /** A frame of rings and noise that drift, with a corner that stays; one byte of brightness a pixel. */
    static byte[] frame(int number, long seed) {
        byte[] frame = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int across = x + 3 * number;
                int down = y + 2 * number;
                int rings = (across * across + down * down) >> 7;
                int noise = (int) (((seed + across * 31L + down * 17L) * 0x9e3779b97f4a7c15L) >>> 60);
                boolean still = x < WIDTH / 4 && y < HEIGHT / 4;
                frame[y * WIDTH + x] = (byte) (still ? x + y : rings + noise);
            }
        }
        return frame;
    }

    /**
     * The quantised coefficients of a frame.
     *
     * @param before the frame before
     * @param frame the frame
     * @param reach how many pixels a block may have moved, in each direction
     * @return two bytes for each, the high one first, block by block
     */
    static byte[] coefficients(byte[] before, byte[] frame, int reach) {
        byte[] coefficients = new byte[Short.BYTES * WIDTH * HEIGHT];
        int[] rest = new int[SIDE * SIDE];
        int to = 0;
        for (int top = 0; top < HEIGHT; top += BLOCK) {
            for (int left = 0; left < WIDTH; left += BLOCK) {
                int here = top * WIDTH + left;
                int origin = origin(before, frame, left, top, reach);
                for (int part = 0; part < BLOCK / SIDE * (BLOCK / SIDE); part++) {
                    int offset = part / 2 * SIDE * WIDTH + part % 2 * SIDE;
                    subtract(before, origin + offset, frame, here + offset, rest);
                    transform(rest);
                    to = quantise(rest, coefficients, to);
                }
            }
        }
        return coefficients;
    }

    /** Where the block that resembles this one most begins in the frame before; of equals, the first in reading order. */
    private static int origin(byte[] before, byte[] frame, int left, int top, int reach) {
        int best = Integer.MAX_VALUE;
        int origin = top * WIDTH + left;
        for (int y = Math.max(0, top - reach); y <= Math.min(HEIGHT - BLOCK, top + reach); y++) {
            for (int x = Math.max(0, left - reach); x <= Math.min(WIDTH - BLOCK, left + reach); x++) {
                int difference = difference(before, y * WIDTH + x, frame, top * WIDTH + left, best);
                if (difference < best) {
                    best = difference;
                    origin = y * WIDTH + x;
                }
            }
        }
        return origin;
    }

    /** The sum of absolute differences of two blocks, or any number beyond the limit. */
    private static int difference(byte[] before, int there, byte[] frame, int here, int limit) {
        int sum = 0;
        for (int row = 0; row < BLOCK * WIDTH && sum < limit; row += WIDTH) {
            for (int x = 0; x < BLOCK; x++) {
                sum += Math.abs((before[there + row + x] & 0xff) - (frame[here + row + x] & 0xff));
            }
        }
        return sum;
    }

    private static void subtract(byte[] before, int there, byte[] frame, int here, int[] rest) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int offset = y * WIDTH + x;
                rest[y * SIDE + x] = (frame[here + offset] & 0xff) - (before[there + offset] & 0xff);
            }
        }
    }

    /** In place: the rows, then the columns. */
    private static void transform(int[] block) {
        int[] line = new int[SIDE];
        for (int row = 0; row < SIDE; row++) {
            transform(block, row * SIDE, 1, line);
        }
        for (int column = 0; column < SIDE; column++) {
            transform(block, column, SIDE, line);
        }
    }

    private static void transform(int[] block, int first, int step, int[] line) {
        for (int u = 0; u < SIDE; u++) {
            int sum = HALF;
            for (int x = 0; x < SIDE; x++) {
                sum += COSINES[u * SIDE + x] * block[first + x * step];
            }
            line[u] = sum >> COSINE_BITS;
        }
        for (int u = 0; u < SIDE; u++) {
            block[first + u * step] = line[u];
        }
    }

    private static int quantise(int[] block, byte[] coefficients, int offset) {
        int to = offset;
        for (int value : block) {
            int quantised = value / QUANTUM;
            coefficients[to] = (byte) (quantised >> Byte.SIZE);
            coefficients[to + 1] = (byte) quantised;
            to += Short.BYTES;
        }
        return to;
    }

    /** The orthonormal DCT-II of eight values, by rows. */
    private static int[] cosines() {
        int[] cosines = new int[SIDE * SIDE];
        for (int u = 0; u < SIDE; u++) {
            double scale = Math.sqrt((u == 0 ? 1.0 : 2.0) / SIDE) * (1 << COSINE_BITS);
            for (int x = 0; x < SIDE; x++) {
                cosines[u * SIDE + x] = (int) Math.round(scale * Math.cos((2 * x + 1) * u * Math.PI / (2 * SIDE)));
            }
        }
        return cosines;
    }
}
