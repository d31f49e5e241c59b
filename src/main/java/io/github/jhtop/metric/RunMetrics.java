package io.github.jhtop.metric;

import static io.github.jhtop.metric.Better.HIGHER;
import static io.github.jhtop.metric.Better.LOWER;
import static io.github.jhtop.metric.Better.NEITHER;
import static io.github.jhtop.metric.Value.number;

import io.github.jhtop.model.RunRow;
import io.github.jhtop.sample.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Every quantity of a run by which runs are compared, one row each. */
public final class RunMetrics {

    private static final String RUSAGE = "wait4 rusage";
    private static final String PERF = "perf software counters";
    private static final String TOLD = "the workload";
    private static final Set<Reading> NOTHING = Set.of();

    // spotless:off
    /** The table, in the order of comparisons. */
    public static final List<Metric<RunRow>> TABLE = List.of(
            new Metric<>("wall_seconds", "wall time", 12, Unit.SECONDS, LOWER, false, NOTHING, "monotonic clock",
                    "Time from the start of the run to its end.",
                    number(RunRow::wallSeconds)),
            new Metric<>("cpu_user_seconds", "CPU user", 12, Unit.SECONDS, LOWER, true, NOTHING, RUSAGE,
                    "CPU time in user mode, of all processes.",
                    number(run -> run.cpu().userSeconds())),
            new Metric<>("cpu_system_seconds", "CPU system", 12, Unit.SECONDS, LOWER, true, NOTHING, RUSAGE,
                    "CPU time in the kernel, of all processes.",
                    number(run -> run.cpu().systemSeconds())),
            new Metric<>("cpu_seconds", "CPU", 12, Unit.SECONDS, LOWER, true, NOTHING, RUSAGE,
                    "CPU time in both modes, of all processes.",
                    number(run -> run.cpu().totalSeconds())),
            new Metric<>("ready_seconds", "ready", 12, Unit.SECONDS, LOWER, true, NOTHING, "samples: taskstats cpu_delay_total, schedstat",
                    "Run-queue wait: time that threads were runnable but waited for a CPU, until the last sample of each process.",
                    number(run -> run.cpu().readySeconds())),
            new Metric<>("switches", "switches", 14, Unit.COUNT, LOWER, true, NOTHING, RUSAGE + "; " + PERF,
                    "Context switches of both kinds.",
                    number(run -> run.switches().total())),
            new Metric<>("voluntary_switches", "voluntary sw", 14, Unit.COUNT, LOWER, true, NOTHING, RUSAGE,
                    "Voluntary context switches: a thread slept, blocked or waited.",
                    number(run -> run.switches().voluntary())),
            new Metric<>("involuntary_switches", "involuntary sw", 14, Unit.COUNT, LOWER, true, NOTHING, RUSAGE,
                    "Involuntary context switches: the scheduler took the CPU away.",
                    number(run -> run.switches().involuntary())),
            new Metric<>("switches_per_second", "sw/s", 14, Unit.PER_SECOND, LOWER, false, NOTHING, RUSAGE + "; " + PERF,
                    "Context switches of both kinds in a second of wall time.",
                    perSecond(run -> run.switches().total())),
            new Metric<>("voluntary_switches_per_second", "voluntary/s", 14, Unit.PER_SECOND, LOWER, false, NOTHING, RUSAGE,
                    "Voluntary context switches in a second of wall time.",
                    perSecond(run -> run.switches().voluntary())),
            new Metric<>("involuntary_switches_per_second", "involuntary/s", 14, Unit.PER_SECOND, LOWER, false, NOTHING, RUSAGE,
                    "Involuntary context switches in a second of wall time.",
                    perSecond(run -> run.switches().involuntary())),
            new Metric<>("switches_per_operation", "sw/op", 14, Unit.PER_OPERATION, LOWER, false, NOTHING, RUSAGE + "; " + TOLD,
                    "Context switches of both kinds for each operation.",
                    perOperation(run -> run.switches().total())),
            new Metric<>("voluntary_switches_per_operation", "voluntary/op", 14, Unit.PER_OPERATION, LOWER, false, NOTHING, RUSAGE + "; " + TOLD,
                    "Voluntary context switches for each operation.",
                    perOperation(run -> run.switches().voluntary())),
            new Metric<>("involuntary_switches_per_operation", "involuntary/op", 14, Unit.PER_OPERATION, LOWER, false, NOTHING, RUSAGE + "; " + TOLD,
                    "Involuntary context switches for each operation.",
                    perOperation(run -> run.switches().involuntary())),
            new Metric<>("migrations", "migrations", 12, Unit.COUNT, LOWER, true, NOTHING, PERF,
                    "Moves of threads from one CPU to another.",
                    number(run -> run.switches().migrations())),
            new Metric<>("page_faults", "page faults", 12, Unit.COUNT, LOWER, true, NOTHING, RUSAGE + "; " + PERF,
                    "Page faults, minor and major.",
                    number(run -> run.memory().pageFaults())),
            new Metric<>("peak_rss_bytes", "memory (RSS)", 12, Unit.BYTES, LOWER, false, NOTHING, RUSAGE + "; samples",
                    "Most resident memory at a time; what processes share counts for each of them.",
                    number(run -> run.memory().peakRssBytes())),
            new Metric<>("peak_pss_bytes", "memory (PSS)", 12, Unit.BYTES, LOWER, false, NOTHING, "/proc/PID/smaps_rollup at samples",
                    "Most memory at a time; what processes share is divided among them.",
                    number(run -> run.memory().peakPssBytes())),
            new Metric<>("processes", "processes", 12, Unit.COUNT, NEITHER, true, NOTHING, "samples; " + TOLD,
                    "Processes of the tree, the first included.",
                    number(RunRow::processes)),
            new Metric<>("threads_started", "threads", 12, Unit.COUNT, NEITHER, true, NOTHING, TOLD,
                    "Threads that were started in all processes.",
                    number(RunRow::threadsStarted)),
            new Metric<>("gc_seconds", "GC", 12, Unit.SECONDS, LOWER, true, NOTHING, "counters of the JVM",
                    "Time that garbage collection took.",
                    number(run -> run.work().gcSeconds())),
            new Metric<>("operations_per_second", "throughput", 12, Unit.PER_SECOND, HIGHER, false, NOTHING, TOLD,
                    "Operations in a second of the time that the workload took by its own clock.",
                    number(run -> run.work().operationsPerSecond())),
            new Metric<>("p50_ms", "latency p50", 12, Unit.MILLISECONDS, LOWER, false, NOTHING, TOLD,
                    "Latency from the intended start that half of the operations did not exceed.",
                    number(run -> run.work().latency().p50Millis())),
            new Metric<>("p90_ms", "latency p90", 12, Unit.MILLISECONDS, LOWER, false, NOTHING, TOLD,
                    "Latency from the intended start that 9 of 10 operations did not exceed.",
                    number(run -> run.work().latency().p90Millis())),
            new Metric<>("p99_ms", "latency p99", 12, Unit.MILLISECONDS, LOWER, false, NOTHING, TOLD,
                    "Latency from the intended start that 99 of 100 operations did not exceed; needs 1,000 operations.",
                    number(run -> run.work().latency().p99Millis())),
            new Metric<>("p999_ms", "latency p99.9", 13, Unit.MILLISECONDS, LOWER, false, NOTHING, TOLD,
                    "Latency from the intended start that 999 of 1,000 operations did not exceed; needs 10,000 operations.",
                    number(run -> run.work().latency().p999Millis())));
    // spotless:on

    private RunMetrics() {}

    /**
     * A metric by its key.
     *
     * @param id the key
     * @return the metric
     * @throws IllegalArgumentException if there is none
     */
    public static Metric<RunRow> of(String id) {
        return Metric.get(TABLE, id);
    }

    private static Value<RunRow> perSecond(ToDoubleFunction<RunRow> count) {
        return number(run -> quotient(count.applyAsDouble(run), run.wallSeconds()));
    }

    private static Value<RunRow> perOperation(ToDoubleFunction<RunRow> count) {
        return number(run -> quotient(count.applyAsDouble(run), run.work().operations()));
    }

    /** Unknown if there is nothing to divide by. */
    private static double quotient(double count, double by) {
        return by > 0 ? count / by : Double.NaN;
    }
}
