package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.export.TraceEvents.Scope;
import io.github.jhtop.export.TraceEvents.Track;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thread of a trace. Samples do not tell when in an interval a thread ran, only for how long: an interval is one slice,
 * named by what there was most of, and below it the shares, as long as they were, always in the order running, ready,
 * blocked. Intervals without any of the first two are one long slice. No slice: unknown.
 */
final class ThreadTrack {

    private static final List<Metric<ThreadRow>> ARGUMENTS = Stream.of(
                    "cpu_percent",
                    "ready_percent",
                    "voluntary_switches_per_second",
                    "involuntary_switches_per_second",
                    "last_core",
                    "state")
            .map(ThreadMetrics::of)
            .toList();

    private static final JsonLine.Fields NONE = json -> {};

    private final Track track;
    private final long started;
    private SafeText name = SafeText.EMPTY;
    private @Nullable String open;

    /** A thread that started at a time, in the unit of the source. */
    ThreadTrack(Track track, long started) {
        this.track = track;
        this.started = started;
    }

    /** Whether a thread with the same TID is this one. */
    boolean isOf(long start) {
        return started == start;
    }

    /** Says what it is called, if that is news. */
    void name(TraceEvents events, SafeText now) throws IOException {
        if (!now.equals(name)) {
            name = now;
            events.describe(track, "thread_name", json -> json.writeStringField("name", now.toString()));
        }
    }

    void born(TraceEvents events, long micros) throws IOException {
        events.mark(track, micros, Scope.THREAD, "thread born (first seen)", NONE);
    }

    /** It was seen at the begin of the interval, and not at its end. */
    void ended(TraceEvents events, Span span) throws IOException {
        closeAt(events, span.from());
        events.mark(track, span.to(), Scope.THREAD, "thread ended (no longer seen)", NONE);
    }

    /** Writes what it did in an interval. */
    void write(TraceEvents events, Span span, ThreadRow row) throws IOException {
        Shares shares = Shares.of(row, span);
        if (shares == null) {
            closeAt(events, span.from());
        } else if (shares.isIdle() && !(row.switches().totalPerSecond() > 0)) {
            openAt(events, span.from(), shares.rest(), row);
        } else {
            closeAt(events, span.from());
            write(events, span, row, shares);
        }
    }

    private void write(TraceEvents events, Span span, ThreadRow row, Shares shares) throws IOException {
        events.slice(track, span.from(), span.to(), "mostly " + shares.most(), json -> writeArguments(json, row));
        part(events, span.from(), shares.readyFrom(), Shares.RUNNING);
        part(events, shares.readyFrom(), shares.restFrom(), Shares.READY);
        part(events, shares.restFrom(), span.to(), shares.rest());
    }

    private void part(TraceEvents events, long from, long to, String what) throws IOException {
        if (to > from) {
            events.slice(track, from, to, what, NONE);
        }
    }

    private void openAt(TraceEvents events, long micros, String what, ThreadRow row) throws IOException {
        if (!what.equals(open)) {
            closeAt(events, micros);
            open = what;
            events.open(track, micros, what, json -> writeArguments(json, row));
        }
    }

    /** Ends the long slice, if there is one. */
    void closeAt(TraceEvents events, long micros) throws IOException {
        if (open != null) {
            events.close(track, micros, open);
            open = null;
        }
    }

    private static void writeArguments(JsonGenerator json, ThreadRow row) throws IOException {
        for (Metric<ThreadRow> metric : ARGUMENTS) {
            Object value = Plain.of(metric, row);
            if (value != null) {
                json.writeObjectField(metric.id(), value);
            }
        }
    }
}
