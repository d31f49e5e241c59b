package io.github.jhtop.metric;

import static io.github.jhtop.metric.Better.LOWER;
import static io.github.jhtop.metric.Better.NEITHER;
import static io.github.jhtop.metric.Value.number;
import static io.github.jhtop.metric.Value.text;
import static io.github.jhtop.sample.Reading.IO;
import static io.github.jhtop.sample.Reading.OPEN_FILES;
import static io.github.jhtop.sample.Reading.SHARED_MEMORY;
import static io.github.jhtop.sample.Reading.SWITCH_SPLIT;
import static io.github.jhtop.sample.Reading.THREADS;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every quantity of a process, one row each. */
public final class ProcessMetrics {

    private static final String STAT = "/proc/PID/stat";
    private static final String RUN = "taskstats cpu_run_virtual_total; sum of schedstat; ticks of /proc/PID/stat";
    private static final String DELAY = "taskstats cpu_delay_total; sum of schedstat";
    private static final String SWITCHES = "taskstats nvcsw, nivcsw; sum over task/TID/status; OSHI (main thread)";
    private static final Set<Reading> NOTHING = Set.of();
    private static final Set<Reading> BY_THREADS = Set.of(THREADS);
    private static final Set<Reading> BY_SPLIT = Set.of(THREADS, SWITCH_SPLIT);

    // spotless:off
    /** The table, in the order of JSON and CSV. */
    public static final List<Metric<ProcessRow>> TABLE = List.of(
            new Metric<>("pid", "PID", 7, Unit.ID, NEITHER, false, NOTHING, STAT,
                    "Process id.",
                    number(ProcessRow::pid)),
            new Metric<>("ppid", "PPID", 7, Unit.ID, NEITHER, false, NOTHING, STAT,
                    "Process id of the parent.",
                    number(ProcessRow::ppid)),
            new Metric<>("user", "USER", 8, Unit.TEXT, NEITHER, false, NOTHING, "/proc/PID/status Uid, /etc/passwd",
                    "Effective user.",
                    text(row -> row.facts().user())),
            new Metric<>("state", "S", 1, Unit.TEXT, NEITHER, false, BY_THREADS, "/proc/PID/stat, task/TID/stat",
                    "R running or runnable (if any thread is), S sleeping, D uninterruptible, T stopped, t traced, Z zombie, I idle kernel thread.",
                    text(row -> SafeText.of(Character.toString(row.state())))),
            new Metric<>("name", "NAME", 15, Unit.TEXT, NEITHER, false, NOTHING, STAT,
                    "The kernel's name of the process, at most 15 bytes.",
                    text(row -> row.facts().name())),
            new Metric<>("cpu_percent", "CPU%", 6, Unit.PERCENT, LOWER, true, BY_THREADS, RUN,
                    "CPU time in the interval; 100 is one core.",
                    number(row -> row.cpu().percent())),
            new Metric<>("user_percent", "USR%", 6, Unit.PERCENT, LOWER, true, BY_THREADS, RUN + ", split by ticks",
                    "CPU time in user mode.",
                    number(row -> row.cpu().userPercent())),
            new Metric<>("system_percent", "SYS%", 6, Unit.PERCENT, LOWER, true, BY_THREADS, RUN + ", split by ticks",
                    "CPU time in the kernel.",
                    number(row -> row.cpu().systemPercent())),
            new Metric<>("ready_percent", "READY%", 6, Unit.PERCENT, LOWER, true, BY_THREADS, DELAY,
                    "Run-queue wait: time its threads were runnable but waited for a CPU; 100 is one thread all the time.",
                    number(row -> row.cpu().readyPercent())),
            new Metric<>("voluntary_switches_per_second", "VOL/s", 6, Unit.PER_SECOND, LOWER, true, BY_SPLIT, SWITCHES,
                    "Voluntary context switches: a thread slept, blocked or waited.",
                    number(row -> row.switches().voluntaryPerSecond())),
            new Metric<>("involuntary_switches_per_second", "INV/s", 6, Unit.PER_SECOND, LOWER, true, BY_SPLIT, SWITCHES,
                    "Involuntary context switches: the scheduler took the CPU away.",
                    number(row -> row.switches().involuntaryPerSecond())),
            new Metric<>("switches_per_second", "SW/s", 6, Unit.PER_SECOND, LOWER, true, BY_THREADS, SWITCHES,
                    "Context switches of both kinds.",
                    number(row -> row.switches().totalPerSecond())),
            new Metric<>("switches", "SWITCHES", 11, Unit.COUNT, LOWER, true, BY_THREADS, SWITCHES,
                    "Context switches since the start; see SCOPE for what they cover.",
                    number(row -> row.switches().total())),
            new Metric<>("voluntary_switches", "VOLUNTARY", 11, Unit.COUNT, LOWER, true, BY_SPLIT, SWITCHES,
                    "Voluntary context switches since the start.",
                    number(row -> row.switches().voluntary())),
            new Metric<>("involuntary_switches", "INVOLUNTARY", 11, Unit.COUNT, LOWER, true, BY_SPLIT, SWITCHES,
                    "Involuntary context switches since the start.",
                    number(row -> row.switches().involuntary())),
            new Metric<>("switches_scope", "SCOPE", 12, Unit.TEXT, NEITHER, false, BY_THREADS, SWITCHES,
                    "What the switches cover: process (ended threads too), live_threads (at least), main_thread.",
                    text(row -> row.scope() == null ? null : SafeText.of(row.scope().key()))),
            new Metric<>("mean_slice_seconds", "SLICE", 7, Unit.SHORT_SECONDS, NEITHER, false, BY_THREADS, RUN + "; " + SWITCHES,
                    "Mean time on a CPU between two switches in the interval.",
                    number(row -> row.sliceNanos() / 1e9)),
            new Metric<>("thread_count", "THR", 5, Unit.COUNT, LOWER, true, NOTHING, STAT,
                    "Live threads.",
                    number(ProcessRow::threadCount)),
            new Metric<>("last_core", "LAST", 4, Unit.ID, NEITHER, false, NOTHING, STAT,
                    "Logical CPU that the main thread was last on.",
                    number(ProcessRow::lastCore)),
            new Metric<>("cores", "CORE", 5, Unit.TEXT, NEITHER, false, BY_THREADS, "task/TID/stat",
                    "Logical CPUs that its active threads were last on, from lowest to highest.",
                    text(ProcessMetrics::cores)),
            new Metric<>("rss_bytes", "RSS", 6, Unit.BYTES, LOWER, true, NOTHING, STAT,
                    "Resident memory; pages shared with others count in each.",
                    number(row -> row.memory().rssBytes())),
            new Metric<>("shared_bytes", "SHR", 6, Unit.BYTES, NEITHER, false, Set.of(SHARED_MEMORY), "/proc/PID/statm",
                    "Resident memory that files or shared memory back.",
                    number(row -> row.memory().sharedBytes())),
            new Metric<>("virtual_bytes", "VIRT", 6, Unit.BYTES, NEITHER, true, NOTHING, STAT,
                    "Address space, whether used or not.",
                    number(row -> row.memory().virtualBytes())),
            new Metric<>("read_bytes_per_second", "READ/s", 6, Unit.BYTES_PER_SECOND, LOWER, true, Set.of(IO), "/proc/PID/io",
                    "Bytes fetched from storage.",
                    number(row -> row.io().readBytesPerSecond())),
            new Metric<>("write_bytes_per_second", "WRITE/s", 7, Unit.BYTES_PER_SECOND, LOWER, true, Set.of(IO), "/proc/PID/io",
                    "Bytes sent to storage.",
                    number(row -> row.io().writeBytesPerSecond())),
            new Metric<>("open_files", "FD", 6, Unit.COUNT, LOWER, true, Set.of(OPEN_FILES), "/proc/PID/fd",
                    "Open file descriptors.",
                    number(ProcessRow::openFiles)),
            new Metric<>("nice", "NI", 3, Unit.ID, NEITHER, false, NOTHING, STAT,
                    "Nice value: -20 is served first, 19 last.",
                    number(ProcessRow::nice)),
            new Metric<>("started_at", "START", 11, Unit.INSTANT, NEITHER, false, NOTHING, STAT + ", /proc/uptime",
                    "When it started.",
                    number(ProcessMetrics::startedAt)),
            new Metric<>("age_seconds", "AGE", 8, Unit.SECONDS, NEITHER, false, NOTHING, STAT + ", /proc/uptime",
                    "Time since it started.",
                    number(ProcessRow::ageSeconds)),
            new Metric<>("cpu_seconds", "TIME", 8, Unit.SECONDS, LOWER, true, NOTHING, "taskstats cpu_run_virtual_total; ticks of " + STAT,
                    "CPU time since the start, ended threads included.",
                    number(ProcessRow::cpuSeconds)),
            new Metric<>("command", "COMMAND", 20, Unit.TEXT, NEITHER, false, NOTHING, "/proc/PID/cmdline",
                    "Command line; on the screen a JVM shows its main class or jar.",
                    text(ProcessRow::fullCommand)));
    // spotless:on

    /** Names that people type and that no key or title gives, and the keys they stand for. */
    static final Map<String, String> ALIASES = Map.of("threads", "thread_count", "mem", "rss_bytes");

    /** What a table shows when nobody asked for other columns, left to right. */
    public static final List<Metric<ProcessRow>> USUAL = List.of(
                    "pid",
                    "ppid",
                    "user",
                    "state",
                    "cpu_percent",
                    "ready_percent",
                    "voluntary_switches_per_second",
                    "involuntary_switches_per_second",
                    "thread_count",
                    "cores",
                    "rss_bytes",
                    "cpu_seconds",
                    "command")
            .stream()
            .map(ProcessMetrics::of)
            .toList();

    private ProcessMetrics() {}

    /**
     * A metric by its key.
     *
     * @param id the key
     * @return the metric
     * @throws IllegalArgumentException if there is none
     */
    public static Metric<ProcessRow> of(String id) {
        return Metric.get(TABLE, id);
    }

    private static @Nullable SafeText cores(ProcessRow row) {
        if (row.cores() != null) {
            return SafeText.of(row.cores().toString());
        }
        return Double.isNaN(row.lastCore()) ? null : SafeText.of(Integer.toString((int) row.lastCore()));
    }

    private static double startedAt(ProcessRow row) {
        return row.facts().startedAt() == null
                ? Double.NaN
                : row.facts().startedAt().toEpochMilli() / 1e3;
    }
}
