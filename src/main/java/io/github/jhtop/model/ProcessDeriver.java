package io.github.jhtop.model;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives one process at a time, all of one interval. */
final class ProcessDeriver {

    /** User and system time each are cut to a tick of 10 ms: ticks and nanoseconds may differ by this much. */
    private static final double TICK_DOUBT_NANOS = 20e6;

    private final Instant now;
    private final double seconds;

    ProcessDeriver(Instant now, double seconds) {
        this.now = now;
        this.seconds = seconds;
    }

    ProcessRow derive(@Nullable ProcessCounters older, ProcessCounters newer) {
        ProcessStat stat = newer.stat();
        List<ThreadRow> threads = newer.threads() == null ? null : threads(older, newer, newer.threads());
        CpuShare cpu = older == null ? CpuShare.UNKNOWN : cpu(older, newer);
        SwitchDeriver.Scoped best = SwitchDeriver.best(newer);
        SwitchDeriver.Scoped before = older == null ? null : SwitchDeriver.best(older);
        boolean comparable = best != null && before != null && best.scope() == before.scope();
        SwitchCounts switches = SwitchDeriver.derive(
                comparable ? before.switches() : null, best == null ? null : best.switches(), seconds);
        return new ProcessRow(
                newer.id(),
                stat.ppid(),
                newer.facts(),
                state(stat, threads),
                age(newer.facts().startedAt()),
                stat.threadCount(),
                known(stat.nice()),
                known(stat.lastCore()),
                threads == null ? null : coresOfActive(threads),
                cpu,
                cpuNanos(newer) / 1e9,
                switches,
                best == null ? null : best.scope(),
                slice(cpu, switches),
                new ProcessRow.Memory(stat.rssBytes(), known(newer.sharedBytes()), stat.virtualBytes()),
                io(older == null ? null : older.io(), newer.io()),
                known(newer.openFiles()),
                threads);
    }

    private double age(@Nullable Instant startedAt) {
        return startedAt == null
                ? Double.NaN
                : Math.max(0, Duration.between(startedAt, now).toMillis() / 1e3);
    }

    private static char state(ProcessStat stat, @Nullable List<ThreadRow> threads) {
        boolean anyRuns = threads != null && threads.stream().anyMatch(thread -> thread.state() == 'R');
        return anyRuns ? 'R' : stat.state();
    }

    private static @Nullable CoreRange coresOfActive(List<ThreadRow> threads) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (ThreadRow thread : threads) {
            if (thread.active() && !Double.isNaN(thread.lastCore())) {
                first = Math.min(first, (int) thread.lastCore());
                last = Math.max(last, (int) thread.lastCore());
            }
        }
        return first > last ? null : new CoreRange(first, last);
    }

    private CpuShare cpu(ProcessCounters older, ProcessCounters newer) {
        Accounting before = older.accounting();
        Accounting after = newer.accounting();
        if (before != null && after != null) {
            double run = Rate.delta(
                    before.scheduling().runNanos(), after.scheduling().runNanos());
            double wait = Rate.delta(
                    before.scheduling().waitNanos(), after.scheduling().waitNanos());
            return share(run, wait, before.times(), after.times());
        }
        CpuTimes timesBefore = older.stat().times();
        CpuTimes timesAfter = newer.stat().times();
        double ticks = Rate.delta(timesBefore.totalNanos(), timesAfter.totalNanos());
        double threads = Double.NaN;
        double wait = Double.NaN;
        Scheduling sumBefore = older.threads() == null ? null : sum(older.threads());
        Scheduling sumAfter = newer.threads() == null ? null : sum(newer.threads());
        if (sumBefore != null && sumAfter != null) {
            threads = Rate.delta(sumBefore.runNanos(), sumAfter.runNanos());
            wait = Rate.delta(sumBefore.waitNanos(), sumAfter.waitNanos());
        }
        return share(finest(threads, ticks), wait, timesBefore, timesAfter);
    }

    /** The sum over threads is finer, but misses threads that came and went between two looks: then ticks know more. */
    private static double finest(double threads, double ticks) {
        boolean threadsMiss = ticks - threads > TICK_DOUBT_NANOS;
        return Double.isNaN(threads) || threadsMiss ? ticks : threads;
    }

    private static @Nullable Scheduling sum(ThreadTable table) {
        Scheduling ended = table.ended().scheduling();
        long run = ended.runNanos();
        long wait = ended.waitNanos();
        long runs = ended.runs();
        for (ThreadCounters thread : table.live()) {
            Scheduling one = thread.scheduling();
            if (one == null) {
                return null;
            }
            run += one.runNanos();
            wait += one.waitNanos();
            runs += one.runs();
        }
        return new Scheduling(run, wait, runs);
    }

    private CpuShare share(double runNanos, double waitNanos, CpuTimes before, CpuTimes after) {
        double percent = percent(runNanos);
        double user = Rate.delta(before.userNanos(), after.userNanos());
        double system = Rate.delta(before.systemNanos(), after.systemNanos());
        // Mode times count in ticks: they give the proportion, the finer run time gives the amount.
        double userPercent = percent == 0 ? 0 : percent * user / (user + system);
        return new CpuShare(percent, userPercent, percent - userPercent, percent(waitNanos));
    }

    private double percent(double nanos) {
        return nanos / seconds / 1e7;
    }

    private static double cpuNanos(ProcessCounters process) {
        return process.accounting() == null
                ? process.stat().times().totalNanos()
                : process.accounting().scheduling().runNanos();
    }

    private double slice(CpuShare cpu, SwitchCounts switches) {
        double perSecond = switches.totalPerSecond();
        return perSecond > 0 ? cpu.percent() * 1e7 / perSecond : Double.NaN;
    }

    private ProcessRow.IoRates io(@Nullable Io older, @Nullable Io newer) {
        return older == null || newer == null
                ? new ProcessRow.IoRates(Double.NaN, Double.NaN)
                : new ProcessRow.IoRates(
                        Rate.delta(older.readBytes(), newer.readBytes()) / seconds,
                        Rate.delta(older.writeBytes(), newer.writeBytes()) / seconds);
    }

    private static double known(@Nullable Number number) {
        return number == null ? Double.NaN : number.doubleValue();
    }

    private List<ThreadRow> threads(@Nullable ProcessCounters older, ProcessCounters newer, ThreadTable table) {
        ThreadTable before = older == null ? null : older.threads();
        Map<Integer, ThreadCounters> byTid = new HashMap<>();
        if (before != null) {
            before.live().forEach(thread -> byTid.put(thread.tid(), thread));
        }
        List<ThreadRow> rows = new ArrayList<>(table.live().size());
        for (ThreadCounters thread : table.live()) {
            ThreadCounters previous = byTid.get(thread.tid());
            boolean same = previous != null && previous.started() == thread.started();
            boolean born = before != null && !same;
            rows.add(thread(newer.id().pid(), born ? Newborn.before(thread) : same ? previous : null, thread));
        }
        return List.copyOf(rows);
    }

    private ThreadRow thread(int pid, @Nullable ThreadCounters older, ThreadCounters newer) {
        CpuShare cpu = older == null ? CpuShare.UNKNOWN : cpu(older, newer);
        SwitchCounts switches =
                SwitchDeriver.derive(older == null ? null : older.switches(), newer.switches(), seconds);
        Scheduling scheduling = newer.scheduling();
        CpuTimes times = newer.times();
        double total = scheduling != null ? scheduling.runNanos() : times != null ? times.totalNanos() : Double.NaN;
        return new ThreadRow(
                pid,
                newer.tid(),
                newer.name(),
                newer.state(),
                known(newer.lastCore()),
                cpu,
                switches,
                slice(cpu, switches),
                total / 1e9);
    }

    private CpuShare cpu(ThreadCounters older, ThreadCounters newer) {
        CpuTimes timesBefore = older.times();
        CpuTimes timesAfter = newer.times();
        boolean split = timesBefore != null && timesAfter != null;
        Scheduling before = older.scheduling();
        Scheduling after = newer.scheduling();
        if (before != null && after != null) {
            double run = Rate.delta(before.runNanos(), after.runNanos());
            double wait = Rate.delta(before.waitNanos(), after.waitNanos());
            return split
                    ? share(run, wait, timesBefore, timesAfter)
                    : new CpuShare(percent(run), Double.NaN, Double.NaN, percent(wait));
        }
        return split
                ? share(
                        Rate.delta(timesBefore.totalNanos(), timesAfter.totalNanos()),
                        Double.NaN,
                        timesBefore,
                        timesAfter)
                : CpuShare.UNKNOWN;
    }
}
