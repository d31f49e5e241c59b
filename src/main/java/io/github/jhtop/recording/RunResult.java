package io.github.jhtop.recording;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.text.SafeText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run. Together with its {@link RunHeader} it is the line of the schema {@code jhtop.run/1}; unknown numbers
 * are null or NaN.
 *
 * @param state whether it came to its end
 * @param valid whether its result is the right one, or null if nobody can tell
 * @param checksum of its result, or null
 * @param exit exit status, 128 and the signal if one ended it, or null
 * @param wallSeconds from its start to its end
 * @param usage what its process tree used
 * @param work what it got done
 * @param processes every process of the tree, the first included, or null
 * @param threadsStarted threads of all of them, or null
 * @param outcome what became of its tasks, or null if it has none to lose
 * @param churn births and deaths in its process tree, or null
 * @param churnGap why the churn is unknown or a lower bound, or null
 */
public record RunResult(
        RunState state,
        @Nullable Boolean valid,
        @Nullable SafeText checksum,
        @Nullable Integer exit,
        double wallSeconds,
        Usage usage,
        Work work,
        @Nullable Long processes,
        @Nullable Long threadsStarted,
        @Nullable Outcome outcome,
        @Nullable Churn churn,
        @Nullable SafeText churnGap) {

    /** Exit statuses above this one tell of a signal. Source: POSIX, Shell Command Language, 2.8.2. */
    private static final int SIGNALLED = 128;

    /**
     * A run of which nothing was measured.
     *
     * @param state whether it came to its end
     * @return a result that knows nothing else
     */
    public static RunResult unknown(RunState state) {
        return new RunResult(
                state, null, null, null, Double.NaN, Usage.UNKNOWN, Work.UNKNOWN, null, null, null, null, null);
    }

    /**
     * A run that was watched and not launched: what it used before and after is not in it.
     *
     * @param wallSeconds how long it was watched
     * @param processes that were seen, or null
     * @param peakRssBytes most resident memory at a time, or null
     * @return a complete result that knows nothing else
     */
    public static RunResult watched(double wallSeconds, @Nullable Long processes, @Nullable Long peakRssBytes) {
        Usage usage = new Usage(Double.NaN, Double.NaN, Double.NaN, null, null, null, null, null, peakRssBytes, null);
        return new RunResult(
                RunState.COMPLETE,
                null,
                null,
                null,
                wallSeconds,
                usage,
                Work.UNKNOWN,
                processes,
                null,
                null,
                null,
                null);
    }

    /**
     * How a complete run ended. One in which a failure was planned is done whatever its exit status.
     *
     * @return {@code done}, {@code exit 1}, {@code signal 9}
     */
    public String ended() {
        if (exit == null || exit == 0 || Boolean.TRUE.equals(valid)) {
            return "done";
        }
        return exit > SIGNALLED ? "signal " + (exit - SIGNALLED) : "exit " + exit;
    }

    /**
     * The same result with what was heard of births and deaths.
     *
     * @param heard counts, or null
     * @param scope whether they are all, and if not, why
     * @return the result
     */
    public RunResult withChurn(@Nullable Churn heard, Availability scope) {
        SafeText gap = null;
        if (scope instanceof Availability.Absent absent) {
            gap = SafeText.of(absent.reason());
        } else if (scope instanceof Availability.Degraded degraded) {
            gap = SafeText.of(degraded.reason());
        }
        return new RunResult(
                state, valid, checksum, exit, wallSeconds, usage, work, processes, threadsStarted, outcome, heard, gap);
    }

    /** The same result of a run in another state. */
    RunResult in(RunState other) {
        return new RunResult(
                other,
                valid,
                checksum,
                exit,
                wallSeconds,
                usage,
                work,
                processes,
                threadsStarted,
                outcome,
                churn,
                churnGap);
    }

    /**
     * What a process tree used.
     *
     * @param userSeconds CPU time in user mode
     * @param systemSeconds CPU time in the kernel
     * @param readySeconds run-queue wait of all threads, as far as samples saw it
     * @param switches context switches of both kinds, also where the split is unknown, or null
     * @param voluntarySwitches those of tasks that gave the CPU up, or null
     * @param involuntarySwitches those of tasks that the CPU was taken from, or null
     * @param migrations moves of tasks from one CPU to another, or null
     * @param pageFaults minor and major, or null
     * @param peakRssBytes most resident memory at a time, or null
     * @param peakPssBytes most proportional share of memory at a time, or null
     */
    public record Usage(
            double userSeconds,
            double systemSeconds,
            double readySeconds,
            @Nullable Long switches,
            @Nullable Long voluntarySwitches,
            @Nullable Long involuntarySwitches,
            @Nullable Long migrations,
            @Nullable Long pageFaults,
            @Nullable Long peakRssBytes,
            @Nullable Long peakPssBytes) {

        /** Nothing is known. */
        public static final Usage UNKNOWN =
                new Usage(Double.NaN, Double.NaN, Double.NaN, null, null, null, null, null, null, null);
    }

    /**
     * What a workload got done.
     *
     * @param operations in the unit of the workload, or null
     * @param operationsPerSecond of the time that it took itself
     * @param latency of its operations, or null
     * @param findings what else it found, by name, such as {@code lost} or {@code downtime_ns}; in its order
     */
    public record Work(
            @Nullable Long operations,
            double operationsPerSecond,
            @Nullable Latency latency,
            Map<String, Long> findings) {

        /** Nothing is known. */
        public static final Work UNKNOWN = new Work(null, Double.NaN, null);

        /** Copies the map, and makes its names safe. */
        public Work {
            Map<String, Long> safe = new LinkedHashMap<>();
            findings.forEach((name, number) -> safe.put(SafeText.of(name).toString(), number));
            findings = Collections.unmodifiableMap(safe);
        }

        /**
         * What a workload got done that found nothing else.
         *
         * @param operations in the unit of the workload, or null
         * @param operationsPerSecond of the time that it took itself
         * @param latency of its operations, or null
         */
        public Work(@Nullable Long operations, double operationsPerSecond, @Nullable Latency latency) {
            this(operations, operationsPerSecond, latency, Map.of());
        }
    }

    /**
     * Percentiles of the time from the intended start of an operation to its end.
     *
     * @param p50Millis half of them took no longer
     * @param p90Millis nine of ten
     * @param p99Millis 99 of 100
     * @param p999Millis 999 of 1000
     */
    public record Latency(double p50Millis, double p90Millis, double p99Millis, double p999Millis) {}

    /**
     * What became of the tasks of a run in which something fails on purpose.
     *
     * @param tasksPlanned tasks of all workers
     * @param tasksDone of them, done
     * @param othersPlanned tasks of the workers that did not fail
     * @param othersDone of them, done
     */
    public record Outcome(long tasksPlanned, long tasksDone, long othersPlanned, long othersDone) {}
}
