package io.github.jhtop.model;

import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Switches;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives one process at a time, all of one interval. */
final class ProcessDeriver {

    private final Instant now;
    private final double seconds;
    private final CpuDeriver cpu;
    private final ThreadDeriver threads;

    ProcessDeriver(Instant now, double seconds) {
        this.now = now;
        this.seconds = seconds;
        this.cpu = new CpuDeriver(seconds);
        this.threads = new ThreadDeriver(seconds, cpu);
    }

    ProcessRow derive(@Nullable ProcessCounters older, ProcessCounters newer) {
        ProcessStat stat = newer.stat();
        List<ThreadRow> threadRows = newer.threads() == null
                ? null
                : threads.derive(newer.id().pid(), older == null ? null : older.threads(), newer.threads());
        CpuShare share = older == null ? CpuShare.UNKNOWN : cpu.ofProcess(older, newer);
        SwitchDeriver.Scoped best = SwitchDeriver.best(newer);
        SwitchCounts switches = switches(older == null ? null : SwitchDeriver.best(older), best);
        return new ProcessRow(
                newer.id(),
                stat.ppid(),
                newer.facts(),
                state(stat, threadRows),
                age(newer.facts().startedAt()),
                stat.threadCount(),
                known(stat.nice()),
                known(stat.lastCore()),
                threadRows == null ? null : coresOfActive(threadRows),
                share,
                cpuNanos(newer) / 1e9,
                switches,
                best == null ? null : best.scope(),
                CpuDeriver.sliceNanos(share, switches),
                new ProcessRow.Memory(stat.rssBytes(), known(newer.sharedBytes()), stat.virtualBytes()),
                io(older == null ? null : older.io(), newer.io()),
                known(newer.openFiles()),
                threadRows);
    }

    /** Counts of different scope are counts of different things: no rate lies between them. */
    private SwitchCounts switches(SwitchDeriver.@Nullable Scoped older, SwitchDeriver.@Nullable Scoped newer) {
        if (newer == null) {
            return SwitchCounts.UNKNOWN;
        }
        Switches before = older == null || older.scope() != newer.scope() ? null : older.switches();
        return SwitchDeriver.derive(before, newer.switches(), seconds);
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

    private static double cpuNanos(ProcessCounters process) {
        return process.accounting() == null
                ? process.stat().times().totalNanos()
                : process.accounting().scheduling().runNanos();
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
}
