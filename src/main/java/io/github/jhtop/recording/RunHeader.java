package io.github.jhtop.recording;

import io.github.jhtop.text.SafeText;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run when it begins.
 *
 * @param runId its name
 * @param kind what made it
 * @param of what it is about, such as {@code mandelbrot:threads}; runs of the same are compared
 * @param title what a person called it, or the same
 * @param startedAt wall time of its begin
 * @param command what was launched, empty if nothing was; secrets are masked when it is written
 * @param workload the workload, or null if it is none
 * @param variant of the workload, or null
 * @param parameters of the workload by their names
 * @param java version of the JDK that runs the command, or null if none does or nobody knows
 * @param seed of what is random in it, or null
 * @param samplePeriod time from one sample to the next, as it was asked for
 * @param environment the machine before the run
 */
public record RunHeader(
        RunId runId,
        RunKind kind,
        SafeText of,
        SafeText title,
        Instant startedAt,
        List<SafeText> command,
        @Nullable SafeText workload,
        @Nullable SafeText variant,
        Map<String, String> parameters,
        @Nullable SafeText java,
        @Nullable Long seed,
        Duration samplePeriod,
        Environment environment) {

    /** Copies the collections, and makes the texts of the parameters safe. */
    public RunHeader {
        command = List.copyOf(command);
        Map<String, String> safe = new TreeMap<>();
        parameters.forEach((name, value) ->
                safe.put(SafeText.of(name).toString(), SafeText.of(value).toString()));
        parameters = Collections.unmodifiableMap(safe);
    }

    /**
     * A run that is of no workload.
     *
     * @param kind what made it
     * @param of what it is about
     * @param name what a person called it, or null
     * @param startedAt wall time of its begin
     * @param command what was launched, empty if nothing was
     * @param samplePeriod time from one sample to the next
     * @param environment the machine before the run
     * @return the header; without a name its title is the command, or what it is about
     */
    public static RunHeader withoutWorkload(
            RunKind kind,
            SafeText of,
            @Nullable String name,
            Instant startedAt,
            List<SafeText> command,
            Duration samplePeriod,
            Environment environment) {
        SafeText line = command.isEmpty() ? of : SafeText.join(command, " ");
        return new RunHeader(
                RunId.of(startedAt, name == null ? of.toString() : name),
                kind,
                of,
                name == null ? line : SafeText.of(name),
                startedAt,
                command,
                null,
                null,
                Map.of(),
                null,
                null,
                samplePeriod,
                environment);
    }

    /** The same run by another name. */
    RunHeader named(RunId id) {
        return new RunHeader(
                id,
                kind,
                of,
                title,
                startedAt,
                command,
                workload,
                variant,
                parameters,
                java,
                seed,
                samplePeriod,
                environment);
    }

    /** The same run without secrets. */
    RunHeader masked(Masking masking) {
        Map<String, String> shown = new TreeMap<>(parameters);
        shown.replaceAll((name, value) -> masking.value(name, value));
        return new RunHeader(
                runId,
                kind,
                masking.text(of),
                masking.text(title),
                startedAt,
                masking.command(command),
                workload,
                variant,
                shown,
                java,
                seed,
                samplePeriod,
                environment.masked(masking));
    }
}
