package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code record}, {@code runs} and {@code replay} on the command line. */
final class RecordingsTest {

    private final Path data;

    RecordingsTest(@TempDir Path data) {
        this.data = data;
    }

    private Run run(String line) {
        return Run.of(line, Map.of("XDG_DATA_HOME", data.toString()));
    }

    private Run recordSelf() {
        Run recorded = run("record -p SELF -t 300ms --sample-every 50ms --name first");
        assertEquals("", recorded.err());
        assertEquals(0, recorded.status());
        return recorded;
    }

    private List<Path> runs() throws IOException {
        try (Stream<Path> all = Files.list(data.resolve("jhtop/runs"))) {
            return all.toList();
        }
    }

    private static JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }

    @Test
    void whatRunsIsRecordedListedShownVerifiedAndDeleted() throws IOException {
        assertTrue(recordSelf().out().contains("-first: "), "the id is told");
        JsonNode list = json(run("runs list --format json").out());
        String id = list.path("runs").path(0).path("run_id").asText();
        assertAll(
                () -> assertEquals("jhtop.runs/1", list.path("schema").asText()),
                () -> assertEquals(
                        "complete", list.path("runs").path(0).path("state").asText()),
                () -> assertTrue(run("runs list").out().contains(id)),
                () -> assertTrue(run("runs show @1").out().contains("Title             first")),
                () -> assertEquals(
                        id,
                        json(run("runs show @1 --format json").out())
                                .path("run_id")
                                .asText()),
                () -> assertTrue(run("runs verify @1").out().startsWith(id + ": complete, ")));
        assertEquals("deleted " + id + "\n", run("runs delete @1").out());
        assertEquals(List.of(), runs());
    }

    @Test
    void aReplayIsABatchOfWhatWasRecorded() throws IOException {
        recordSelf();
        List<String> lines = run("replay @1 --format json").out().lines().toList();
        assertTrue(lines.size() >= 2, lines::toString);
        for (String line : lines) {
            JsonNode snapshot = json(line);
            assertEquals("jhtop.snapshot/1", snapshot.path("schema").asText());
            assertEquals(
                    Run.OWN_PID, snapshot.path("processes").path(0).path("pid").asText());
            assertFalse(snapshot.path("processes").path(0).path("cpu_percent").isNull());
        }
        assertEquals(1, run("replay @1 --format json -n 1").out().lines().count());
        assertEquals(lines, run("replay @1 --format json").out().lines().toList(), "the same again");
    }

    @Test
    void aTornRecordingIsReplayedAsFarAsItGoes() throws IOException {
        // Long enough for two samples in three quarters of it on any machine.
        assertEquals(
                0, run("record -p SELF -t 2s --sample-every 50ms --name torn").status());
        Path samples = runs().get(0).resolve("samples.jsonl.gz");
        byte[] bytes = Files.readAllBytes(samples);
        Files.write(samples, Arrays.copyOf(bytes, bytes.length * 3 / 4));
        Run verified = run("runs verify @1");
        assertTrue(verified.out().contains(": incomplete, "), verified.out());
        assertEquals(0, run("replay @1 --batch").status());
    }

    @Test
    void aDamagedRecordingIsOneLineAndNoFailureOfTheList() throws IOException {
        recordSelf();
        Path document = runs().get(0).resolve("run.json");
        Files.writeString(document, "{\"schema\":");
        Run shown = run("runs show @1");
        assertAll(
                () -> assertEquals(Failure.USAGE, shown.status()),
                () -> assertEquals(1, shown.err().lines().count()),
                () -> assertTrue(shown.err().contains("run.json"), shown.err()),
                () -> assertTrue(run("runs list").out().contains("damaged")));
    }

    @ParameterizedTest(name = "jhtop {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "record; record: name processes with -p PID, or all of them with --all; 2",
                "record -p SELF --all; record: name processes with -p PID, or all of them with --all; 2",
                "record -p 999999999 -t 1s; no process 999999999; 1",
                "record -p SELF -t 0; is no time at all; 2",
                "record -p SELF --sample-every 1ms; out of range; 2",
                "record -p SELF -t 1s --format csv; none of text, json; 2",
                "runs; say what to do: list, show, verify or delete; 2",
                "runs show @1; there are 0 runs; 2",
                "runs delete nosuch; there is no such run; 2",
                "replay ../../nosuch; there is no such run; 2",
                "replay @0 --batch; there is no such run; 2",
            })
    void mistakesAreOneLine(String line, String complaint, int status) {
        Run run = run(line);
        assertAll(
                () -> assertTrue(run.err().contains(complaint), run.err()),
                () -> assertEquals(1, run.err().lines().count(), run.err()),
                () -> assertEquals(status, run.status()));
    }

    @Test
    void whoHasNoHomeIsTold() {
        Run run = Run.of("runs list", Map.of());
        assertTrue(run.err().contains("set HOME or XDG_DATA_HOME"), run.err());
        assertEquals(Failure.USAGE, run.status());
    }
}
