package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.CpuControl;
import org.jspecify.annotations.Nullable;

/**
 * Pure parsers of the files of a control group. Source: {@code Documentation/admin-guide/cgroup-v2.rst}; {@code
 * Documentation/scheduler/sched-bwc.rst} and {@code Documentation/admin-guide/cgroup-v1/} for version 1.
 */
final class CgroupFiles {

    private static final long NANOS_PER_MICRO = 1000;

    /** Version 1 writes the most pages a long can count, in bytes, for no limit; no machine has half of that. */
    private static final double UNLIMITED_BYTES = 1L << 62;

    private CgroupFiles() {}

    /** {@code cpu.max}: quota and period in microseconds, as cores; infinity for {@code max}, NaN if damaged. */
    static double cpuMax(Bytes cpuMax) {
        return cores(cpuMax.bound(), cpuMax.number());
    }

    /** {@code cpu.cfs_quota_us} of version 1: microseconds, infinity for -1, NaN if damaged. */
    static double cfsQuotaMicros(Bytes quota) {
        long micros = quota.number();
        return micros == -1 ? Double.POSITIVE_INFINITY : micros < 0 ? Double.NaN : micros;
    }

    /** The share of a period that a quota is; NaN if either is none. */
    static double cores(double quotaMicros, long periodMicros) {
        return quotaMicros > 0 && periodMicros > 0 ? quotaMicros / periodMicros : Double.NaN;
    }

    /** {@code usage_usec} of {@code cpu.stat}, in nanoseconds, or null. */
    static @Nullable Long usageNanos(Bytes cpuStat) {
        return counted(cpuStat.seekLine("usage_usec ") ? cpuStat.count(NANOS_PER_MICRO) : Bytes.MISSING);
    }

    /** {@code cpuacct.usage} of version 1, in nanoseconds, or null. */
    static @Nullable Long number(Bytes file) {
        return counted(file.count(1));
    }

    /** Periods of {@code cpu.stat}; the time is in microseconds, or in nanoseconds in version 1; null if there are none. */
    static CpuControl.@Nullable Throttling throttling(Bytes cpuStat) {
        long periods = cpuStat.seekLine("nr_periods ") ? cpuStat.count(1) : Bytes.MISSING;
        long throttled = cpuStat.seekLine("nr_throttled ") ? cpuStat.count(1) : Bytes.MISSING;
        if (!cpuStat.seekLine("throttled_")) {
            return null;
        }
        boolean inMicros = cpuStat.take("usec ");
        long nanos = inMicros || cpuStat.take("time ") ? cpuStat.count(inMicros ? NANOS_PER_MICRO : 1) : Bytes.MISSING;
        return (periods | throttled | nanos) < 0 ? null : new CpuControl.Throttling(periods, throttled, nanos);
    }

    /** {@code memory.max}, or {@code memory.limit_in_bytes} of version 1: infinity for no limit, NaN if damaged. */
    static double memoryMax(Bytes limit) {
        double bytes = limit.bound();
        return bytes >= UNLIMITED_BYTES ? Double.POSITIVE_INFINITY : bytes;
    }

    /** {@code oom_kill} of {@code memory.events}, or of {@code memory.oom_control} of version 1, or null. */
    static @Nullable Long oomKills(Bytes events) {
        return counted(events.seekLine("oom_kill ") ? events.count(1) : Bytes.MISSING);
    }

    private static @Nullable Long counted(long number) {
        return number < 0 ? null : number;
    }
}
