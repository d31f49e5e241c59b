package io.github.jhtop.experiment;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.PerfCounters;
import io.github.jhtop.sample.ResourceTotals;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a run from outside.
 *
 * @param ending how it ended and what it used
 * @param seen what the samples told
 * @param peakPssBytes most proportional share of memory when it was asked for, or null
 * @param churn births and deaths, or null
 * @param churnScope whether the churn is all of it, and if not, why
 */
public record Measured(
        Ending ending, Seen seen, @Nullable Long peakPssBytes, @Nullable Churn churn, Availability churnScope) {

    /**
     * The result as far as it can be known from outside.
     *
     * @return complete if the run ended by itself
     */
    public RunResult result() {
        boolean complete = ending.cause() == Ending.Cause.ITSELF;
        return new RunResult(
                        complete ? RunState.COMPLETE : RunState.INCOMPLETE,
                        null,
                        null,
                        ending.status().exitStatus(),
                        ending.wallNanos() / 1e9,
                        usage(),
                        RunResult.Work.UNKNOWN,
                        most(
                                seen.processes(),
                                churn == null
                                        ? null
                                        : Long.valueOf(churn.processes().started())),
                        churn == null ? null : Long.valueOf(churn.threads().started()),
                        null,
                        null,
                        null)
                .withChurn(churn, churnScope);
    }

    /** Neither sees all: samples miss what is short-lived, events may be lost, and what was killed tells nothing. */
    static @Nullable Long most(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }

    private RunResult.Usage usage() {
        ResourceTotals used = ending.usage();
        PerfCounters counted = ending.counters();
        Long switches = used != null
                ? Long.valueOf(used.switches().total())
                : counted == null ? null : Long.valueOf(counted.switches());
        Long faults = used != null
                ? Long.valueOf(used.minorFaults() + used.majorFaults())
                : counted == null ? null : Long.valueOf(counted.pageFaults());
        return new RunResult.Usage(
                used == null ? Double.NaN : used.userMicros() / 1e6,
                used == null ? Double.NaN : used.systemMicros() / 1e6,
                seen.readySeconds(),
                switches,
                used == null ? null : Long.valueOf(used.switches().voluntary()),
                used == null ? null : Long.valueOf(used.switches().involuntary()),
                counted == null ? null : Long.valueOf(counted.migrations()),
                faults,
                peakRss(used),
                peakPssBytes);
    }

    /** One that was over before the second sample was at its largest between them. */
    private @Nullable Long peakRss(@Nullable ResourceTotals used) {
        Long sampled = seen.peakRssBytes();
        if (used == null || sampled == null) {
            return used == null ? sampled : Long.valueOf(used.maxRssBytes());
        }
        return Math.max(sampled, used.maxRssBytes());
    }
}
