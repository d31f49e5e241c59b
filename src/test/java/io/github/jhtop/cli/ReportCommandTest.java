package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jhtop report} on the command line. */
final class ReportCommandTest {

    private final Path folder;
    private final Path out;

    ReportCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.out = Files.createDirectory(folder.resolve("out"));
    }

    private Run run(String line) {
        return Run.of(
                line.replace("OUT", out.toString()),
                Map.of("XDG_DATA_HOME", folder.toString(), "XDG_STATE_HOME", folder.toString()));
    }

    @BeforeEach
    void recordTwice() {
        for (String name : List.of("first", "second")) {
            Run recorded = run("record -p SELF -t 400ms --sample-every 50ms --name " + name);
            assertEquals(0, recorded.status(), recorded.err());
        }
    }

    private List<String> written() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunIsAPageInEitherLanguage() throws IOException {
        Run english = run("report @1 -o OUT/run.html");
        Run korean = run("report @1 -o OUT/run-ko.html --lang ko");
        String html = Files.readString(out.resolve("run.html"));
        assertAll(
                () -> assertEquals("", english.out() + english.err() + korean.err()),
                () -> assertEquals(0, english.status() + korean.status()),
                () -> assertTrue(html.contains("<svg") && html.contains("Run: second"), html),
                () -> assertTrue(Files.readString(out.resolve("run-ko.html")).contains("실행: second")),
                () -> assertEquals(List.of("run-ko.html", "run.html"), written(), "nothing is left beside them"));
    }

    @Test
    void severalRunsAreComparedWithTheFirst() {
        Run run = run("report @2 @1 -o -");
        assertAll(
                () -> assertEquals(0, run.status(), run.err()),
                () -> assertTrue(run.out().startsWith("# Comparison\\: "), run.out()),
                () -> assertTrue(run.out().contains("B against A"), run.out()),
                () -> assertTrue(run.out().contains("not decided\\: 1 of 6 rounds"), run.out()));
    }

    @Test
    void oneRunIsATraceATableOrLinesOfJson() throws IOException {
        for (String name : List.of("run.trace.json", "run.json", "run.csv")) {
            Run run = run("report @1 -o OUT/" + name);
            assertEquals("0" + name, run.status() + name, run.err());
        }
        JsonNode trace =
                new ObjectMapper().readTree(out.resolve("run.trace.json").toFile());
        List<String> json = Files.readAllLines(out.resolve("run.json"));
        List<String> csv = Files.readAllLines(out.resolve("run.csv"));
        assertAll(
                () -> assertTrue(trace.path("traceEvents").size() > 10, trace::toString),
                () -> assertTrue(json.get(0).startsWith("{\"schema\":\"jhtop.run/1\""), json.get(0)),
                () -> assertTrue(json.get(1).startsWith("{\"schema\":\"jhtop.snapshot/1\""), json.get(1)),
                () -> assertTrue(csv.get(0).startsWith("run_id,at,"), csv.get(0)),
                () -> assertTrue(csv.size() > 2, csv::toString));
    }

    @Test
    void severalRunsAreALineEachOrTheirComparison() throws IOException {
        assertEquals(0, run("report @2 @1 -o OUT/runs.csv").status());
        assertEquals(0, run("report @2 @1 -o OUT/runs.json").status());
        assertEquals(3, Files.readAllLines(out.resolve("runs.csv")).size());
        assertTrue(Files.readString(out.resolve("runs.json")).startsWith("{\"schema\":\"jhtop.comparison/1\""));
    }

    @Test
    void aFileThatIsThereIsNotWrittenOverUnlessForced() throws IOException {
        Path file = Files.writeString(out.resolve("run.md"), "mine");
        Run refused = run("report @1 -o OUT/run.md");
        assertAll(
                () -> assertEquals(Failure.USAGE, refused.status()),
                () -> assertTrue(refused.err().contains("is there already; --force writes over it"), refused.err()),
                () -> assertEquals("mine", Files.readString(file)));
        assertEquals(0, run("report @1 -o OUT/run.md --force").status());
        assertTrue(Files.readString(file).startsWith("# Run"));
    }

    @Test
    void whatIsNoOrdinaryFileIsNeverWrittenOver() throws IOException {
        Files.createDirectory(out.resolve("folder.html"));
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        Files.createSymbolicLink(out.resolve("link.html"), mine);
        for (String name : List.of("folder.html", "link.html")) {
            Run refused = run("report @1 -o OUT/" + name + " --force");
            assertEquals(Failure.USAGE, refused.status());
            assertTrue(refused.err().contains("no ordinary file"), refused.err());
        }
        assertEquals("mine", Files.readString(mine));
    }

    @ParameterizedTest(name = "jhtop report {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "@1 -o OUT/run.pdf; has none of the endings .html, .md, .trace.json, .json, .csv",
                "@2 @1 -o OUT/run.trace.json; a trace shows one run",
                "claims -o OUT/claims.trace.json; a trace shows one run, not claims",
                "claims -o OUT/claims.csv; no claims were run yet",
                "@9 -o OUT/run.html; there are 2 runs",
                "nosuch -o OUT/run.html; there is no such run",
                "@1 -o OUT/nosuch/run.html; there is no such directory",
                "claims @1 -o OUT/run.html; claims stands alone",
                "claims -o OUT/run.html; no claims were run yet; try: jhtop claims run C25 --smoke",
                "@1; --output is missing; try: jhtop report --help",
                "-o OUT/run.html; RUN|claims is missing; try: jhtop report --help",
            })
    void mistakesAreOneLine(String words, String complaint) throws IOException {
        Run refused = run("report " + words);
        assertAll(
                () -> assertEquals(Failure.USAGE, refused.status()),
                () -> assertTrue(refused.err().contains(complaint), refused.err()),
                () -> assertEquals(1, refused.err().lines().count(), refused.err()),
                () -> assertEquals(List.of(), written()));
    }

    @Test
    void whatIsDamagedIsOneLine() throws IOException {
        Path claims = Files.createDirectories(folder.resolve("jhtop/claims"));
        Files.writeString(claims.resolve("last"), "jhtop.last-claims/1\nrun nonsense\n");
        Run refused = run("report claims -o OUT/claims.html");
        assertAll(
                () -> assertEquals(Failure.USAGE, refused.status()),
                () -> assertTrue(refused.err().contains("is damaged"), refused.err()),
                () -> assertEquals(1, refused.err().lines().count(), refused.err()));
    }
}
