package io.github.jhtop.experiment;

import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subject whose standard error goes beside the samples of each run: what fails on purpose complains a lot.
 *
 * @param subject any
 */
public record ErrorsBeside(Subject subject) implements Subject {

    /** In the directory of a run. */
    static final String FILE = "stderr.txt";

    @Override
    public SafeText label() {
        return subject.label();
    }

    @Override
    public RunHeader header(Instant at, @Nullable String title, Duration period, Environment environment) {
        return subject.header(at, title, period, environment);
    }

    @Override
    public LaunchPlan plan(Path directory) {
        return subject.plan(directory).withErrors(new Redirection.InFile(directory.resolve(FILE)));
    }

    @Override
    public RunResult result(Measured measured, Path directory) {
        return subject.result(measured, directory);
    }
}
