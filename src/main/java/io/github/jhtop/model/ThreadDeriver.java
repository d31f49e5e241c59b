package io.github.jhtop.model;

import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives the threads of one process at a time, all of one interval. */
final class ThreadDeriver {

    private final double seconds;
    private final CpuDeriver cpu;

    ThreadDeriver(double seconds, CpuDeriver cpu) {
        this.seconds = seconds;
        this.cpu = cpu;
    }

    List<ThreadRow> derive(int pid, @Nullable ThreadTable older, ThreadTable newer) {
        Map<Integer, ThreadCounters> byTid = new HashMap<>();
        if (older != null) {
            older.live().forEach(thread -> byTid.put(thread.tid(), thread));
        }
        List<ThreadRow> rows = new ArrayList<>(newer.live().size());
        for (ThreadCounters thread : newer.live()) {
            ThreadCounters before = byTid.get(thread.tid());
            if (before != null && before.started() != thread.started()) {
                before = null;
            }
            if (before == null && older != null) {
                before = Newborn.before(thread);
            }
            rows.add(derive(pid, before, thread));
        }
        return List.copyOf(rows);
    }

    private ThreadRow derive(int pid, @Nullable ThreadCounters older, ThreadCounters newer) {
        CpuShare share = older == null ? CpuShare.UNKNOWN : cpu.ofThread(older, newer);
        SwitchCounts switches =
                SwitchDeriver.derive(older == null ? null : older.switches(), newer.switches(), seconds);
        return new ThreadRow(
                pid,
                newer.tid(),
                newer.name(),
                newer.state(),
                newer.lastCore() == null ? Double.NaN : newer.lastCore(),
                share,
                switches,
                CpuDeriver.sliceNanos(share, switches),
                cpuNanos(newer) / 1e9);
    }

    private static double cpuNanos(ThreadCounters thread) {
        Scheduling scheduling = thread.scheduling();
        CpuTimes times = thread.times();
        if (scheduling != null) {
            return scheduling.runNanos();
        }
        return times == null ? Double.NaN : times.totalNanos();
    }
}
