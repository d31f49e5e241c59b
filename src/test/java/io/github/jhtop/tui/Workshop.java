package io.github.jhtop.tui;

import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.launch.Ending;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunId;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Kind;
import io.github.jhtop.workload.Parameter;
import io.github.jhtop.workload.Program;
import io.github.jhtop.workload.Variant;
import io.github.jhtop.workload.Workload;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small lab for golden screens; its runs are in the village. */
final class Workshop {

    private static final Instant BEFORE_NOON = Instant.parse("2026-01-01T11:17:00Z");

    private Workshop() {}

    static LabNews.Stock stock() {
        return new LabNews.Stock(
                List.of(crash(), family(), mandelbrot(), nap()),
                2,
                17,
                List.of(
                        entry("mandelbrot:single", RunState.COMPLETE, BEFORE_NOON, result(0, 3.25, true)),
                        entry("Weaver", RunState.INCOMPLETE, BEFORE_NOON.minusSeconds(200_000), null)),
                null);
    }

    static Workload mandelbrot() {
        return workload(
                "mandelbrot",
                "Mandelbrot set",
                "Work that divides well: several cores make it faster, whether processes or threads do it. What differs"
                        + " is the cost of starting a JVM, and of warming it up.",
                "single threads thread-pool virtual processes process-pool",
                List.of(
                        count("workers", "cores", 256, "shares of the picture, each a task of its own"),
                        count("size", "2000", 20_000, "pixels of a side"),
                        count("iterations", "500", 100_000, "limit of the iterations of a pixel"),
                        count("laps", "3", 1000, "how often the picture is computed")));
    }

    private static Workload crash() {
        List<String> modes = List.of("exception", "oom", "exit", "segv");
        return workload(
                "crash",
                "Crash",
                "Four workers do fifty tasks each, and the second one fails in the middle.",
                "threads processes",
                List.of(
                        count("workers", "4", 64, "each with tasks of its own; the second one fails"),
                        new Parameter(
                                "mode",
                                Kind.CHOICE,
                                "exception",
                                0,
                                0,
                                modes,
                                Map.of(),
                                "",
                                SafeText.of("how the worker fails"),
                                null)));
    }

    private static Workload family() {
        return workload("family", "Family", "Children are made by their parent.", "processes", List.of());
    }

    private static Workload nap() {
        return workload("a-name-longer-than-its-column", "長い名前", "", "threads", List.of());
    }

    private static Workload workload(
            String name, String title, String teaches, String variants, List<Parameter> parameters) {
        return new Workload(
                name,
                Path.of("/workloads", name),
                true,
                SafeText.of(title),
                SafeText.of(teaches),
                new Program.Java("Main", List.of()),
                Stream.of(variants.split(" ", -1))
                        .map(variant -> new Variant(variant, variant.equals("virtual") ? 21 : 0, List.of()))
                        .toList(),
                parameters,
                teaches.isEmpty() ? List.of() : List.of("C8", "C9"),
                "things",
                List.of(),
                0,
                name.equals("crash"));
    }

    private static Parameter count(String name, String initial, long maximum, String help) {
        return new Parameter(name, Kind.COUNT, initial, 1, maximum, List.of(), Map.of(), "", SafeText.of(help), null);
    }

    static RunResult result(int exit, double seconds, @Nullable Boolean valid) {
        return new RunResult(
                RunState.COMPLETE,
                valid,
                SafeText.of("c0ffee"),
                exit,
                seconds,
                new RunResult.Usage(
                        1.6 * seconds,
                        0.1 * seconds,
                        0.02 * seconds,
                        5_443L,
                        4_321L,
                        1_122L,
                        3L,
                        400L,
                        5_000_000L,
                        null),
                new RunResult.Work(1000L, 666.5, null),
                1L,
                8L,
                null,
                null,
                null);
    }

    private static RunEntry entry(String of, RunState state, Instant at, @Nullable RunResult result) {
        String[] words = of.split(":", -1);
        RunHeader header = new RunHeader(
                RunId.of(at, of),
                words.length > 1 ? RunKind.LAB : RunKind.RECORD,
                SafeText.of(of),
                SafeText.of(of),
                at,
                List.of(),
                words.length > 1 ? SafeText.of(words[0]) : null,
                words.length > 1 ? SafeText.of(words[1]) : null,
                Map.of(),
                null,
                null,
                Duration.ofMillis(100),
                Environment.UNKNOWN);
        SafeText id = SafeText.of(header.runId().text());
        return new RunEntry(id, Path.of("/runs", id.toString()), header, result, state, null);
    }

    static LabNews starts(int number) {
        return new LabNews.Reported(new LabReport(number, RunForm.of(mandelbrot(), 2), new LabReport.Starting()));
    }

    /** The variant single has been running for a while. */
    static LabNews refers(int number, long seconds) {
        LabReport.Stage stage = new LabReport.Referring(Village.snapshot().at().minusSeconds(seconds));
        return new LabNews.Reported(new LabReport(number, RunForm.of(mandelbrot(), 2), stage));
    }

    /** Its processes are two of the village. */
    static LabNews runs(int number, long done) {
        LabReport.Stage stage = new LabReport.Running(1.25 + number, false, Set.of(2301, 2502), done, 1500L);
        return new LabNews.Reported(new LabReport(number, RunForm.of(mandelbrot(), 2), stage));
    }

    static LabNews ends(int number, Ending.Cause cause, @Nullable Boolean asReference) {
        LabReport.Stage stage = new LabReport.Finished(
                RunId.of(BEFORE_NOON.plusSeconds(number), "mandelbrot-threads"),
                result(0, 1.75, asReference),
                cause,
                asReference,
                List.of());
        return new LabNews.Reported(new LabReport(number, RunForm.of(mandelbrot(), 2), stage));
    }

    static LabNews fails(int number) {
        LabReport.Stage stage = new LabReport.Failed(
                SafeText.of("virtual: n/a: needs JDK 21; install one below /usr/lib/jvm, or name it with --java"));
        return new LabNews.Reported(new LabReport(number, RunForm.of(mandelbrot(), 2), stage));
    }
}
