package io.github.jhtop.model;

import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns two samples into a snapshot: the only division by elapsed time in the program. A counter that ran backwards, or
 * that only one of the samples has, gives an unknown rate.
 */
public final class Deriver {

    /** A start time counts in clock ticks and the wall clock may be slewed: this much doubt when comparing the two. */
    private static final Duration START_DOUBT = Duration.ofSeconds(1);

    private Deriver() {}

    /**
     * Derives.
     *
     * @param older the sample before, or null if there is none: then every rate is unknown
     * @param newer the sample to show
     * @return the snapshot
     */
    public static Snapshot derive(@Nullable Sample older, Sample newer) {
        double seconds = older == null ? Double.NaN : (newer.monotonicNanos() - older.monotonicNanos()) / 1e9;
        double interval = seconds > 0 ? seconds : Double.NaN;
        List<ProcessRow> processes = processes(older, newer, interval);
        return new Snapshot(
                newer.at(),
                interval,
                host(older, newer, processes, interval),
                cores(older, newer),
                processes,
                new ParticularsDeriver(interval).derive(older, newer, processes),
                newer.sources());
    }

    private static List<ProcessRow> processes(@Nullable Sample older, Sample newer, double seconds) {
        Map<ProcessId, ProcessCounters> before = new HashMap<>();
        if (older != null) {
            older.processes().forEach(process -> before.put(process.id(), process));
        }
        ProcessDeriver deriver = new ProcessDeriver(newer.at(), seconds);
        List<ProcessRow> rows = new ArrayList<>(newer.processes().size());
        for (ProcessCounters process : newer.processes()) {
            ProcessCounters previous = before.get(process.id());
            boolean born = previous == null && older != null && startedSince(older, process);
            rows.add(deriver.derive(born ? Newborn.before(process) : previous, process));
        }
        return List.copyOf(rows);
    }

    private static boolean startedSince(Sample older, ProcessCounters process) {
        return process.facts().startedAt() != null
                && !process.facts().startedAt().isBefore(older.at().minus(START_DOUBT));
    }

    private static List<CoreRow> cores(@Nullable Sample older, Sample newer) {
        Map<Integer, CoreCounters> before = new HashMap<>();
        if (older != null) {
            older.cores().forEach(core -> before.put(core.core(), core));
        }
        return newer.cores().stream()
                .map(core -> core(before.get(core.core()), core))
                .toList();
    }

    private static CoreRow core(@Nullable CoreCounters older, CoreCounters newer) {
        if (older == null) {
            return new CoreRow(newer.core(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double user = Rate.delta(older.userNanos(), newer.userNanos());
        double system = Rate.delta(older.systemNanos(), newer.systemNanos());
        double steal = Rate.delta(older.stealNanos(), newer.stealNanos());
        // The idle counters of a core may step back by a tick while it sleeps (man proc_stat): no reason to lose the
        // rest.
        double idle = Math.max(0, (double) newer.idleNanos() - older.idleNanos());
        double iowait = Math.max(0, (double) newer.iowaitNanos() - older.iowaitNanos());
        double all = user + system + steal + idle + iowait;
        double percent = all > 0 ? 100 / all : Double.NaN;
        return new CoreRow(
                newer.core(),
                user * percent,
                system * percent,
                iowait * percent,
                steal * percent,
                (user + system + steal) * percent);
    }

    private static HostRow host(@Nullable Sample older, Sample newer, List<ProcessRow> processes, double seconds) {
        HostCounters host = newer.host();
        Long before = older == null ? null : older.host().contextSwitches();
        double switches = before == null || host.contextSwitches() == null
                ? Double.NaN
                : Rate.delta(before, host.contextSwitches()) / seconds;
        HostCounters.Load load = host.load();
        return new HostRow(
                host.name(),
                host.kernel(),
                newer.cores().size(),
                load == null ? Double.NaN : load.oneMinute(),
                load == null ? Double.NaN : load.fiveMinutes(),
                load == null ? Double.NaN : load.fifteenMinutes(),
                host.uptimeSeconds(),
                memory(host.memory()),
                switches,
                taskSwitches(processes),
                tasks(newer, processes));
    }

    private static HostRow.Memory memory(HostCounters.@Nullable Memory memory) {
        return memory == null
                ? new HostRow.Memory(Double.NaN, Double.NaN, Double.NaN, Double.NaN)
                : new HostRow.Memory(
                        memory.totalBytes(), memory.availableBytes(), memory.swapTotalBytes(), memory.swapFreeBytes());
    }

    private static HostRow.TaskSwitches taskSwitches(List<ProcessRow> processes) {
        return new HostRow.TaskSwitches(
                Rate.sumOfKnown(processes, row -> row.switches().totalPerSecond()),
                Rate.sumOfKnown(processes, row -> row.switches().voluntaryPerSecond()),
                Rate.sumOfKnown(processes, row -> row.switches().involuntaryPerSecond()));
    }

    private static HostRow.Tasks tasks(Sample sample, List<ProcessRow> processes) {
        int threads = 0;
        int running = 0;
        int jvms = 0;
        for (ProcessRow row : processes) {
            threads += row.threadCount();
            running += row.state() == 'R' ? 1 : 0;
            jvms += row.java() == null ? 0 : 1;
        }
        boolean ofSelection = !sample.demand().pids().isEmpty();
        HostCounters.Population all = sample.host().population();
        return all == null
                ? new HostRow.Tasks(processes.size(), threads, running, jvms, ofSelection)
                : new HostRow.Tasks(all.processes(), all.threads(), running, jvms, ofSelection);
    }
}
