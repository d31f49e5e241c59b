package io.github.jhtop.model;

/**
 * Shares of an interval, 100 being one core for the whole of it; NaN is unknown.
 *
 * @param percent on a CPU, from the finest counter there is
 * @param userPercent of that, in user mode
 * @param systemPercent of that, in the kernel
 * @param readyPercent runnable, waiting for a CPU
 */
public record CpuShare(double percent, double userPercent, double systemPercent, double readyPercent) {

    /** Nothing is known. */
    public static final CpuShare UNKNOWN = new CpuShare(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}
