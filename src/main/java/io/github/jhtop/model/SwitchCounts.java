package io.github.jhtop.model;

/**
 * Context switches since the start of a task and their rates over the interval; NaN is unknown.
 *
 * @param total both kinds
 * @param voluntary the task gave the CPU up
 * @param involuntary the scheduler took it away
 * @param totalPerSecond rate of both kinds
 * @param voluntaryPerSecond rate of the first kind
 * @param involuntaryPerSecond rate of the second kind
 */
public record SwitchCounts(
        double total,
        double voluntary,
        double involuntary,
        double totalPerSecond,
        double voluntaryPerSecond,
        double involuntaryPerSecond) {

    /** Nothing is known. */
    public static final SwitchCounts UNKNOWN =
            new SwitchCounts(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}
