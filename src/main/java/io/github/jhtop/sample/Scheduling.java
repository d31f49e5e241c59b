package io.github.jhtop.sample;

import org.jspecify.annotations.Nullable;

/**
 * What the scheduler counts for one task. Source: {@code Documentation/scheduler/sched-stats.rst}, {@code
 * /proc/PID/task/TID/schedstat}.
 *
 * @param runNanos nanoseconds on a CPU
 * @param waitNanos nanoseconds runnable, waiting in a run queue
 * @param runs times it was put on a CPU; equals its context switches
 */
public record Scheduling(long runNanos, long waitNanos, long runs) {

    /**
     * Whether the task was neither on a CPU nor waiting for one between two looks. A count alone would not tell: a busy
     * thread can run a whole interval without a switch.
     *
     * @param earlier the look before, or null
     * @return true if nothing moved
     */
    public boolean unmovedSince(@Nullable Scheduling earlier) {
        return earlier != null
                && runNanos == earlier.runNanos
                && runs == earlier.runs
                && waitNanos == earlier.waitNanos;
    }
}
