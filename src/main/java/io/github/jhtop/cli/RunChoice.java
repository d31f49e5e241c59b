package io.github.jhtop.cli;

import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunHeader;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which recordings are meant, without naming each: those that all of the options hold for. */
final class RunChoice {

    @Option(names = "--all", description = "All recordings.")
    boolean all;

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            converter = Converters.Age.class,
            description = "Those that began longer ago than that, such as 7d or 12h.")
    @Nullable Duration olderThan;

    @Option(
            names = "--of",
            paramLabel = "TEXT",
            description = "Those of a workload, or of anything that holds this text: mandelbrot, mandelbrot:threads.")
    @Nullable String of;

    /** Whether anything was chosen. */
    boolean isMade() {
        return all || olderThan != null || of != null;
    }

    /** What the choice says of a recording; one whose header cannot be read is chosen by {@code --all} alone. */
    Predicate<RunEntry> at(Instant now) {
        return entry -> {
            RunHeader header = entry.header();
            return header == null
                    ? olderThan == null && of == null
                    : (olderThan == null || header.startedAt().isBefore(now.minus(olderThan)))
                            && (of == null || header.of().containsIgnoringCase(of.toLowerCase(Locale.ROOT)));
        };
    }
}
