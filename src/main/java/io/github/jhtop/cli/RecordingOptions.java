package io.github.jhtop.cli;

import io.github.jhtop.experiment.Measurement;
import io.github.jhtop.export.Format;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What one may say of a recording that is made. */
final class RecordingOptions {

    @Option(
            names = "--sample-every",
            paramLabel = "TIME",
            converter = Converters.SamplePeriod.class,
            description = "Time from one sample to the next. Default: 100ms.")
    Duration period = Measurement.USUAL_PERIOD;

    @Option(names = "--name", paramLabel = "TITLE", description = "What to call the recording.")
    @Nullable String name;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            completionCandidates = Candidates.TextOrJson.class,
            description = "How the result is told: text or json. Default: text.")
    Format format = Format.TEXT;
}
