package io.github.jhtop.metric;

import static io.github.jhtop.metric.Better.LOWER;
import static io.github.jhtop.metric.Better.NEITHER;

import io.github.jhtop.model.RunRow;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What processes did on average in a span of time: what spans of different lengths can be compared by. */
public final class SpanMetrics {

    // spotless:off
    /** The table. */
    public static final List<Metric<RunRow>> TABLE = List.of(
            new Metric<>("cpu_percent", "CPU", 12, Unit.PERCENT, NEITHER, true, Set.of(), "snapshots: schedstat, stat",
                    "CPU time in both modes, 100 being one core for the whole span.",
                    percent(run -> run.cpu().totalSeconds())),
            new Metric<>("ready_percent", "ready", 12, Unit.PERCENT, LOWER, true, Set.of(), "snapshots: taskstats cpu_delay_total, schedstat",
                    "Runnable, waiting for a CPU, 100 being one thread for the whole span.",
                    percent(run -> run.cpu().readySeconds())),
            RunMetrics.of("voluntary_switches_per_second"),
            RunMetrics.of("involuntary_switches_per_second"),
            RunMetrics.of("switches_per_second"),
            RunMetrics.of("peak_rss_bytes"));
    // spotless:on

    private SpanMetrics() {}

    private static Value<RunRow> percent(ToDoubleFunction<RunRow> seconds) {
        return Value.number(run -> 100 * seconds.applyAsDouble(run) / run.wallSeconds());
    }
}
