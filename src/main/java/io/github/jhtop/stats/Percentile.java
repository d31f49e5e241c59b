package io.github.jhtop.stats;

/** Percentiles, of enough observations or not at all. */
public final class Percentile {

    /** Fewer observations beyond a percentile tell nothing of it: p99 needs 1,000, p99.9 10,000. */
    private static final int LEAST_BEYOND = 10;

    /** 1 - 0.999 is a little less than it should be. */
    private static final double ROUNDING = 1e-6;

    private Percentile() {}

    /**
     * How many observations a percentile needs.
     *
     * @param share of the observations that lie below it, such as 0.99
     * @return for example 1000
     */
    public static long needed(double share) {
        return (long) Math.ceil((LEAST_BEYOND - ROUNDING) / (1 - share));
    }

    /**
     * The least observation that so many do not exceed: the nearest rank, definition 1 of Hyndman, Fan (1996), "Sample quantiles
     * in statistical packages", The American Statistician 50(4).
     *
     * @param sorted ascending
     * @param share of the observations that lie below it, such as 0.99
     * @return NaN if there are fewer than are needed
     */
    public static double of(long[] sorted, double share) {
        return sorted.length < needed(share) ? Double.NaN : sorted[rank(sorted.length, share)];
    }

    private static int rank(int n, double share) {
        return Math.max(0, (int) Math.ceil(share * n - ROUNDING) - 1);
    }
}
