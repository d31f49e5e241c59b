package io.github.jhtop.experiment;

import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is measured: it can be started again and again, each time as a fresh process tree. Immutable. */
public interface Subject {

    /**
     * What it is called in a comparison.
     *
     * @return for example {@code mandelbrot:threads}, or a command line
     */
    SafeText label();

    /**
     * The header of a recording of it.
     *
     * @param at when it begins
     * @param title what somebody called it, or null
     * @param period from one sample to the next
     * @param environment the machine before it
     * @return the header
     */
    RunHeader header(Instant at, @Nullable String title, Duration period, Environment environment);

    /**
     * What is started.
     *
     * @param directory of the recording; what it leaves there stays
     * @return the plan
     */
    LaunchPlan plan(Path directory);

    /**
     * The result of one run.
     *
     * @param measured from outside
     * @param directory of the recording
     * @return all that is known
     */
    RunResult result(Measured measured, Path directory);
}
