package io.github.jhtop.cli;

import io.github.jhtop.experiment.LabRun;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What one may say of a run of claims. */
final class ClaimsOptions {

    @Option(names = "--predict", description = "Ask for a guess before the runs, and show it beside the result.")
    boolean predict;

    @Option(
            names = "--lesson",
            paramLabel = "TOPIC",
            description = "The claims of a topic, each explained first; what fits into --budget, 8m unless told.")
    @Nullable String lesson;

    @Option(names = "--anew", description = "Run all of it, also what an interrupted run has finished.")
    boolean anew;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Converters.Span.class,
            description = "End a run after that long. Default: 60s.")
    Duration timeLimit = LabRun.USUAL_TIME_LIMIT;
}
