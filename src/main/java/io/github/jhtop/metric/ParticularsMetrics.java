package io.github.jhtop.metric;

import static io.github.jhtop.metric.Better.LOWER;
import static io.github.jhtop.metric.Better.NEITHER;
import static io.github.jhtop.metric.Value.number;
import static io.github.jhtop.metric.Value.text;

import io.github.jhtop.model.Particulars;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every quantity that is told of the one process somebody looks at, one row each. */
public final class ParticularsMetrics {

    private static final String CGROUP = "/proc/PID/cgroup";
    private static final String USAGE = "cpu.stat usage_usec; cpuacct.usage";
    private static final String QUOTA = "cpu.max; cpu.cfs_quota_us, cpu.cfs_period_us";
    private static final String THROTTLING = "cpu.stat nr_throttled, nr_periods";
    private static final String MEMORY_LIMIT = "memory.max; memory.limit_in_bytes";
    private static final String LIMITS = "/proc/PID/limits";
    private static final String STATUS = "/proc/PID/status";
    private static final String FAULTS = "/proc/PID/stat";
    private static final String ROLLUP = "/proc/PID/smaps_rollup, at most every 5 s";
    private static final Set<Reading> NOTHING = Set.of();

    // spotless:off
    /** The table, in the order of the page. */
    public static final List<Metric<Particulars>> TABLE = List.of(
            new Metric<>("cgroup", "CGROUP", 20, Unit.TEXT, NEITHER, false, NOTHING, CGROUP,
                    "Control group for CPU time.",
                    text(row -> row.cpu().group())),
            new Metric<>("cgroup_cpu_percent", "GRP CPU%", 9, Unit.PERCENT, NEITHER, false, NOTHING, USAGE,
                    "CPU time of all processes of the control group in the interval; 100 is one core.",
                    number(row -> row.cpu().percent())),
            new Metric<>("quota_percent", "QUOTA%", 9, Unit.PERCENT, NEITHER, false, NOTHING, QUOTA,
                    "CPU time that may be used: the smallest quota of its group and of those above that can be seen; 200 is two cores.",
                    number(row -> row.cpu().quotaPercent())),
            new Metric<>("quota_cgroup", "QUOTA OF", 20, Unit.TEXT, NEITHER, false, NOTHING, QUOTA,
                    "Control group that sets this quota; all processes below it share it.",
                    text(row -> setter(row.cpu().quotaPercent(), row.cpu().quotaGroup()))),
            new Metric<>("quota_used_percent", "USED%", 9, Unit.PERCENT, LOWER, false, NOTHING, USAGE,
                    "CPU time of all processes below the group with the quota; 100 is one core.",
                    number(row -> row.cpu().quotaUsedPercent())),
            new Metric<>("throttled_percent", "THROTTLED%", 10, Unit.PERCENT, LOWER, false, NOTHING, THROTTLING,
                    "Share of the periods with work in which the quota was spent.",
                    number(row -> row.cpu().throttledPercent())),
            new Metric<>("throttled_time_percent", "THR TIME%", 9, Unit.PERCENT, LOWER, false, NOTHING, "cpu.stat throttled_usec; throttled_time",
                    "Time that run queues of the group with the quota stood still; 100 is one CPU all the time.",
                    number(row -> row.cpu().throttledTimePercent())),
            new Metric<>("memory_cgroup", "MEM CGROUP", 20, Unit.TEXT, NEITHER, false, NOTHING, CGROUP,
                    "Control group for memory.",
                    text(row -> row.memory().group())),
            new Metric<>("memory_limit_bytes", "MEM LIMIT", 9, Unit.BYTES, NEITHER, false, NOTHING, MEMORY_LIMIT,
                    "Memory that may be used: the smallest limit of its group and of those above that can be seen.",
                    number(row -> row.memory().limitBytes())),
            new Metric<>("memory_limit_cgroup", "LIMIT OF", 20, Unit.TEXT, NEITHER, false, NOTHING, MEMORY_LIMIT,
                    "Control group that sets this limit; all processes below it share it.",
                    text(row -> setter(row.memory().limitBytes(), row.memory().limitGroup()))),
            new Metric<>("memory_used_bytes", "MEM USED", 9, Unit.BYTES, LOWER, false, NOTHING, "memory.current; memory.usage_in_bytes",
                    "Memory of all processes below the group with the limit, caches of files included.",
                    number(row -> row.memory().usedBytes())),
            new Metric<>("oom_kills", "OOM KILLS", 9, Unit.COUNT, LOWER, false, NOTHING, "memory.events oom_kill; memory.oom_control",
                    "Processes of its control group that were killed for want of memory, since the group was made.",
                    number(row -> row.memory().oomKills())),
            new Metric<>("oom_score", "OOM SCORE", 9, Unit.COUNT, LOWER, false, NOTHING, "/proc/PID/oom_score",
                    "The higher, the sooner the kernel kills it when memory runs out.",
                    number(Particulars::oomScore)),
            new Metric<>("oom_adjustment", "OOM ADJ", 8, Unit.ID, NEITHER, false, NOTHING, "/proc/PID/oom_score_adj",
                    "What was added to that score on purpose, from -1000 for never to 1000.",
                    number(Particulars::oomAdjustment)),
            new Metric<>("pss_bytes", "PSS", 6, Unit.BYTES, LOWER, false, NOTHING, ROLLUP,
                    "Resident memory, each shared page divided by the number of processes that share it.",
                    number(Particulars::pssBytes)),
            new Metric<>("swap_pss_bytes", "SWAP", 6, Unit.BYTES, LOWER, false, NOTHING, ROLLUP,
                    "Memory that is swapped out, divided in the same way.",
                    number(Particulars::swapPssBytes)),
            new Metric<>("minor_faults_per_second", "MINFLT/s", 8, Unit.PER_SECOND, LOWER, false, NOTHING, FAULTS,
                    "Page faults served from memory.",
                    number(Particulars::minorFaultsPerSecond)),
            new Metric<>("major_faults_per_second", "MAJFLT/s", 8, Unit.PER_SECOND, LOWER, false, NOTHING, FAULTS,
                    "Page faults that waited for storage.",
                    number(Particulars::majorFaultsPerSecond)),
            new Metric<>("open_files_limit", "FD LIMIT", 9, Unit.COUNT, NEITHER, false, NOTHING, LIMITS,
                    "File descriptors that may be open (soft limit).",
                    number(row -> row.limit(Resource.OPEN_FILES).soft())),
            new Metric<>("processes_limit", "NPROC MAX", 9, Unit.COUNT, NEITHER, false, NOTHING, LIMITS,
                    "Threads that all processes of its user may have together (soft limit).",
                    number(row -> row.limit(Resource.PROCESSES).soft())),
            new Metric<>("stack_bytes", "STACK", 9, Unit.BYTES, NEITHER, false, NOTHING, STATUS,
                    "Stack of the main thread.",
                    number(row -> row.limit(Resource.STACK_SIZE).used())),
            new Metric<>("stack_limit_bytes", "STACK MAX", 9, Unit.BYTES, NEITHER, false, NOTHING, LIMITS,
                    "How large that stack may grow (soft limit).",
                    number(row -> row.limit(Resource.STACK_SIZE).soft())),
            new Metric<>("address_space_limit_bytes", "VIRT MAX", 9, Unit.BYTES, NEITHER, false, NOTHING, LIMITS,
                    "Address space that it may have (soft limit).",
                    number(row -> row.limit(Resource.ADDRESS_SPACE).soft())),
            new Metric<>("locked_bytes", "LOCKED", 9, Unit.BYTES, NEITHER, false, NOTHING, STATUS,
                    "Memory that is locked against swapping.",
                    number(row -> row.limit(Resource.LOCKED_MEMORY).used())),
            new Metric<>("locked_limit_bytes", "LOCK MAX", 9, Unit.BYTES, NEITHER, false, NOTHING, LIMITS,
                    "Memory that it may lock (soft limit).",
                    number(row -> row.limit(Resource.LOCKED_MEMORY).soft())),
            new Metric<>("ns_pids", "NSPID", 20, Unit.TEXT, NEITHER, false, NOTHING, STATUS + " NSpid",
                    "Its PID in each PID namespace that it is in, outermost first; more than one in a container.",
                    text(ParticularsMetrics::nsPids)),
            new Metric<>("exe", "EXE", 20, Unit.TEXT, NEITHER, false, NOTHING, "/proc/PID/exe",
                    "File of the program; of a JVM that of java, not of a jar.",
                    text(Particulars::exe)),
            new Metric<>("cwd", "CWD", 20, Unit.TEXT, NEITHER, false, NOTHING, "/proc/PID/cwd",
                    "Working folder.",
                    text(Particulars::cwd)));
    // spotless:on

    private ParticularsMetrics() {}

    /**
     * A metric by its key.
     *
     * @param id the key
     * @return the metric
     * @throws IllegalArgumentException if there is none
     */
    public static Metric<Particulars> of(String id) {
        return Metric.get(TABLE, id);
    }

    /** Nobody sets a limit that there is not. */
    private static @Nullable SafeText setter(double limit, @Nullable SafeText group) {
        return Double.isFinite(limit) ? group : null;
    }

    private static @Nullable SafeText nsPids(Particulars row) {
        List<Integer> pids = row.nsPids();
        return pids.isEmpty()
                ? null
                : SafeText.of(pids.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
