package io.github.jhtop.metric;

import static io.github.jhtop.metric.Better.LOWER;
import static io.github.jhtop.metric.Better.NEITHER;
import static io.github.jhtop.metric.Value.number;
import static io.github.jhtop.metric.Value.text;
import static io.github.jhtop.sample.Reading.SWITCH_SPLIT;
import static io.github.jhtop.sample.Reading.THREADS;

import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Set;

/** Every quantity of a thread, one row each. */
public final class ThreadMetrics {

    private static final String STAT = "task/TID/stat";
    private static final String SCHEDSTAT = "task/TID/schedstat; OSHI";
    private static final String SWITCHES = "task/TID/status; taskstats by TID";
    private static final Set<Reading> READ = Set.of(THREADS);
    private static final Set<Reading> SPLIT = Set.of(THREADS, SWITCH_SPLIT);

    // spotless:off
    /** The table, in the order of JSON and CSV. */
    public static final List<Metric<ThreadRow>> TABLE = List.of(
            new Metric<>("pid", "PID", 7, Unit.ID, NEITHER, false, READ, STAT,
                    "Process id.",
                    number(ThreadRow::pid)),
            new Metric<>("tid", "TID", 7, Unit.ID, NEITHER, false, READ, STAT,
                    "Thread id of the kernel.",
                    number(ThreadRow::tid)),
            new Metric<>("name", "NAME", 15, Unit.TEXT, NEITHER, false, READ, STAT,
                    "The kernel's name of the thread, at most 15 bytes.",
                    text(ThreadRow::name)),
            new Metric<>("state", "S", 1, Unit.TEXT, NEITHER, false, READ, STAT,
                    "R running or runnable, S sleeping, D uninterruptible, T stopped, t traced, Z ended, I idle kernel thread.",
                    text(row -> SafeText.of(Character.toString(row.state())))),
            new Metric<>("cpu_percent", "CPU%", 6, Unit.PERCENT, LOWER, true, READ, SCHEDSTAT,
                    "CPU time in the interval; 100 is one core all the time.",
                    number(row -> row.cpu().percent())),
            new Metric<>("user_percent", "USR%", 6, Unit.PERCENT, LOWER, true, READ, SCHEDSTAT + ", split by ticks",
                    "CPU time in user mode.",
                    number(row -> row.cpu().userPercent())),
            new Metric<>("system_percent", "SYS%", 6, Unit.PERCENT, LOWER, true, READ, SCHEDSTAT + ", split by ticks",
                    "CPU time in the kernel.",
                    number(row -> row.cpu().systemPercent())),
            new Metric<>("ready_percent", "READY%", 6, Unit.PERCENT, LOWER, true, READ, "task/TID/schedstat",
                    "Run-queue wait: time it was runnable but waited for a CPU.",
                    number(row -> row.cpu().readyPercent())),
            new Metric<>("voluntary_switches_per_second", "VOL/s", 6, Unit.PER_SECOND, LOWER, true, SPLIT, SWITCHES,
                    "Voluntary context switches: it slept, blocked or waited.",
                    number(row -> row.switches().voluntaryPerSecond())),
            new Metric<>("involuntary_switches_per_second", "INV/s", 6, Unit.PER_SECOND, LOWER, true, SPLIT, SWITCHES,
                    "Involuntary context switches: the scheduler took the CPU away.",
                    number(row -> row.switches().involuntaryPerSecond())),
            new Metric<>("switches_per_second", "SW/s", 6, Unit.PER_SECOND, LOWER, true, READ, SCHEDSTAT,
                    "Context switches of both kinds.",
                    number(row -> row.switches().totalPerSecond())),
            new Metric<>("switches", "SWITCHES", 11, Unit.COUNT, LOWER, true, READ, SCHEDSTAT,
                    "Context switches since the start.",
                    number(row -> row.switches().total())),
            new Metric<>("voluntary_switches", "VOLUNTARY", 11, Unit.COUNT, LOWER, true, SPLIT, SWITCHES,
                    "Voluntary context switches since the start.",
                    number(row -> row.switches().voluntary())),
            new Metric<>("involuntary_switches", "INVOLUNTARY", 11, Unit.COUNT, LOWER, true, SPLIT, SWITCHES,
                    "Involuntary context switches since the start.",
                    number(row -> row.switches().involuntary())),
            new Metric<>("mean_slice_seconds", "SLICE", 7, Unit.SHORT_SECONDS, NEITHER, false, READ, SCHEDSTAT,
                    "Mean time on a CPU between two switches in the interval.",
                    number(row -> row.sliceNanos() / 1e9)),
            new Metric<>("last_core", "CORE", 4, Unit.ID, NEITHER, false, READ, STAT,
                    "Logical CPU it was last on.",
                    number(ThreadRow::lastCore)),
            new Metric<>("cpu_seconds", "TIME", 8, Unit.SECONDS, LOWER, true, READ, SCHEDSTAT,
                    "CPU time since the start.",
                    number(ThreadRow::cpuSeconds)));
    // spotless:on

    private ThreadMetrics() {}

    /**
     * A metric by its key.
     *
     * @param id the key
     * @return the metric
     * @throws IllegalArgumentException if there is none
     */
    public static Metric<ThreadRow> of(String id) {
        return Metric.get(TABLE, id);
    }
}
