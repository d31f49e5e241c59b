package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.export.TraceEvents.Scope;
import io.github.jhtop.export.TraceEvents.Track;
import io.github.jhtop.metric.CoreMetrics;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.model.CoreRow;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recording as a trace that Perfetto and {@code chrome://tracing} open: for each process graphs of CPU, switches, memory
 * and threads, for each thread its shares of every interval ({@link ThreadTrack}), for the machine how busy each core was,
 * and births and deaths. Samples know of intervals and not of single scheduling events, so neither does the trace; garbage
 * collections are in no recording yet. Memory is bounded by what lives at a time. Not thread-safe.
 *
 * <p>Source: the document "Trace Event Format" of Chromium, and for what of it Perfetto reads, {@code
 * src/trace_processor/importers/json} there.
 */
public final class RunTrace {

    /** For the help of options that name such a file. */
    public static final String HELP = "the timeline of one run, for ui.perfetto.dev or chrome://tracing";

    private static final String NOTE =
            "Slices are shares of the interval between two samples, drawn in the order running,"
                    + " ready, blocked; when in the interval a thread ran is unknown. Rates hold from the begin of an interval."
                    + " Births are drawn at the begin, deaths at the end of the interval in which they happened.";

    private static final List<Metric<CoreRow>> BUSY = List.of(Metric.get(CoreMetrics.TABLE, "busy_percent"));

    private final TraceEvents events;
    private final TraceIds ids = new TraceIds();
    private final Track machine;
    private final Map<Integer, TraceCounter<CoreRow>> cores = new HashMap<>();
    private final Map<ProcessId, ProcessTrack> processes = new HashMap<>();
    private final long startNanos;
    private long now;

    private RunTrace(TraceEvents events, Sample first) throws IOException {
        this.events = events;
        long id = ids.fresh();
        this.machine = new Track(id, id);
        this.startNanos = first.monotonicNanos();
        events.describe(
                machine,
                "process_name",
                json -> json.writeStringField("name", "machine " + first.host().name()));
        events.describe(machine, "process_sort_index", json -> json.writeNumberField("sort_index", -1));
        List<ProcessRow> rows = Deriver.derive(null, first).processes();
        for (int i = 0; i < rows.size(); i++) {
            ProcessTrack track = begin(first.processes().get(i));
            track.name(events, rows.get(i));
            track.writeLevels(events, 0, rows.get(i));
            track.writeThreads(events, new Span(0, 0), first.processes().get(i), rows.get(i), false);
        }
    }

    /**
     * Writes the trace of a recording.
     *
     * @param run the recording
     * @param slice which part of it
     * @param out takes UTF-8 and stays open; buffer it
     * @throws RecordingException if the recording is damaged or has no sample; what was written is then no whole trace
     * @throws IOException if nobody takes it
     */
    public static void write(RunReader run, Slice slice, OutputStream out) throws RecordingException, IOException {
        try (Intervals intervals = Intervals.open(run, slice);
                TraceEvents events = new TraceEvents(out, json -> about(json, run.header(), intervals.first()))) {
            RunTrace trace = new RunTrace(events, intervals.first());
            for (Interval next = intervals.next(); next != null; next = intervals.next()) {
                trace.add(next);
            }
            trace.end(intervals.torn());
        }
    }

    private static void about(JsonGenerator json, RunHeader header, Sample first) throws IOException {
        json.writeStringField("schema", "jhtop.trace/1");
        json.writeStringField("run_id", header.runId().text());
        json.writeStringField("of", header.of().toString());
        json.writeStringField("title", header.title().toString());
        json.writeStringField("at", first.at().toString());
        json.writeStringField("note", NOTE);
    }

    private ProcessTrack begin(ProcessCounters process) {
        ProcessTrack begun = new ProcessTrack(ids, process.id().pid());
        processes.put(process.id(), begun);
        return begun;
    }

    private void add(Interval interval) throws IOException {
        // A recording may claim that time ran backwards.
        long then = Math.max(now, (interval.newer().monotonicNanos() - startNanos) / 1000);
        Span span = new Span(now, then);
        now = then;
        for (CoreRow core : interval.snapshot().cores()) {
            cores.computeIfAbsent(core.core(), number -> new TraceCounter<>(machine, "core " + number, BUSY))
                    .write(events, span.from(), core);
        }
        writeChurn(span, interval.older().churn(), interval.newer().churn());
        Set<ProcessId> gone = new HashSet<>(processes.keySet());
        for (int i = 0; i < interval.newer().processes().size(); i++) {
            ProcessCounters process = interval.newer().processes().get(i);
            gone.remove(process.id());
            write(span, process, interval.snapshot().processes().get(i));
        }
        for (ProcessId id : gone) {
            end(span, processes.remove(id));
        }
    }

    private void end(Span span, @Nullable ProcessTrack process) throws IOException {
        if (process != null) {
            process.ended(events, span);
        }
    }

    private void write(Span span, ProcessCounters process, ProcessRow row) throws IOException {
        ProcessTrack known = processes.get(process.id());
        ProcessTrack track = known == null ? begin(process) : known;
        track.name(events, row);
        if (known == null) {
            track.born(events, span.from(), row);
        }
        track.writeRates(events, span.from(), row);
        track.writeThreads(events, span, process, row, true);
        track.writeLevels(events, span.to(), row);
    }

    /** How many came and went, those among them whom no sample shows. */
    private void writeChurn(Span span, @Nullable Churn older, @Nullable Churn newer) throws IOException {
        if (older == null || newer == null || older.equals(newer)) {
            return;
        }
        events.mark(machine, span.to(), Scope.PROCESS, "births and deaths in the interval", json -> {
            writeTally(json, "processes", older.processes(), newer.processes());
            writeTally(json, "threads", older.threads(), newer.threads());
            json.writeNumberField("execs", newer.execs() - older.execs());
            json.writeNumberField("processes_failed", newer.failed() - older.failed());
            json.writeNumberField("processes_signalled", newer.signalled() - older.signalled());
            json.writeNumberField("lost_events", newer.lostEvents() - older.lostEvents());
        });
    }

    private static void writeTally(JsonGenerator json, String of, Churn.Tally older, Churn.Tally newer)
            throws IOException {
        json.writeNumberField(of + "_started", newer.started() - older.started());
        json.writeNumberField(of + "_ended", newer.ended() - older.ended());
        json.writeNumberField(of + "_short_lived", newer.shortLived() - older.shortLived());
    }

    private void end(@Nullable String torn) throws IOException {
        for (ProcessTrack process : processes.values()) {
            process.close(events, now);
        }
        if (torn != null) {
            events.mark(
                    machine,
                    now,
                    Scope.PROCESS,
                    "the recording breaks off",
                    json -> json.writeStringField("reason", torn));
        }
    }
}
