package io.github.jhtop.workloads.mandelbrot;

/** How long points of a square of the complex plane take to escape z² + c. Pure. */
final class MandelbrotKernel {

    private static final double LEFT = -1.5;
    private static final double TOP = -1.0;
    private static final double SIDE = 2.0;
    private static final double ESCAPE_RADIUS_SQUARED = 4.0;

    private MandelbrotKernel() {}

    /**
     * The iterations of all pixels of a row.
     *
     * @param size pixels of a side of the picture
     * @param row from 0 on
     * @param limit of the iterations of a pixel
     */
    static long iterationsOfRow(int size, int row, int limit) {
        double step = SIDE / size;
        double imaginary = TOP + row * step;
        long sum = 0;
        for (int column = 0; column < size; column++) {
            sum += iterations(LEFT + column * step, imaginary, limit);
        }
        return sum;
    }

    private static int iterations(double real, double imaginary, int limit) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < limit; i++) {
            double xx = x * x;
            double yy = y * y;
            if (xx + yy > ESCAPE_RADIUS_SQUARED) {
                return i;
            }
            y = 2 * x * y + imaginary;
            x = xx - yy + real;
        }
        return limit;
    }
}
