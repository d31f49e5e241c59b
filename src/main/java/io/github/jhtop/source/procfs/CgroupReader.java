package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Cgroup;
import io.github.jhtop.sample.CpuControl;
import io.github.jhtop.sample.MemoryControl;
import io.github.jhtop.text.SafeText;
import java.io.File;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the control groups of one process allow and use, in both versions and in hybrids of them. Source: {@code
 * man 7 cgroups}.
 */
final class CgroupReader {

    /** Anybody may nest groups that were delegated to him: no limit is looked for higher than this. */
    static final int MOST_LEVELS = 64;

    static final String OUTSIDE_NAMESPACE = "it is outside of the cgroup namespace of jhtop";
    static final String NOT_MOUNTED = "its hierarchy is not mounted here";
    static final String GONE = "it is not to be seen where its hierarchy is mounted";
    static final String UNREADABLE = "a limit of it or of a group above it cannot be read";

    private final ReadBuffer buffer;
    private final List<CgroupMount> mounts;
    private final List<CgroupLine> lines;

    CgroupReader(ReadBuffer buffer, List<CgroupMount> mounts, List<CgroupLine> lines) {
        this.buffer = buffer;
        this.mounts = mounts;
        this.lines = lines;
    }

    /** A limit and the group that sets it. */
    private record Bound(CgroupFolder folder, double limit) {}

    @Nullable Cgroup<CpuControl> cpu() {
        return read("cpu", this::cpu);
    }

    @Nullable Cgroup<MemoryControl> memory() {
        return read("memory", this::memory);
    }

    private <C> @Nullable Cgroup<C> read(String controller, Function<CgroupFolder, @Nullable C> files) {
        CgroupLine line = CgroupLine.of(controller, lines);
        if (line == null) {
            return null;
        }
        SafeText path = SafeText.of(line.path());
        if (line.leadsOutside()) {
            return new Cgroup.Hidden<>(path, OUTSIDE_NAMESPACE);
        }
        CgroupMount mount = CgroupMount.showing(line, controller, mounts);
        if (mount == null) {
            return new Cgroup.Hidden<>(path, NOT_MOUNTED);
        }
        CgroupFolder folder = new CgroupFolder(mount, line.path());
        if (!folder.exists()) {
            return new Cgroup.Hidden<>(path, GONE);
        }
        C control = files.apply(folder);
        return control == null ? new Cgroup.Hidden<>(path, UNREADABLE) : new Cgroup.Seen<>(path, control);
    }

    private @Nullable CpuControl cpu(CgroupFolder own) {
        Bound bound = tightest(own, own.mount().unified() ? this::cpuMax : this::cfsQuota);
        return bound == null
                ? null
                : new CpuControl(
                        cpuUsage(own),
                        new CpuControl.Quota(
                                bound.folder.label(),
                                bound.limit,
                                cpuUsage(bound.folder),
                                tell(bound.folder, "cpu.stat", CgroupFiles::throttling)));
    }

    private double cpuMax(CgroupFolder folder) {
        return limit(folder, "cpu.max", CgroupFiles::cpuMax);
    }

    private double cfsQuota(CgroupFolder folder) {
        double quota = limit(folder, "cpu.cfs_quota_us", CgroupFiles::cfsQuotaMicros);
        Long period = Double.isFinite(quota) ? tell(folder, "cpu.cfs_period_us", CgroupFiles::number) : null;
        return period == null ? noneOrUnknown(quota) : CgroupFiles.cores(quota, period);
    }

    private static double noneOrUnknown(double quota) {
        return Double.isInfinite(quota) ? quota : Double.NaN;
    }

    /** Version 1 counts time in a hierarchy that may be another one, in which the process may be elsewhere. */
    private @Nullable Long cpuUsage(CgroupFolder folder) {
        if (folder.mount().unified()) {
            return tell(folder, "cpu.stat", CgroupFiles::usageNanos);
        }
        CgroupLine cpu = CgroupLine.of("cpu", lines);
        CgroupLine counting = CgroupLine.of("cpuacct", lines);
        if (cpu == null
                || counting == null
                || counting.unified()
                || !counting.path().equals(cpu.path())) {
            return null;
        }
        CgroupMount mount = CgroupMount.showing(counting, "cpuacct", mounts);
        return mount == null || mount.below(folder.path()) == null
                ? null
                : tell(new CgroupFolder(mount, folder.path()), "cpuacct.usage", CgroupFiles::number);
    }

    private @Nullable MemoryControl memory(CgroupFolder own) {
        boolean unified = own.mount().unified();
        String limitFile = unified ? "memory.max" : "memory.limit_in_bytes";
        Bound bound = tightest(own, folder -> limit(folder, limitFile, CgroupFiles::memoryMax));
        return bound == null
                ? null
                : new MemoryControl(
                        bound.folder.label(),
                        bound.limit,
                        tell(bound.folder, unified ? "memory.current" : "memory.usage_in_bytes", CgroupFiles::number),
                        tell(own, unified ? "memory.events" : "memory.oom_control", CgroupFiles::oomKills));
    }

    /** The smallest limit from a group upwards, the nearest of equal ones; null if any is unknown. */
    private static @Nullable Bound tightest(CgroupFolder own, ToDoubleFunction<CgroupFolder> limitOf) {
        Bound tightest = new Bound(own, Double.POSITIVE_INFINITY);
        int levels = 0;
        for (CgroupFolder folder = own; folder != null; folder = folder.parent()) {
            double limit = levels++ < MOST_LEVELS ? limitOf.applyAsDouble(folder) : Double.NaN;
            if (Double.isNaN(limit)) {
                return null;
            }
            tightest = limit < tightest.limit ? new Bound(folder, limit) : tightest;
        }
        return tightest;
    }

    /** A group without the file sets no limit: the topmost, and those whose controller is off. */
    private double limit(CgroupFolder folder, String name, ToDoubleFunction<Bytes> parse) {
        String file = folder.file(name);
        if (buffer.read(file)) {
            return parse.applyAsDouble(buffer.cursor());
        }
        boolean none = !new File(file).exists() && folder.exists();
        return none ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    private <T> @Nullable T tell(CgroupFolder folder, String name, Function<Bytes, @Nullable T> parse) {
        return buffer.read(folder.file(name)) ? parse.apply(buffer.cursor()) : null;
    }
}
