package io.github.jhtop.sample;

import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * CPU time of a control group, and how much of it there may be. Source: {@code
 * Documentation/admin-guide/cgroup-v2.rst}, CPU; {@code Documentation/scheduler/sched-bwc.rst}.
 *
 * @param usageNanos used by all processes of the group and of those below it, or null
 * @param quota what binds it
 */
public record CpuControl(@Nullable Long usageNanos, Quota quota) {

    /**
     * The smallest quota between a group and the topmost that can be seen, together with what was used of it: by every
     * process below the group that sets it.
     *
     * @param group where it is set; the group itself if there is none
     * @param cores CPU time that may be used per elapsed time; infinity if there is no quota
     * @param usageNanos used by all processes below that group, or null
     * @param throttling how often the quota was spent, or null
     */
    public record Quota(SafeText group, double cores, @Nullable Long usageNanos, @Nullable Throttling throttling) {}

    /**
     * How often a quota was spent before its period was over.
     *
     * @param periods in which any process of the group was runnable
     * @param throttledPeriods in which the quota was spent
     * @param throttledNanos time that its run queues then stood still, summed over CPUs
     */
    public record Throttling(long periods, long throttledPeriods, long throttledNanos) {}
}
