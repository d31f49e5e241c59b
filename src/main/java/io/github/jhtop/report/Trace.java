package io.github.jhtop.report;

import io.github.jhtop.model.CoreRow;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a recording tells over time, in as few points as a picture needs. Immutable.
 *
 * @param moments one for each interval between samples, or for several of them
 * @param threads that used the most CPU time, the busiest first
 * @param threadsSeen how many threads were seen in all
 */
public record Trace(List<Moment> moments, List<ThreadUse> threads, int threadsSeen) {

    /** As many points as a picture of that width has use for. */
    static final int MOST_MOMENTS = 120;

    private static final int MOST_THREADS = 16;

    /** Copies the lists. */
    public Trace {
        moments = List.copyOf(moments);
        threads = List.copyOf(threads);
    }

    /**
     * An interval. What nobody knows is NaN.
     *
     * @param seconds its end, since the first sample
     * @param user share of each core in user mode, in percent, by its number
     * @param busy share of each core that was not idle, in percent, by its number
     * @param voluntary context switches a second, of all processes
     * @param involuntary context switches a second, of all processes
     * @param rssBytes resident memory of all processes; what they share counts for each
     * @param threadCount of all processes
     */
    record Moment(
            double seconds,
            Map<Integer, Double> user,
            Map<Integer, Double> busy,
            double voluntary,
            double involuntary,
            double rssBytes,
            double threadCount) {

        Moment {
            user = Map.copyOf(user);
            busy = Map.copyOf(busy);
        }
    }

    /**
     * What a thread did until it was last seen.
     *
     * @param pid of its process
     * @param tid its own
     * @param name of it
     * @param cpuSeconds CPU time in all
     * @param voluntary context switches in all
     * @param involuntary context switches in all
     */
    record ThreadUse(int pid, int tid, SafeText name, double cpuSeconds, double voluntary, double involuntary) {

        static ThreadUse of(ThreadRow row) {
            return new ThreadUse(
                    row.pid(),
                    row.tid(),
                    row.name(),
                    row.cpuSeconds(),
                    row.switches().voluntary(),
                    row.switches().involuntary());
        }
    }

    /**
     * Looks at all samples of a recording, one after the other.
     *
     * @param samples in their order; no sample is kept
     * @return the trace, without moments if there are fewer than two samples
     */
    public static Trace of(Iterator<Sample> samples) {
        List<Moment> moments = new ArrayList<>();
        Map<Integer, ThreadUse> threads = new HashMap<>();
        Sample first = null;
        Sample older = null;
        while (samples.hasNext()) {
            Sample newer = samples.next();
            first = first == null ? newer : first;
            Snapshot snapshot = Deriver.derive(older, newer);
            collect(snapshot, threads);
            if (older != null) {
                moments.add(moment(snapshot, (newer.monotonicNanos() - first.monotonicNanos()) / 1e9));
            }
            older = newer;
            if (moments.size() >= 4 * MOST_MOMENTS) {
                moments = new ArrayList<>(thinned(moments, 2 * MOST_MOMENTS));
            }
        }
        return new Trace(thinned(moments, MOST_MOMENTS), busiest(threads), threads.size());
    }

    private static void collect(Snapshot snapshot, Map<Integer, ThreadUse> threads) {
        for (ProcessRow process : snapshot.processes()) {
            List<ThreadRow> rows = process.threads();
            if (rows != null) {
                rows.forEach(row -> threads.put(row.tid(), ThreadUse.of(row)));
            }
        }
    }

    private static List<ThreadUse> busiest(Map<Integer, ThreadUse> threads) {
        return threads.values().stream()
                .filter(thread -> thread.cpuSeconds() > 0)
                .sorted(Comparator.comparingDouble((ThreadUse thread) -> -thread.cpuSeconds())
                        .thenComparingInt(ThreadUse::tid))
                .limit(MOST_THREADS)
                .toList();
    }

    private static Moment moment(Snapshot snapshot, double seconds) {
        List<ProcessRow> processes = snapshot.processes();
        return new Moment(
                seconds,
                byCore(snapshot, CoreRow::userPercent),
                byCore(snapshot, CoreRow::busyPercent),
                sum(processes, row -> row.switches().voluntaryPerSecond()),
                sum(processes, row -> row.switches().involuntaryPerSecond()),
                sum(processes, row -> row.memory().rssBytes()),
                sum(processes, ProcessRow::threadCount));
    }

    private static Map<Integer, Double> byCore(Snapshot snapshot, ToDoubleFunction<CoreRow> share) {
        Map<Integer, Double> shares = new TreeMap<>();
        for (CoreRow core : snapshot.cores()) {
            double value = share.applyAsDouble(core);
            if (!Double.isNaN(value)) {
                shares.put(core.core(), value);
            }
        }
        return shares;
    }

    /** Of those that are known; one that has just begun has no rate yet. */
    private static double sum(List<ProcessRow> rows, ToDoubleFunction<ProcessRow> value) {
        double sum = Double.NaN;
        for (ProcessRow row : rows) {
            double one = value.applyAsDouble(row);
            if (!Double.isNaN(one)) {
                sum = Double.isNaN(sum) ? one : sum + one;
            }
        }
        return sum;
    }

    /** Means of as many neighbours as needed. */
    static List<Moment> thinned(List<Moment> moments, int most) {
        int each = (moments.size() + most - 1) / most;
        if (each <= 1) {
            return moments;
        }
        return IntStream.range(0, (moments.size() + each - 1) / each)
                .mapToObj(i -> mean(moments.subList(i * each, Math.min(moments.size(), (i + 1) * each))))
                .toList();
    }

    private static Moment mean(List<Moment> some) {
        return new Moment(
                some.get(some.size() - 1).seconds(),
                meanByCore(some, Moment::user),
                meanByCore(some, Moment::busy),
                mean(some, Moment::voluntary),
                mean(some, Moment::involuntary),
                mean(some, Moment::rssBytes),
                mean(some, Moment::threadCount));
    }

    private static double mean(List<Moment> some, ToDoubleFunction<Moment> value) {
        return some.stream()
                .mapToDouble(value)
                .filter(one -> !Double.isNaN(one))
                .average()
                .orElse(Double.NaN);
    }

    private static Map<Integer, Double> meanByCore(List<Moment> some, Function<Moment, Map<Integer, Double>> shares) {
        Map<Integer, Double> means = new TreeMap<>();
        for (int core : shares.apply(some.get(0)).keySet()) {
            means.put(core, mean(some, moment -> shares.apply(moment).getOrDefault(core, Double.NaN)));
        }
        means.values().removeIf(mean -> mean.isNaN());
        return means;
    }

    /** Whether there is anything to draw. */
    static boolean isDrawn(@Nullable Trace trace) {
        return trace != null && trace.moments().size() >= 2;
    }

    double lastSecond() {
        return moments.get(moments.size() - 1).seconds();
    }
}
