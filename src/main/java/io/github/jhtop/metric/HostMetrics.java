package io.github.jhtop.metric;

import static io.github.jhtop.metric.Better.LOWER;
import static io.github.jhtop.metric.Better.NEITHER;
import static io.github.jhtop.metric.Value.number;
import static io.github.jhtop.metric.Value.text;

import io.github.jhtop.model.HostRow;
import io.github.jhtop.sample.Reading;
import java.util.List;
import java.util.Set;

/** Every quantity of the machine, one row each. */
public final class HostMetrics {

    private static final String MEMINFO = "/proc/meminfo; OSHI";
    private static final String LOADAVG = "/proc/loadavg; OSHI";
    private static final Set<Reading> NOTHING = Set.of();
    private static final Set<Reading> THREADS = Set.of(Reading.THREADS);
    private static final Set<Reading> SPLIT = Set.of(Reading.THREADS, Reading.SWITCH_SPLIT);

    // spotless:off
    /** Sums over the processes that were read: of the whole machine, or of those that {@code --pid} names. */
    public static final List<Metric<HostRow>> SUMS = List.of(
            new Metric<>("task_switches_per_second", "SW/s", 8, Unit.PER_SECOND, LOWER, false, THREADS, "sum over processes",
                    "Switches of all tasks.",
                    number(row -> row.taskSwitches().perSecond())),
            new Metric<>("task_voluntary_switches_per_second", "VOL/s", 8, Unit.PER_SECOND, LOWER, false, SPLIT, "sum over processes",
                    "Voluntary switches of all tasks.",
                    number(row -> row.taskSwitches().voluntaryPerSecond())),
            new Metric<>("task_involuntary_switches_per_second", "INV/s", 8, Unit.PER_SECOND, LOWER, false, SPLIT, "sum over processes",
                    "Involuntary switches of all tasks.",
                    number(row -> row.taskSwitches().involuntaryPerSecond())),
            new Metric<>("running", "RUN", 4, Unit.COUNT, LOWER, false, THREADS, "sum over processes",
                    "Processes in state R.",
                    number(row -> row.tasks().running())),
            new Metric<>("jvms", "JVMS", 4, Unit.COUNT, NEITHER, false, NOTHING, "/proc/PID/cmdline",
                    "Processes that run a JVM, by their command line.",
                    number(row -> row.tasks().jvms())));

    /** The table, in the order of JSON; sums over certain processes only are no numbers of the machine. */
    public static final List<Metric<HostRow>> TABLE = List.of(
            new Metric<>("name", "HOST", 15, Unit.TEXT, NEITHER, false, NOTHING, "/proc/sys/kernel/hostname; OSHI",
                    "Host name.",
                    text(HostRow::name)),
            new Metric<>("kernel", "KERNEL", 20, Unit.TEXT, NEITHER, false, NOTHING, "/proc/sys/kernel/osrelease; OSHI",
                    "Name and release of the kernel.",
                    text(HostRow::kernel)),
            new Metric<>("cores", "CORES", 5, Unit.COUNT, NEITHER, false, NOTHING, "/proc/stat; OSHI",
                    "Logical CPUs online.",
                    number(HostRow::cores)),
            new Metric<>("load_1m", "LOAD1", 6, Unit.LOAD, LOWER, false, NOTHING, LOADAVG,
                    "Load average of the last minute.",
                    number(HostRow::load1m)),
            new Metric<>("load_5m", "LOAD5", 6, Unit.LOAD, LOWER, false, NOTHING, LOADAVG,
                    "Load average of the last five minutes.",
                    number(HostRow::load5m)),
            new Metric<>("load_15m", "LOAD15", 6, Unit.LOAD, LOWER, false, NOTHING, LOADAVG,
                    "Load average of the last fifteen minutes.",
                    number(HostRow::load15m)),
            new Metric<>("memory_total_bytes", "MEM", 6, Unit.BYTES, NEITHER, false, NOTHING, MEMINFO,
                    "Memory installed and usable.",
                    number(row -> row.memory().totalBytes())),
            new Metric<>("memory_available_bytes", "AVAIL", 6, Unit.BYTES, NEITHER, false, NOTHING, MEMINFO,
                    "Memory available without swapping.",
                    number(row -> row.memory().availableBytes())),
            new Metric<>("swap_total_bytes", "SWAP", 6, Unit.BYTES, NEITHER, false, NOTHING, MEMINFO,
                    "Swap space.",
                    number(row -> row.memory().swapTotalBytes())),
            new Metric<>("swap_free_bytes", "SWPFREE", 7, Unit.BYTES, NEITHER, false, NOTHING, MEMINFO,
                    "Swap space that is not used.",
                    number(row -> row.memory().swapFreeBytes())),
            new Metric<>("context_switches_per_second", "CTXT/s", 8, Unit.PER_SECOND, LOWER, false, NOTHING, "/proc/stat ctxt; OSHI",
                    "Switches of all CPUs, those to and from idle included: more than the sum of the tasks.",
                    number(HostRow::contextSwitchesPerSecond)),
            machine("task_switches_per_second"),
            machine("task_voluntary_switches_per_second"),
            machine("task_involuntary_switches_per_second"),
            new Metric<>("processes", "TASKS", 6, Unit.COUNT, NEITHER, false, NOTHING, "/proc; OSHI",
                    "Processes of the machine, kernel threads included.",
                    number(row -> row.tasks().processes())),
            new Metric<>("threads", "THR", 6, Unit.COUNT, NEITHER, false, NOTHING, LOADAVG,
                    "Threads of the machine.",
                    number(row -> row.tasks().threads())),
            machine("running"),
            machine("jvms"),
            new Metric<>("uptime_seconds", "UP", 8, Unit.SECONDS, NEITHER, false, NOTHING, "/proc/uptime; OSHI",
                    "Time since boot.",
                    number(HostRow::uptimeSeconds)));
    // spotless:on

    private HostMetrics() {}

    private static Metric<HostRow> machine(String id) {
        Metric<HostRow> sum = Metric.get(SUMS, id);
        return sum.as(number(row -> row.tasks().ofSelection() ? Double.NaN : sum.number(row)));
    }
}
