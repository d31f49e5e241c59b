package io.github.jhtop.export;

import io.github.jhtop.export.TraceEvents.Track;
import io.github.jhtop.metric.Metric;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * One graph of a process: some of its metrics by their keys. A value is written when it differs from the one before; what is
 * unknown is left out, and readers go on drawing what they know.
 *
 * @param <R> the kind of row
 */
final class TraceCounter<R> {

    private final Track track;
    private final String name;
    private final List<Metric<R>> metrics;
    private double[] last = {};

    TraceCounter(Track track, String name, List<Metric<R>> metrics) {
        this.track = track;
        this.name = name;
        this.metrics = metrics;
    }

    void write(TraceEvents events, long micros, R row) throws IOException {
        write(
                events,
                micros,
                metrics.stream().mapToDouble(metric -> metric.number(row)).toArray());
    }

    /** Nobody is left to count. */
    void end(TraceEvents events, long micros) throws IOException {
        write(events, micros, Arrays.stream(last).map(value -> value * 0).toArray());
    }

    private void write(TraceEvents events, long micros, double[] values) throws IOException {
        boolean known = Arrays.stream(values).anyMatch(Double::isFinite);
        if (!known || Arrays.equals(values, last)) {
            return;
        }
        last = values;
        events.count(track, micros, name, json -> {
            for (int i = 0; i < values.length; i++) {
                if (Double.isFinite(values[i])) {
                    json.writeObjectField(
                            metrics.get(i).id(), Plain.of(metrics.get(i).unit(), values[i]));
                }
            }
        });
    }
}
