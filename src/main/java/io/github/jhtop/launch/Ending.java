package io.github.jhtop.launch;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.PerfCounters;
import io.github.jhtop.sample.ResourceTotals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended, and what it used.
 *
 * @param status how the command ended
 * @param cause who wished so
 * @param wallNanos from the moment before its {@code exec} to its end
 * @param usage of the command, of all it waited for, and of its orphans, or null if unknown; a switch or two and some sixty
 *     page faults are of the shell that held it
 * @param usageScope whether {@code usage} covers the run, and if not, why
 * @param counters of all that the command started, or null if unknown
 * @param countersScope whether {@code counters} cover the run, and if not, why
 * @param ended what was left of the run when the command had ended, and was ended then
 * @param escaped what made a session of its own and goes on
 */
public record Ending(
        Status status,
        Cause cause,
        long wallNanos,
        @Nullable ResourceTotals usage,
        Availability usageScope,
        @Nullable PerfCounters counters,
        Availability countersScope,
        List<Remnant> ended,
        List<Remnant> escaped) {

    private static final long FEW_SWITCHES = 20;
    private static final int PART = 100;

    /** Who wished a run to end. */
    public enum Cause {
        /** Nobody: it ended by itself, or a stranger ended it. */
        ITSELF,
        /** {@link Launched#end} was called. */
        ASKED,
        /** Its time was over. */
        TIME_LIMIT
    }

    /** How a command ended. */
    public sealed interface Status {

        /**
         * It returned.
         *
         * @param number from 0 to 255
         */
        record Exited(int number) implements Status {
            @Override
            public int exitStatus() {
                return number;
            }
        }

        /**
         * A signal ended it.
         *
         * @param signal its number
         */
        record Signalled(int signal) implements Status {
            @Override
            public int exitStatus() {
                return 128 + signal;
            }
        }

        /**
         * What a shell would return.
         *
         * @return from 0 to 255
         */
        int exitStatus();
    }

    /**
     * Whether the two ways of counting switches contradict each other by more than one percent and 20 switches. A process
     * switches once more after perf let go of it ({@code do_exit} in {@code kernel/exit.c}), which is allowed for.
     *
     * @param processes how many processes the run had, the command included
     * @return one clause; empty if they agree or one is unknown
     */
    public Optional<String> disagreement(long processes) {
        if (usage == null || counters == null) {
            return Optional.empty();
        }
        long byUsage = usage.switches().total();
        long byPerf = counters.switches() + processes;
        return Math.abs(byUsage - byPerf) <= Math.max(FEW_SWITCHES, byUsage / PART)
                ? Optional.empty()
                : Optional.of("rusage counts " + byUsage + " switches and perf " + byPerf);
    }
}
