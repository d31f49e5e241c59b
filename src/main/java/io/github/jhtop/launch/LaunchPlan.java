package io.github.jhtop.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What to start, and how. Immutable.
 *
 * @param command program and arguments; a program without a slash is looked for in the {@code PATH} of the command
 * @param environment changes to the environment that jhtop itself was started with: name to value, or to null for none
 * @param workingDirectory where it starts, or null for where jhtop is
 * @param input its standard input
 * @param output its standard output
 * @param errors its standard error
 * @param cpus numbers of the CPUs that it and all it starts are kept on, or null for any
 * @param timeLimit after which the run is ended, or null for none
 */
public record LaunchPlan(
        List<String> command,
        Map<String, @Nullable String> environment,
        @Nullable Path workingDirectory,
        Redirection input,
        Redirection output,
        Redirection errors,
        @Nullable SortedSet<Integer> cpus,
        @Nullable Duration timeLimit) {

    /** Copies all collections. */
    public LaunchPlan {
        command = List.copyOf(command);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        cpus = cpus == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(cpus));
    }

    /**
     * As from a shell: streams, environment and directory are jhtop's own, on any CPU, for any time.
     *
     * @param command program and arguments
     * @return the plan
     */
    public static LaunchPlan of(List<String> command) {
        Redirection inherited = new Redirection.Inherited();
        return new LaunchPlan(command, Map.of(), null, inherited, inherited, inherited, null, null);
    }

    /**
     * The same with other variables.
     *
     * @param changes instead of the present ones
     * @return the plan
     */
    public LaunchPlan withEnvironment(Map<String, @Nullable String> changes) {
        return new LaunchPlan(command, changes, workingDirectory, input, output, errors, cpus, timeLimit);
    }

    /**
     * The same elsewhere.
     *
     * @param directory where it starts
     * @return the plan
     */
    public LaunchPlan inDirectory(Path directory) {
        return new LaunchPlan(command, environment, directory, input, output, errors, cpus, timeLimit);
    }

    /**
     * The same with other streams.
     *
     * @param in its standard input
     * @param out its standard output
     * @param err its standard error
     * @return the plan
     */
    public LaunchPlan withStreams(Redirection in, Redirection out, Redirection err) {
        return new LaunchPlan(command, environment, workingDirectory, in, out, err, cpus, timeLimit);
    }

    /**
     * The same with complaints elsewhere.
     *
     * @param err its standard error
     * @return the plan
     */
    public LaunchPlan withErrors(Redirection err) {
        return withStreams(input, output, err);
    }

    /**
     * The same on these CPUs alone.
     *
     * @param numbers their numbers
     * @return the plan
     */
    public LaunchPlan pinnedTo(SortedSet<Integer> numbers) {
        return new LaunchPlan(command, environment, workingDirectory, input, output, errors, numbers, timeLimit);
    }

    /**
     * The same with a limit.
     *
     * @param limit after which the run is ended
     * @return the plan
     */
    public LaunchPlan limitedTo(Duration limit) {
        return new LaunchPlan(command, environment, workingDirectory, input, output, errors, cpus, limit);
    }
}
