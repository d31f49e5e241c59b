package io.github.jhtop.compare;

import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Results of runs as numbers that can be compared. */
public final class RunRows {

    private RunRows() {}

    /**
     * The numbers of a result. It does not tell of garbage collection.
     *
     * @param result what came of a run
     * @return what is known, NaN for the rest
     */
    public static RunRow of(RunResult result) {
        RunResult.Usage usage = result.usage();
        return new RunRow(
                result.wallSeconds(),
                new RunRow.Cpu(usage.userSeconds(), usage.systemSeconds(), usage.readySeconds()),
                new RunRow.Scheduled(
                        number(usage.switches()),
                        number(usage.voluntarySwitches()),
                        number(usage.involuntarySwitches()),
                        number(usage.migrations())),
                new RunRow.Memory(
                        number(usage.pageFaults()), number(usage.peakRssBytes()), number(usage.peakPssBytes())),
                work(result.work()),
                number(result.processes()),
                number(result.threadsStarted()));
    }

    private static RunRow.Work work(RunResult.Work work) {
        RunResult.Latency latency = work.latency();
        return new RunRow.Work(
                number(work.operations()),
                work.operationsPerSecond(),
                Double.NaN,
                latency == null
                        ? RunRow.Latency.UNKNOWN
                        : new RunRow.Latency(
                                latency.p50Millis(), latency.p90Millis(), latency.p99Millis(), latency.p999Millis()));
    }

    private static double number(@Nullable Long count) {
        return count == null ? Double.NaN : count;
    }

    /**
     * Why a run does not count. A run that fails on purpose is valid if its books are.
     *
     * @param result what came of it
     * @param ignoreFailure whether an exit status other than 0 is fine
     * @return a few words, or null if it counts
     */
    public static @Nullable String problem(RunResult result, boolean ignoreFailure) {
        if (result.state() != RunState.COMPLETE) {
            return "did not come to its end";
        }
        if (result.valid() != null) {
            return result.valid() ? null : "its result is wrong";
        }
        boolean failed = !ignoreFailure && Objects.requireNonNullElse(result.exit(), 0) != 0;
        return failed ? "exit status " + result.exit() : null;
    }
}
