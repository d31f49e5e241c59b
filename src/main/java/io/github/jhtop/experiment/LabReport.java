package io.github.jhtop.experiment;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.recording.RunId;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a run of a {@link Laboratory} goes. Immutable.
 *
 * @param number of the run, from 1 in the order of their starts
 * @param form what was asked for
 * @param stage how far it has come
 */
public record LabReport(int number, RunForm form, Stage stage) {

    /** How far a run has come. */
    public sealed interface Stage {

        /** Whether it will go on by itself. */
        default boolean isActive() {
            return !(this instanceof Finished || this instanceof Withdrawn || this instanceof Failed);
        }
    }

    /**
     * The variant whose result is the right one runs first, for this run or for one before it.
     *
     * @param since when that, or waiting for it, began
     */
    public record Referring(Instant since) implements Stage {}

    /** It is being started. */
    public record Starting() implements Stage {}

    /**
     * It runs.
     *
     * @param seconds since it was started
     * @param ending whether it was asked to end
     * @param pids all that belong to it at present
     * @param done steps of the workload, or null if it has not told yet
     * @param planned steps of the workload, or null
     */
    public record Running(
            double seconds, boolean ending, Set<Integer> pids, @Nullable Long done, @Nullable Long planned)
            implements Stage {

        /** Copies the set. */
        public Running {
            pids = Set.copyOf(pids);
        }
    }

    /**
     * It has ended and is recorded.
     *
     * @param runId name of the recording
     * @param result what came of it
     * @param cause who wished the end
     * @param asReference whether the result is that of the reference, or null if there is none
     * @param remarks what nobody expects, one line each
     */
    public record Finished(
            RunId runId, RunResult result, Ending.Cause cause, @Nullable Boolean asReference, List<SafeText> remarks)
            implements Stage {

        /** Copies the list. */
        public Finished {
            remarks = List.copyOf(remarks);
        }
    }

    /** It was ended before it began; nothing is recorded. */
    public record Withdrawn() implements Stage {}

    /**
     * It could not be started, or not be recorded.
     *
     * @param reason one line
     */
    public record Failed(SafeText reason) implements Stage {}
}
