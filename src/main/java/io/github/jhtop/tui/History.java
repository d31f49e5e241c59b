package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.CoreRow;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The past of logical CPUs and processes: for as far back as a wide screen shows, and for as many processes as it can
 * matter for. One thread at a time.
 */
final class History {

    /** More points than any screen has columns. */
    private static final int CORE_POINTS = 600;

    private static final int PROCESS_POINTS = 120;

    /** Beyond so many processes newcomers have no history: a monitor must not grow with what it watches. */
    private static final int MOST_PROCESSES = 2_000;

    /** What is kept of a process. */
    static final List<Metric<ProcessRow>> KEPT = List.of(
                    "cpu_percent",
                    "ready_percent",
                    "voluntary_switches_per_second",
                    "involuntary_switches_per_second",
                    "rss_bytes",
                    "system_percent")
            .stream()
            .map(ProcessMetrics::of)
            .toList();

    /** What is drawn of it; the last is for sums. */
    static final List<Metric<ProcessRow>> DRAWN = KEPT.subList(0, KEPT.size() - 1);

    /** Values of one thing, the oldest overwritten. */
    private static final class Ring {
        private final float[] values;
        private int written;

        Ring(int length) {
            values = new float[length];
        }

        void add(double value) {
            values[written++ % values.length] = (float) value;
        }

        /** As many as are wanted, but for the newest that are hidden. */
        double[] last(int count, int hidden) {
            double[] newest = new double[count];
            for (int i = 0; i < count; i++) {
                int at = written - hidden - count + i;
                boolean known = at >= 0 && written - at <= values.length;
                newest[i] = known ? values[at % values.length] : Double.NaN;
            }
            return newest;
        }
    }

    private final Deque<Instant> times = new ArrayDeque<>();
    private @Nullable Instant until;
    private final Map<Integer, Ring> cores = new HashMap<>();
    private final Map<ProcessId, List<Ring>> processes = new HashMap<>();

    void add(Snapshot snapshot) {
        times.add(snapshot.at());
        if (times.size() > CORE_POINTS) {
            times.remove();
        }
        for (CoreRow core : snapshot.cores()) {
            if (!Double.isNaN(core.busyPercent())) {
                cores.computeIfAbsent(core.core(), number -> new Ring(CORE_POINTS))
                        .add(core.busyPercent());
            }
        }
        if (!Double.isNaN(snapshot.intervalSeconds())) {
            addProcesses(snapshot);
        }
    }

    /** Hides what is later than a time; nothing if there is none. */
    void lookBack(@Nullable Instant newest) {
        until = newest;
    }

    /** Adds what a replay shows; begins anew after a jump to where nothing is known. */
    void follow(Take take) {
        Snapshot snapshot = take.snapshot();
        Instant at = snapshot.at();
        Instant oldest = times.peekFirst();
        Instant newest = times.peekLast();
        boolean later = newest == null || at.isAfter(newest);
        boolean unknown = later ? !take.follows() : oldest == null || at.isBefore(oldest);
        if (unknown) {
            times.clear();
            cores.clear();
            processes.clear();
        }
        if (unknown || later) {
            add(snapshot);
        }
        lookBack(at);
    }

    private int hidden() {
        Instant newest = until;
        return newest == null
                ? 0
                : (int) times.stream().filter(time -> time.isAfter(newest)).count();
    }

    /** One that never did anything has no past worth its memory. */
    private void addProcesses(Snapshot snapshot) {
        Set<ProcessId> living = new HashSet<>();
        for (ProcessRow row : snapshot.processes()) {
            boolean known = processes.containsKey(row.id());
            if (known || (row.active() && processes.size() < MOST_PROCESSES)) {
                living.add(row.id());
                List<Ring> rings = processes.computeIfAbsent(row.id(), id -> rings());
                for (int i = 0; i < rings.size(); i++) {
                    rings.get(i).add(KEPT.get(i).number(row));
                }
            }
        }
        processes.keySet().retainAll(living);
    }

    private static List<Ring> rings() {
        return KEPT.stream().map(metric -> new Ring(PROCESS_POINTS)).toList();
    }

    /** The lengths of the newest intervals, oldest first: as many as fit into so many seconds, and as are kept of a process. */
    double[] intervals(double seconds) {
        List<Double> newest = new ArrayList<>();
        Instant later = null;
        double sum = 0;
        for (Instant time : (Iterable<Instant>) times::descendingIterator) {
            double interval = later == null ? 0 : Duration.between(time, later).toNanos() / 1e9;
            sum += interval;
            if (sum > seconds || newest.size() == PROCESS_POINTS) {
                break;
            }
            if (later != null) {
                newest.add(0, interval);
            }
            later = time;
        }
        return newest.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The newest values of a core, oldest first, as many as are wanted; NaN before the first. */
    double[] ofCore(int core, int count) {
        return cores.getOrDefault(core, new Ring(1)).last(count, hidden());
    }

    /** The newest values of a process, oldest first, as many as are wanted; NaN before the first. */
    double[] ofProcess(ProcessId process, Metric<ProcessRow> kept, int count) {
        List<Ring> rings = processes.get(process);
        return rings == null
                ? new Ring(1).last(count, 0)
                : rings.get(KEPT.indexOf(kept)).last(count, hidden());
    }
}
