package io.github.jhtop.export;

import io.github.jhtop.export.TraceEvents.Scope;
import io.github.jhtop.export.TraceEvents.Track;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One process of a trace: its graphs, and its threads. */
final class ProcessTrack {

    /** Longer names push everything else off the screen. */
    private static final int LONGEST_NAME = 100;

    private final TraceIds ids;
    private final Track track;
    private final List<TraceCounter<ProcessRow>> rates;
    private final List<TraceCounter<ProcessRow>> levels;
    private final Map<Integer, ThreadTrack> threads = new HashMap<>();
    private SafeText name = SafeText.EMPTY;
    private boolean leaderIsKnown;

    ProcessTrack(TraceIds ids, int pid) {
        this.ids = ids;
        long id = ids.of(pid);
        this.track = new Track(id, id);
        this.rates = List.of(
                counter("CPU", "cpu_percent", "ready_percent"),
                counter("switches", "voluntary_switches_per_second", "involuntary_switches_per_second"));
        this.levels = List.of(counter("memory", "rss_bytes"), counter("threads", "thread_count"));
    }

    private TraceCounter<ProcessRow> counter(String title, String... keys) {
        return new TraceCounter<>(
                track, title, Stream.of(keys).map(ProcessMetrics::of).toList());
    }

    /** Says what it is called, if that is news. */
    void name(TraceEvents events, ProcessRow row) throws IOException {
        SafeText now = row.command();
        if (now.equals(name)) {
            return;
        }
        name = now;
        String text = now.toString();
        String cut = text.length() <= LONGEST_NAME ? text : SafeText.of(text.substring(0, LONGEST_NAME)) + "…";
        events.describe(track, "process_name", json -> json.writeStringField("name", cut));
        events.describe(track, "process_labels", json -> json.writeStringField("labels", "child of " + row.ppid()));
    }

    void born(TraceEvents events, long micros, ProcessRow row) throws IOException {
        events.mark(track, micros, Scope.PROCESS, "process born (first seen)", json -> {
            json.writeNumberField("pid", row.pid());
            json.writeNumberField("ppid", row.ppid());
            json.writeStringField("command", row.fullCommand().toString());
        });
    }

    /** It was seen at the begin of the interval, and not at its end. */
    void ended(TraceEvents events, Span span) throws IOException {
        for (ThreadTrack thread : threads.values()) {
            thread.ended(events, span);
        }
        for (TraceCounter<ProcessRow> counter : all()) {
            counter.end(events, span.to());
        }
        events.mark(track, span.to(), Scope.PROCESS, "process ended (no longer seen)", json -> {});
    }

    private Collection<TraceCounter<ProcessRow>> all() {
        return Stream.concat(rates.stream(), levels.stream()).toList();
    }

    /** Writes what is so at a time. */
    void writeLevels(TraceEvents events, long micros, ProcessRow row) throws IOException {
        for (TraceCounter<ProcessRow> level : levels) {
            level.write(events, micros, row);
        }
    }

    /** Writes what it did in an interval: a rate holds from its begin. */
    void writeRates(TraceEvents events, long micros, ProcessRow row) throws IOException {
        for (TraceCounter<ProcessRow> rate : rates) {
            rate.write(events, micros, row);
        }
    }

    /**
     * Writes what its threads did in an interval.
     *
     * @param births whether new ones were born in it; else they are those of the first sample
     */
    void writeThreads(TraceEvents events, Span span, ProcessCounters process, ProcessRow row, boolean births)
            throws IOException {
        ThreadTable table = process.threads();
        List<ThreadRow> rows = row.threads();
        if (table == null || rows == null) {
            return;
        }
        Set<Integer> gone = new HashSet<>(threads.keySet());
        for (int i = 0; i < rows.size(); i++) {
            ThreadCounters thread = table.live().get(i);
            gone.remove(thread.tid());
            ThreadTrack known = threads.get(thread.tid());
            if (known != null && !known.isOf(thread.started())) {
                known.ended(events, span);
                known = null;
            }
            ThreadTrack one = known == null ? begin(events, span, thread, births) : known;
            one.name(events, thread.name());
            one.write(events, span, rows.get(i));
        }
        for (Integer tid : gone) {
            end(events, span, threads.remove(tid));
        }
    }

    private static void end(TraceEvents events, Span span, @Nullable ThreadTrack thread) throws IOException {
        if (thread != null) {
            thread.ended(events, span);
        }
    }

    private ThreadTrack begin(TraceEvents events, Span span, ThreadCounters thread, boolean births) throws IOException {
        ThreadTrack begun = new ThreadTrack(new Track(track.pid(), id(thread.tid())), thread.started());
        threads.put(thread.tid(), begun);
        begun.name(events, thread.name());
        if (births) {
            begun.born(events, span.from());
        }
        return begun;
    }

    /** The first thread of a process has the number of the process. */
    private long id(int tid) {
        if (tid == track.pid() && !leaderIsKnown) {
            leaderIsKnown = true;
            return track.tid();
        }
        return ids.of(tid);
    }

    /** Ends what is still open. */
    void close(TraceEvents events, long micros) throws IOException {
        for (ThreadTrack thread : threads.values()) {
            thread.closeAt(events, micros);
        }
    }
}
