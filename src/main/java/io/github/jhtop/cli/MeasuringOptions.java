package io.github.jhtop.cli;

import io.github.jhtop.launch.LaunchPlan;
import java.time.Duration;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What one may say of a run that is measured. */
final class MeasuringOptions {

    @Option(
            names = "--pin",
            paramLabel = "CPUS",
            converter = Converters.Cpus.class,
            description = "Keep the run on these CPUs: 0 or 0,2-3; none for any.")
    @Nullable SortedSet<Integer> pin;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Converters.Span.class,
            description = "End the run after that long.")
    @Nullable Duration timeLimit;

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    /** The plan on the CPUs and within the time that were asked for. */
    LaunchPlan over(LaunchPlan plan) {
        LaunchPlan pinned = pin == null || pin.isEmpty() ? plan : plan.pinnedTo(pin);
        return timeLimit == null ? pinned : pinned.limitedTo(timeLimit);
    }
}
