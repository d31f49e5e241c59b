package io.github.jhtop.workload;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run of a demo workload in a small size, as the catalogue starts it. */
public final class Demo {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);
    private static final long SEED = 42;

    /** Compiled in a moment, and no more than the machine can take from several of them. */
    private static final List<String> LIGHT = List.of("-XX:TieredStopAtLevel=1");

    private final Workload workload;
    private final Variant variant;
    private final Path out;
    private @Nullable String expected;
    private final Map<String, String> values = new HashMap<>();
    private final List<String> more = new ArrayList<>();

    private Demo(Workload workload, Variant variant, Path out) {
        this.workload = workload;
        this.variant = variant;
        this.out = out;
    }

    /** What is left of a run. */
    record Run(int status, Told told) {}

    public static Catalogue catalogue() {
        try {
            return Catalogue.read(Path.of("demo-workloads"), classPath(), null);
        } catch (WorkloadException e) {
            throw new AssertionError(e.line(), e);
        }
    }

    /** The compiled workloads, and JNA for the one that needs it. */
    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.endsWith("test-classes")
                        || path.getFileName().toString().matches("jna-[\\d.]+jar"))
                .toList();
    }

    static Demo of(String workload, String variant, Path folder) throws WorkloadException, IOException {
        Workload found = catalogue().find(workload);
        Path out = Files.createTempFile(folder, workload + "-" + variant, ".jsonl");
        Demo demo = new Demo(found, found.variant(variant), out);
        demo.values.putAll(found.quickValues());
        return demo;
    }

    Demo with(String parameter, String value) {
        values.put(parameter, value);
        return this;
    }

    Demo expecting(@Nullable String checksum) {
        expected = checksum;
        return this;
    }

    Demo corrupting(int worker) {
        more.addAll(List.of("--corrupt", Integer.toString(worker)));
        return this;
    }

    Run run() throws WorkloadException, IOException, InterruptedException {
        LaunchLine line = new LaunchLine(
                workload,
                variant,
                workload.values(variant.name(), values, 2),
                jdk(),
                LIGHT,
                SEED,
                TIME_LIMIT,
                out,
                expected);
        List<String> command = new ArrayList<>(line.command());
        command.addAll(more);
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            assertTrue(process.waitFor(2 * TIME_LIMIT.toSeconds(), TimeUnit.SECONDS), workload.name());
            return new Run(process.exitValue(), new WorkloadOutput(out).poll());
        } finally {
            process.destroyForcibly();
        }
    }

    private Jdk jdk() {
        try {
            return Jdk.choose(List.of(variant), Jdk.own(), Jdk.installed(System.getenv()));
        } catch (WorkloadException e) {
            assumeTrue(false, e.line());
            throw new AssertionError(e);
        }
    }
}
