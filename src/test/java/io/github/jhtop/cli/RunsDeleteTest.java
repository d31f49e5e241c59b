package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.OpenRecordings;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which recordings go, and which stay. */
final class RunsDeleteTest {

    private final Path data;
    private final Path folder;

    RunsDeleteTest(@TempDir Path data) {
        this.data = data;
        this.folder = data.resolve("jhtop/runs");
    }

    private RunWriter begin(String of, Duration ago) throws Exception {
        return RunWriter.create(
                folder,
                RunHeader.withoutWorkload(
                        RunKind.RUN,
                        SafeText.of(of),
                        null,
                        Instant.now().minus(ago),
                        List.of(),
                        Duration.ofMillis(100),
                        Environment.UNKNOWN),
                Masking.SECRETS);
    }

    private void record(String of, Duration ago) throws Exception {
        try (RunWriter writer = begin(of, ago)) {
            writer.finish(RunResult.unknown(RunState.COMPLETE), Environment.UNKNOWN);
        }
    }

    @BeforeEach
    void recordThree() throws Exception {
        record("mandelbrot:threads", Duration.ofDays(9));
        record("mandelbrot:single", Duration.ofDays(1));
        record("sleep", Duration.ofDays(8));
    }

    private Run run(String line) {
        return Run.of(line, Map.of("XDG_DATA_HOME", data.toString()));
    }

    /** What is left, without the time that names begin with, in the order of time. */
    private String left() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return String.join(
                    " ",
                    all.map(path -> String.valueOf(path.getFileName()))
                            .sorted()
                            .map(name -> name.substring("20260101-120000-000-".length()))
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource({
        "--all, ''",
        "--of mandelbrot, sleep",
        "--of MANDELBROT:s, mandelbrot-threads sleep",
        "--older-than 7d, mandelbrot-single",
        "--of mandelbrot --older-than 7d, sleep mandelbrot-single",
        "--all --older-than 204h, sleep mandelbrot-single",
        "--of nothing, mandelbrot-threads sleep mandelbrot-single",
    })
    void whatIsChosenGoes(String options, String stays) throws Exception {
        Run run = run("runs delete --yes " + options);
        assertAll(() -> assertEquals(0, run.status(), run.err()), () -> assertEquals(stays, left()));
    }

    @Test
    void withoutATerminalTheChosenAreListedAndStay() throws Exception {
        Run run = run("runs delete --of mandelbrot");
        assertAll(
                () -> assertEquals(Failure.USAGE, run.status()),
                () -> assertTrue(run.err().contains("add --yes"), run.err()),
                () -> assertTrue(run.out().contains("@1 ") && run.out().contains("@3 "), run.out()),
                () -> assertFalse(run.out().contains("sleep"), run.out()),
                () -> assertEquals("mandelbrot-threads sleep mandelbrot-single", left()));
    }

    @ParameterizedTest(name = "jhtop runs delete {0}")
    @CsvSource({
        "'', name recordings",
        "@1 --all, name recordings",
        "--older-than soon, days such as 7d",
        "--all=3, --all",
    })
    void whatIsNoChoiceIsOneLine(String options, String complaint) throws Exception {
        Run run = run(("runs delete " + options).strip());
        assertAll(
                () -> assertEquals(Failure.USAGE, run.status()),
                () -> assertTrue(run.err().contains(complaint), run.err()),
                () -> assertEquals(1, run.err().lines().count(), run.err()),
                () -> assertEquals("mandelbrot-threads sleep mandelbrot-single", left()));
    }

    @Test
    void whatIsBeingRecordedStays() throws Exception {
        try (RunWriter writer = begin("sleep", Duration.ZERO)) {
            Run chosen = run("runs delete --all --yes");
            assertAll(
                    () -> assertTrue(chosen.err().contains("1 is being recorded"), chosen.err()),
                    () -> assertEquals("sleep.partial", left()));
            Run named = run("runs delete @1");
            assertAll(
                    () -> assertEquals(Failure.USAGE, named.status()),
                    () -> assertTrue(named.err().contains("it is being recorded"), named.err()),
                    () -> assertEquals("sleep.partial", left()),
                    () -> assertNull(writer.failure()));
        }
    }

    @Test
    void whatARecorderLeftBehindGoes() throws Exception {
        begin("sleep", Duration.ZERO).close();
        assertEquals(0, run("runs delete --all --yes").status());
        assertEquals("", left());
    }

    @Test
    void whereNobodyCanTellNothingGoes() throws Exception {
        Path partial = Files.createDirectory(folder.resolve("20260101-120000-000-x.partial"));
        assertTrue(new OpenRecordings(data.resolve("no/proc")).holds(partial));
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({"y, true", "YES, true", "' yes ', true", "n, false", "'', false", "yesterday, false"})
    void onlyAYesIsAYes(String answer, boolean yes) {
        boolean[] said = {!yes};
        Run asked = Run.in(console -> {
            try {
                said[0] = Confirmation.ask("Delete it?", console, new StringReader(answer + "\n"));
                return 0;
            } catch (IOException e) {
                return 1;
            }
        });
        assertAll(() -> assertEquals(yes, said[0]), () -> assertEquals("Delete it? [y/N] ", asked.err()));
    }
}
