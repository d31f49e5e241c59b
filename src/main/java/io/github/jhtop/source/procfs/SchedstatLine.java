package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Scheduling;
import org.jspecify.annotations.Nullable;

/** The line of {@code /proc/PID/task/TID/schedstat}. Source: {@code Documentation/scheduler/sched-stats.rst}. */
final class SchedstatLine {

    private SchedstatLine() {}

    /** Null if damaged, or all zero: then the kernel keeps no such counters, or the thread never ran. */
    static @Nullable Scheduling parse(Bytes line) {
        long run = line.number();
        long wait = line.number();
        long runs = line.number();
        // Negative if one of them is, zero if all are.
        return (run | wait | runs) <= 0 ? null : new Scheduling(run, wait, runs);
    }
}
