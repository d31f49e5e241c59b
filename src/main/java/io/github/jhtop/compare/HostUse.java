package io.github.jhtop.compare;

import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.Environment.CpuTime;
import io.github.jhtop.recording.Environment.Stall;
import org.jspecify.annotations.Nullable;

/**
 * What became of the time of the CPUs while a run, or a round of them, lasted. NaN is unknown.
 *
 * @param cpuSeconds time of all CPUs together, idle or not
 * @param cores logical CPUs
 * @param runSeconds CPU time of the run
 * @param othersSeconds CPU time of everybody else but jhtop
 * @param stolenSeconds time that the hypervisor took
 * @param stalledSeconds time in which some task waited for a CPU
 */
public record HostUse(
        double cpuSeconds,
        double cores,
        double runSeconds,
        double othersSeconds,
        double stolenSeconds,
        double stalledSeconds) {

    /** The kernel tells CPU time in such steps, of each CPU. Source: {@code man 7 time}, USER_HZ. */
    private static final double TICK_SECONDS = 0.01;

    /** In less, the start of the run itself is a large part of all waiting. */
    private static final double LEAST_FOR_PRESSURE_SECONDS = 1;

    /** Nothing was used yet. */
    public static final HostUse NOTHING = new HostUse(0, Double.NaN, 0, 0, 0, 0);

    private static final HostUse UNKNOWN =
            new HostUse(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /**
     * Between two looks at the machine.
     *
     * @param before the run
     * @param after it, or null if the run has no end
     * @param runSeconds CPU time of the run, NaN if unknown
     * @return the difference
     */
    public static HostUse between(Environment before, @Nullable Environment after, double runSeconds) {
        CpuTime from = before.cpuTime();
        CpuTime to = after == null ? null : after.cpuTime();
        Integer cores = before.machine().cores();
        if (from == null || after == null || to == null || cores == null) {
            return UNKNOWN;
        }
        double busy = seconds(to.busyNanos() - from.busyNanos());
        double stolen = seconds(to.stolenNanos() - from.stolenNanos());
        double jhtop = seconds(to.jhtopNanos() - from.jhtopNanos());
        return new HostUse(
                busy + stolen + seconds(to.idleNanos() - from.idleNanos()),
                cores,
                runSeconds,
                Math.max(0, busy - runSeconds - jhtop),
                stolen,
                stalled(before.pressure().cpu(), after.pressure().cpu()));
    }

    private static double stalled(@Nullable Stall before, @Nullable Stall after) {
        return before == null || after == null ? Double.NaN : (after.totalMicros() - before.totalMicros()) / 1e6;
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    /**
     * Of two runs, one after the other: many short ones tell what a single one, in steps of 10 ms, cannot.
     *
     * @param next the other
     * @return the sum
     */
    public HostUse plus(HostUse next) {
        return new HostUse(
                cpuSeconds + next.cpuSeconds,
                next.cores,
                runSeconds + next.runSeconds,
                othersSeconds + next.othersSeconds,
                stolenSeconds + next.stolenSeconds,
                stalledSeconds + next.stalledSeconds);
    }

    /**
     * The machine on average. What may be a single tick of each CPU disturbs nobody.
     *
     * @param calibrationRatio time of the calibration loop to what is usual, NaN if unknown
     * @return the conditions
     */
    public HostConditions conditions(double calibrationRatio) {
        double wallSeconds = cpuSeconds / cores;
        double doubtSeconds = TICK_SECONDS * cores;
        return new HostConditions(
                cores,
                runSeconds / wallSeconds,
                Math.max(0, othersSeconds - doubtSeconds) / wallSeconds,
                Math.max(0, stolenSeconds - doubtSeconds) / cpuSeconds,
                wallSeconds < LEAST_FOR_PRESSURE_SECONDS ? Double.NaN : stalledSeconds / wallSeconds,
                calibrationRatio);
    }
}
