package io.github.jhtop.tui.compare;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.SpanMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.RunRow;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of what goes on.
 *
 * @param whole since the begin
 * @param now of each process in the newest interval, or null for totals
 */
record PassingMetric(Metric<RunRow> whole, @Nullable Metric<ProcessRow> now) {

    /** Rates first: they can be compared whatever the spans. */
    static final List<PassingMetric> TABLE = Stream.concat(
                    SpanMetrics.TABLE.stream().map(PassingMetric::rate),
                    Stream.of(
                                    "wall_seconds",
                                    "cpu_seconds",
                                    "cpu_user_seconds",
                                    "cpu_system_seconds",
                                    "ready_seconds",
                                    "voluntary_switches",
                                    "involuntary_switches",
                                    "processes")
                            .map(id -> new PassingMetric(RunMetrics.of(id), null)))
            .toList();

    private static PassingMetric rate(Metric<RunRow> whole) {
        String id = whole.id().equals("peak_rss_bytes") ? "rss_bytes" : whole.id();
        return new PassingMetric(whole, Metric.find(ProcessMetrics.TABLE, id));
    }

    /** Of all processes of a side together; a sum with an unknown part is unknown. */
    double now(Side side) {
        return now == null || side.seen().cast().isEmpty() || !side.isLive()
                ? Double.NaN
                : side.seen().cast().stream().mapToDouble(now::number).sum();
    }

    /** Of recordings the median. */
    double whole(Side side) {
        return side.seen().group() == null
                ? whole.number(side.row())
                : side.seen().group().summary(whole).median();
    }

    /** How both sides are written. */
    Scale scale(Side reference, Side other) {
        double largest = Stream.of(reference, other)
                .mapToDouble(this::whole)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(1);
        return Scale.of(whole.unit(), largest);
    }
}
