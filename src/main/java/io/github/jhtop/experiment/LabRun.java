package io.github.jhtop.experiment;

import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunId;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.stats.Percentile;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.Latencies;
import io.github.jhtop.workload.LaunchLine;
import io.github.jhtop.workload.Told;
import io.github.jhtop.workload.Variant;
import io.github.jhtop.workload.Workload;
import io.github.jhtop.workload.WorkloadOutput;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One run of a variant of a workload, before it is measured.
 *
 * @param workload which
 * @param variant of it
 * @param values of all its parameters
 * @param jdk that runs it
 * @param jvmFlags of the user
 * @param seed of what is random in it
 * @param timeLimit after which it is ended
 * @param cpus it is kept on; null for those of the workload, none for any
 * @param expected the checksum that its result must have, or null if nobody knows
 */
public record LabRun(
        Workload workload,
        Variant variant,
        Map<String, String> values,
        Jdk jdk,
        List<String> jvmFlags,
        long seed,
        Duration timeLimit,
        @Nullable SortedSet<Integer> cpus,
        @Nullable String expected)
        implements Subject {

    /** The seed unless somebody says otherwise. */
    public static final long USUAL_SEED = 42;

    /** The limit of time unless somebody says otherwise. */
    public static final Duration USUAL_TIME_LIMIT = Duration.ofSeconds(60);

    /** What the workload tells is written beside the samples. */
    private static final String TOLD = "told.jsonl";

    /** In the place of the directory of the run, on the command line that is recorded. */
    private static final Path SOME_RUN = Path.of("/RUN");

    private static final double MILLI = 1e6;

    /** Copies the flags. */
    public LabRun {
        jvmFlags = List.copyOf(jvmFlags);
    }

    /**
     * Flags of a JVM.
     *
     * @param text as people type them, blanks between them
     * @return none if there is nothing but blanks
     */
    public static List<String> flags(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    /**
     * What it is called, such as {@code mandelbrot:threads}.
     *
     * @return workload and variant
     */
    public String of() {
        return workload.name() + ":" + variant.name();
    }

    @Override
    public SafeText label() {
        return SafeText.of(of());
    }

    @Override
    public RunHeader header(Instant at, @Nullable String title, Duration period, Environment environment) {
        return new RunHeader(
                RunId.of(at, title == null ? workload.name() + "-" + variant.name() : title),
                RunKind.LAB,
                SafeText.of(of()),
                SafeText.of(title == null ? of() : title),
                at,
                line(SOME_RUN).command().stream().map(SafeText::of).toList(),
                SafeText.of(workload.name()),
                SafeText.of(variant.name()),
                values,
                SafeText.of(Integer.toString(jdk.feature())),
                seed,
                period,
                environment);
    }

    /**
     * The same work by another variant, whose result nobody knows yet.
     *
     * @param other of the same workload
     * @return the run
     */
    public LabRun as(Variant other) {
        return new LabRun(workload, other, values, jdk, jvmFlags, seed, timeLimit, cpus, null);
    }

    /**
     * The same run by another JDK.
     *
     * @param other that can run its variant
     * @return the run
     */
    public LabRun on(Jdk other) {
        return new LabRun(workload, variant, values, other, jvmFlags, seed, timeLimit, cpus, expected);
    }

    /**
     * The same run whose result is known before.
     *
     * @param checksum that it must come to, or null if nobody knows
     * @return the run
     */
    public LabRun expecting(@Nullable String checksum) {
        return new LabRun(workload, variant, values, jdk, jvmFlags, seed, timeLimit, cpus, checksum);
    }

    private LaunchLine line(Path directory) {
        return new LaunchLine(
                workload, variant, values, jdk, jvmFlags, seed, timeLimit, directory.resolve(TOLD), expected);
    }

    /** Input is the pipe that ends with jhtop, output is nowhere. */
    @Override
    public LaunchPlan plan(Path directory) {
        LaunchPlan plan = LaunchPlan.of(line(directory.toAbsolutePath()).command())
                .withStreams(new Redirection.Lifeline(), new Redirection.Discarded(), new Redirection.Inherited())
                .limitedTo(timeLimit);
        SortedSet<Integer> pinned = cpus == null ? usualCpus(workload) : cpus;
        return pinned.isEmpty() ? plan : plan.pinnedTo(pinned);
    }

    /** The CPUs that a workload is kept on unless somebody says otherwise. */
    static SortedSet<Integer> usualCpus(Workload workload) {
        return new TreeSet<>(IntStream.range(0, workload.pinnedCpus()).boxed().toList());
    }

    /**
     * Reads what a workload told beside its samples.
     *
     * @param directory of the recording
     * @return what is known so far
     */
    public static Told told(Path directory) {
        return output(directory).poll();
    }

    /** What a workload tells beside its samples, to be read as it grows. */
    static WorkloadOutput output(Path directory) {
        return new WorkloadOutput(directory.resolve(TOLD));
    }

    /**
     * What is wrong with a result.
     *
     * @param result of this run
     * @param told by the workload
     * @return one line, or null if the result is the right one
     */
    public @Nullable String objection(RunResult result, Told told) {
        Boolean valid = result.valid();
        if (Boolean.TRUE.equals(valid)) {
            return null;
        }
        String verdict = of() + ": the result is " + (valid == null ? "unknown" : "wrong");
        return told.problem() == null ? verdict : verdict + "; " + SafeText.of(told.problem());
    }

    /** Whether it came to the result of the reference; null if that is unknown. */
    @Nullable Boolean isAsExpected(RunResult result) {
        SafeText checksum = result.checksum();
        if (expected == null || checksum == null) {
            return null;
        }
        return checksum.toString().equals(expected);
    }

    @Override
    public RunResult result(Measured measured, Path directory) {
        return result(measured, told(directory));
    }

    /** What was measured from outside, and what the workload told. */
    RunResult result(Measured measured, Told told) {
        RunResult outside = measured.result();
        Told.Ledger ledger = told.ledger();
        return new RunResult(
                outside.state(),
                told.isValid(workload),
                told.checksum(),
                outside.exit(),
                outside.wallSeconds(),
                outside.usage(),
                new RunResult.Work(
                        told.operations(), rate(told), latency(told.latencies()), told.findings(workload.findings())),
                Measured.most(outside.processes(), told.processes()),
                told.threadsStarted(),
                ledger == null
                        ? null
                        : new RunResult.Outcome(
                                ledger.tasksPlanned(), ledger.tasksDone(), ledger.othersPlanned(), ledger.othersDone()),
                outside.churn(),
                outside.churnGap());
    }

    private static double rate(Told told) {
        Long operations = told.operations();
        Long wall = told.wallNanos();
        return operations == null || wall == null || wall <= 0 ? Double.NaN : operations * 1e9 / wall;
    }

    private static RunResult.@Nullable Latency latency(@Nullable Latencies latencies) {
        if (latencies == null || latencies.nanos().length == 0) {
            return null;
        }
        long[] sorted = latencies.nanos();
        Arrays.sort(sorted);
        return new RunResult.Latency(
                millis(sorted, 0.5), millis(sorted, 0.9), millis(sorted, 0.99), millis(sorted, 0.999));
    }

    private static double millis(long[] sorted, double share) {
        return Percentile.of(sorted, share) / MILLI;
    }
}
