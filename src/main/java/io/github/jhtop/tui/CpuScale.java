package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Value;
import java.util.Set;

/** Shares of CPU time in parts of the whole machine instead of one core. */
final class CpuScale {

    /** Waiting for a CPU is not among them, nor is the bar of a thread: they are shares of its time, not of a CPU's. */
    private static final Set<String> SCALED = Set.of("cpu_percent", "user_percent", "system_percent");

    private CpuScale() {}

    static <R> Metric<R> ofMachine(Metric<R> metric, int cores) {
        return SCALED.contains(metric.id()) ? metric.as(Value.number((R row) -> metric.number(row) / cores)) : metric;
    }
}
