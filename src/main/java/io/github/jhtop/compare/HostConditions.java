package io.github.jhtop.compare;

import java.util.EnumSet;
import java.util.Set;

/**
 * The machine during a run. NaN is unknown, and what is unknown does not disturb.
 *
 * @param cores logical CPUs online
 * @param usedByRun CPUs that the run used on average, such as 1.5
 * @param usedByOthers CPUs that everybody else used on average
 * @param stolenShare CPU time that the hypervisor took, of the time of all CPUs, from 0 to 1
 * @param pressureShare time in which some task waited for a CPU, from 0 to 1. Source: {@code
 *     Documentation/accounting/psi.rst}
 * @param calibrationRatio time of the calibration loop before the run to the median of all, 1 if as usual
 */
public record HostConditions(
        double cores,
        double usedByRun,
        double usedByOthers,
        double stolenShare,
        double pressureShare,
        double calibrationRatio) {

    /** Nothing is known. */
    public static final HostConditions UNKNOWN =
            new HostConditions(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private static final double MOST_USED_BY_OTHERS = 0.10;
    private static final double MOST_STOLEN = 0.01;

    /** Wake-ups make some pressure on any machine. */
    private static final double MOST_PRESSURE = 0.05;

    private static final double MOST_DEVIATION = 0.05;

    /**
     * What disturbed the run.
     *
     * @return empty if nothing is known to have done so; the limits themselves are fine
     */
    public Set<Disturbance> disturbances() {
        Set<Disturbance> found = EnumSet.noneOf(Disturbance.class);
        if (usedByOthers > MOST_USED_BY_OTHERS * cores) {
            found.add(Disturbance.OTHERS);
        }
        if (stolenShare > MOST_STOLEN) {
            found.add(Disturbance.STEAL);
        }
        if (pressureShare > MOST_PRESSURE && usedByRun <= cores - 1) {
            found.add(Disturbance.PRESSURE);
        }
        if (calibrationRatio > 1 + MOST_DEVIATION || calibrationRatio < 1 - MOST_DEVIATION) {
            found.add(Disturbance.CALIBRATION);
        }
        return found;
    }
}
