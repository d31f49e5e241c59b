package io.github.jhtop.model;

import io.github.jhtop.sample.Cgroup;
import io.github.jhtop.sample.CpuControl;
import io.github.jhtop.sample.MemoryControl;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.ProcessParticulars.Limited;
import io.github.jhtop.sample.ProcessParticulars.PageFaults;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.sample.Sample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the particulars of the process in focus, of one interval. */
final class ParticularsDeriver {

    private static final double NANOS_PER_PERCENT_SECOND = 1e7;

    private final double seconds;

    ParticularsDeriver(double seconds) {
        this.seconds = seconds;
    }

    /** Null if no process was in focus, or if it is gone. */
    @Nullable Particulars derive(@Nullable Sample older, Sample newer, List<ProcessRow> processes) {
        ProcessParticulars now = newer.particulars();
        if (now == null) {
            return null;
        }
        ProcessParticulars before = older == null ? null : older.particulars();
        boolean same = before != null && before.id().equals(now.id());
        ProcessRow row = processes.stream()
                .filter(process -> process.id().equals(now.id()))
                .findFirst()
                .orElse(null);
        return derive(same ? before : null, now, row);
    }

    private Particulars derive(@Nullable ProcessParticulars before, ProcessParticulars now, @Nullable ProcessRow row) {
        PageFaults faultsBefore = before == null ? null : before.faults();
        PageFaults faults = now.faults();
        ProcessParticulars.Footprint footprint = now.footprint();
        ProcessParticulars.Oom oom = now.oom();
        return new Particulars(
                now.id(),
                limits(now, row),
                cpu(before == null ? null : before.cpu(), now.cpu()),
                memory(now.memory()),
                now.nsPids() == null ? List.of() : now.nsPids(),
                now.paths().exe(),
                now.paths().cwd(),
                delta(faultsBefore == null ? null : faultsBefore.minor(), faults.minor()) / seconds,
                delta(faultsBefore == null ? null : faultsBefore.major(), faults.major()) / seconds,
                footprint == null ? Double.NaN : footprint.pssBytes(),
                footprint == null ? Double.NaN : footprint.swapPssBytes(),
                oom == null ? Double.NaN : oom.score(),
                oom == null ? Double.NaN : oom.adjustment());
    }

    private static List<LimitRow> limits(ProcessParticulars now, @Nullable ProcessRow row) {
        List<ResourceLimit> limits = now.limits() == null ? List.of() : now.limits();
        return limits.stream()
                .map(limit ->
                        new LimitRow(limit.resource(), used(limit, now.limited(), row), limit.soft(), limit.hard()))
                .toList();
    }

    /** Limits that count what the whole user has, or that nothing cheap counts, have no use to show. */
    private static double used(ResourceLimit limit, @Nullable Limited limited, @Nullable ProcessRow row) {
        return switch (limit.resource()) {
            case OPEN_FILES -> row == null ? Double.NaN : row.openFiles();
            case ADDRESS_SPACE -> row == null ? Double.NaN : row.memory().virtualBytes();
            case CPU_TIME -> row == null ? Double.NaN : row.cpuSeconds();
            case STACK_SIZE -> limited == null ? Double.NaN : limited.stackBytes();
            case LOCKED_MEMORY -> limited == null ? Double.NaN : limited.lockedBytes();
            default -> Double.NaN;
        };
    }

    private CpuGroupRow cpu(@Nullable Cgroup<CpuControl> before, @Nullable Cgroup<CpuControl> now) {
        if (!(now instanceof Cgroup.Seen<CpuControl> seen)) {
            return now instanceof Cgroup.Hidden<CpuControl> hidden
                    ? CpuGroupRow.unknown(hidden.path(), hidden.reason())
                    : CpuGroupRow.unknown(null, null);
        }
        // Counters of another group are counters of something else.
        CpuControl older = before instanceof Cgroup.Seen<CpuControl> earlier
                        && earlier.path().equals(seen.path())
                ? earlier.control()
                : null;
        CpuControl control = seen.control();
        CpuControl.Quota quota = control.quota();
        CpuControl.Quota olderQuota =
                older != null && older.quota().group().equals(quota.group()) ? older.quota() : null;
        CpuControl.Throttling throttled = quota.throttling();
        CpuControl.Throttling olderThrottled = olderQuota == null ? null : olderQuota.throttling();
        return new CpuGroupRow(
                seen.path(),
                null,
                percent(older == null ? null : older.usageNanos(), control.usageNanos()),
                quota.group(),
                quota.cores() * 100,
                percent(olderQuota == null ? null : olderQuota.usageNanos(), quota.usageNanos()),
                throttledPercent(olderThrottled, throttled),
                percent(
                        olderThrottled == null ? null : olderThrottled.throttledNanos(),
                        throttled == null ? null : throttled.throttledNanos()));
    }

    /** NaN also if the group had nothing to do: then no period began. */
    private static double throttledPercent(
            CpuControl.@Nullable Throttling older, CpuControl.@Nullable Throttling newer) {
        if (older == null || newer == null) {
            return Double.NaN;
        }
        double periods = delta(older.periods(), newer.periods());
        return periods > 0 ? delta(older.throttledPeriods(), newer.throttledPeriods()) / periods * 100 : Double.NaN;
    }

    private static MemoryGroupRow memory(@Nullable Cgroup<MemoryControl> now) {
        if (now instanceof Cgroup.Seen<MemoryControl> seen) {
            MemoryControl control = seen.control();
            return new MemoryGroupRow(
                    seen.path(),
                    null,
                    control.limitGroup(),
                    control.limitBytes(),
                    known(control.usageBytes()),
                    known(control.oomKills()));
        }
        return now instanceof Cgroup.Hidden<MemoryControl> hidden
                ? MemoryGroupRow.unknown(hidden.path(), hidden.reason())
                : MemoryGroupRow.unknown(null, null);
    }

    private double percent(@Nullable Long olderNanos, @Nullable Long newerNanos) {
        return delta(olderNanos, newerNanos) / seconds / NANOS_PER_PERCENT_SECOND;
    }

    private static double delta(@Nullable Long older, @Nullable Long newer) {
        return older == null || newer == null ? Double.NaN : Rate.delta(older, newer);
    }

    private static double known(@Nullable Number number) {
        return number == null ? Double.NaN : number.doubleValue();
    }
}
