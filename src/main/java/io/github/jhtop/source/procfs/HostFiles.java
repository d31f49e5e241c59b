package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.HostCounters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pure parsers of the files that tell of the whole machine. */
final class HostFiles {

    private HostFiles() {}

    /** The {@code cpuN} lines of {@code /proc/stat} ({@code man proc_stat}); guest time is in user time already. */
    static List<CoreCounters> cores(Bytes stat, long tickNanos) {
        List<CoreCounters> cores = new ArrayList<>();
        while (stat.nextLine() && stat.take("cpu")) {
            int core = stat.small();
            long user = nanos(stat, tickNanos) + nanos(stat, tickNanos);
            long system = nanos(stat, tickNanos);
            long idle = nanos(stat, tickNanos);
            long iowait = nanos(stat, tickNanos);
            long interrupts = nanos(stat, tickNanos) + nanos(stat, tickNanos);
            long steal = nanos(stat, tickNanos);
            if (core >= 0) {
                cores.add(new CoreCounters(core, user, system + interrupts, idle, iowait, steal));
            }
        }
        return cores;
    }

    /** Old kernels end the line early: they have no such time to tell of. */
    private static long nanos(Bytes stat, long tickNanos) {
        return Math.max(0, stat.count(tickNanos));
    }

    /** The {@code ctxt} line of {@code /proc/stat}, or null. */
    static @Nullable Long contextSwitches(Bytes stat) {
        long count = stat.seekLine("ctxt ") ? stat.number() : Bytes.MISSING;
        return count < 0 ? null : count;
    }

    /** {@code /proc/meminfo} ({@code man proc_meminfo}), or null. */
    static HostCounters.@Nullable Memory memory(Bytes meminfo) {
        long total = kib(meminfo, "MemTotal:");
        long available = kib(meminfo, "MemAvailable:");
        long swapTotal = kib(meminfo, "SwapTotal:");
        long swapFree = kib(meminfo, "SwapFree:");
        boolean known = total >= 0 && available >= 0;
        return known ? new HostCounters.Memory(total, available, Math.max(0, swapTotal), Math.max(0, swapFree)) : null;
    }

    private static long kib(Bytes meminfo, String key) {
        return meminfo.seekLine(key) ? meminfo.count(1024) : Bytes.MISSING;
    }

    /** {@code /proc/loadavg} ({@code man proc_loadavg}), or null. */
    static HostCounters.@Nullable Load load(Bytes loadavg) {
        double one = loadavg.decimal();
        double five = loadavg.decimal();
        double fifteen = loadavg.decimal();
        boolean known = !Double.isNaN(one + five + fifteen);
        return known ? new HostCounters.Load(one, five, fifteen) : null;
    }

    /** The number of tasks of the machine in {@code /proc/loadavg}, or -1. */
    static int tasks(Bytes loadavg) {
        loadavg.skipFields(3);
        loadavg.number();
        return loadavg.take("/") ? loadavg.small() : -1;
    }
}
