package io.github.jhtop.model;

import io.github.jhtop.text.SafeText;

/**
 * The machine in a snapshot; unknown numbers are NaN.
 *
 * @param name host name
 * @param kernel name and release of the kernel
 * @param cores online logical CPUs
 * @param load1m load average of a minute
 * @param load5m of five
 * @param load15m of fifteen
 * @param uptimeSeconds since boot
 * @param memory its memory
 * @param contextSwitchesPerSecond of all CPUs, those to and from idle included
 * @param taskSwitches sum of the processes' switches per second, by kind
 * @param tasks what runs
 */
public record HostRow(
        SafeText name,
        SafeText kernel,
        int cores,
        double load1m,
        double load5m,
        double load15m,
        double uptimeSeconds,
        Memory memory,
        double contextSwitchesPerSecond,
        TaskSwitches taskSwitches,
        Tasks tasks) {

    /**
     * Memory of the machine; NaN is unknown.
     *
     * @param totalBytes installed and usable
     * @param availableBytes available without swapping
     * @param swapTotalBytes swap space
     * @param swapFreeBytes unused swap space
     */
    public record Memory(double totalBytes, double availableBytes, double swapTotalBytes, double swapFreeBytes) {}

    /**
     * Switches of all shown processes; NaN is unknown.
     *
     * @param perSecond both kinds
     * @param voluntaryPerSecond the first kind
     * @param involuntaryPerSecond the second kind
     */
    public record TaskSwitches(double perSecond, double voluntaryPerSecond, double involuntaryPerSecond) {}

    /**
     * How much there is.
     *
     * @param processes processes, kernel threads included
     * @param threads threads of all of them
     * @param running processes in state R
     * @param jvms processes that run a JVM, by their command line
     * @param ofSelection whether only certain processes were read: then all sums over processes are those of the
     *     selection
     */
    public record Tasks(int processes, int threads, int running, int jvms, boolean ofSelection) {}
}
