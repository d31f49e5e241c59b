package io.github.jhtop.report;

import io.github.jhtop.recording.Environment;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from, and how to come to it again.
 *
 * @param at when the runs were made
 * @param zone of the times
 * @param effort how much was run
 * @param commands that make the runs and the report again
 * @param seed of what is random, or null
 * @param java version of the JDK that ran the workloads, or null
 * @param environment the machine when the runs were made
 */
public record Origin(
        Instant at,
        ZoneId zone,
        Effort effort,
        List<SafeText> commands,
        @Nullable Long seed,
        @Nullable SafeText java,
        Environment environment) {

    /** Copies the list. */
    public Origin {
        commands = List.copyOf(commands);
    }

    /** How much was run. */
    public enum Effort {
        /** As many rounds as the interval wanted. */
        FULL,
        /** Six rounds, small inputs. */
        QUICK,
        /** Three rounds: numbers, no verdict. */
        SMOKE
    }
}
