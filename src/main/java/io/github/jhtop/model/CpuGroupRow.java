package io.github.jhtop.model;

import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * CPU time of a control group in the interval; 100 percent is one core, NaN is unknown.
 *
 * @param group its path, or null where there is none
 * @param gap why nothing more is known, or null
 * @param percent used by all its processes
 * @param quotaGroup the group whose quota binds: itself or one above it; null where that is unknown
 * @param quotaPercent that quota; infinity if there is none
 * @param quotaUsedPercent what all processes below the group with the quota used of it
 * @param throttledPercent share of the periods with work in which the quota was spent
 * @param throttledTimePercent time that run queues then stood still; 100 is one CPU all the time
 */
public record CpuGroupRow(
        @Nullable SafeText group,
        @Nullable String gap,
        double percent,
        @Nullable SafeText quotaGroup,
        double quotaPercent,
        double quotaUsedPercent,
        double throttledPercent,
        double throttledTimePercent) {

    /** Nothing is known but perhaps the path. */
    static CpuGroupRow unknown(@Nullable SafeText group, @Nullable String gap) {
        return new CpuGroupRow(group, gap, Double.NaN, null, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
