package io.github.jhtop.experiment;

import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Any command, of which nothing is known but what can be seen from outside.
 *
 * @param plan what is started
 */
public record CommandRun(LaunchPlan plan) implements Subject {

    @Override
    public SafeText label() {
        return SafeText.of(String.join(" ", plan.command()));
    }

    @Override
    public RunHeader header(Instant at, @Nullable String title, Duration period, Environment environment) {
        return RunHeader.withoutWorkload(
                RunKind.RUN,
                SafeText.of(String.valueOf(Path.of(plan.command().get(0)).getFileName())),
                title,
                at,
                plan.command().stream().map(SafeText::of).toList(),
                period,
                environment);
    }

    @Override
    public LaunchPlan plan(Path directory) {
        return plan;
    }

    @Override
    public RunResult result(Measured measured, Path directory) {
        return measured.result();
    }
}
