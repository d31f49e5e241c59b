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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jhtop run}. */
final class RunCommandTest {

    private final Path data;

    RunCommandTest(@TempDir Path data) {
        this.data = data;
    }

    private Run run(String... words) {
        String[] line = Stream.concat(Stream.of("run"), Arrays.stream(words)).toArray(String[]::new);
        return Run.in(console -> Jhtop.run(line, console, Map.of("XDG_DATA_HOME", data.toString())));
    }

    private long recordings() throws IOException {
        Path runs = data.resolve("jhtop/runs");
        if (!Files.exists(runs)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(runs)) {
            return all.count();
        }
    }

    @Test
    void theResultIsOneLineAndTheStatusIsThatOfTheCommand() throws IOException {
        Run run = run(
                "--format",
                "json",
                "--name",
                "three naps",
                "--",
                "sh",
                "-c",
                "for i in 1 2 3; do sleep 0.1; done; exit 3");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertAll(
                () -> assertEquals(3, run.status(), run.err()),
                () -> assertEquals(1, run.out().lines().count()),
                () -> assertEquals("jhtop.run/1", json.path("schema").asText()),
                () -> assertEquals("complete", json.path("state").asText()),
                () -> assertEquals(3, json.path("exit").asInt()),
                () -> assertTrue(json.path("run_id").asText().endsWith("-three-naps")),
                () -> assertTrue(json.path("wall_seconds").asDouble() >= 0.3),
                () -> assertTrue(json.path("voluntary_switches").asLong() >= 3, "each nap is one"),
                () -> assertTrue(json.path("processes").asLong() >= 2, "the shell and a sleep"),
                () -> assertTrue(json.path("peak_rss_bytes").asLong() > 0),
                () -> assertTrue(json.path("workload").isNull()));
        assertEquals(1, recordings());
    }

    @Test
    void whatItRecordedCanBeReplayed() {
        assertEquals(0, run("--sample-every", "50ms", "--", "sleep", "0.4").status());
        Run replay = Run.of("replay @1 --format json", Map.of("XDG_DATA_HOME", data.toString()));
        assertTrue(replay.out().contains("\"name\":\"sleep\""), replay.out());
        assertFalse(replay.out().contains("jhtop_run"), "neither the warden nor jhtop is part of it");
    }

    @Test
    void roundsAreALineEachOrATableOfAll() throws IOException {
        Run json = run("--rounds", "3", "--format", "json", "--", "sleep", "0.05");
        Run text = run("--rounds", "2", "-L", "n=2,4", "--", "sleep", "0.0{n}");
        assertAll(
                () -> assertEquals(0, json.status(), json.err()),
                () -> assertEquals(3, json.out().lines().count(), json.out()),
                () -> assertTrue(json.out().lines().allMatch(line -> line.contains("\"exit\":0"))),
                () -> assertTrue(text.out().startsWith("n=2: sleep 0.02  2 runs\n"), text.out()),
                () -> assertTrue(text.out().contains("n=4: sleep 0.04  2 runs\n"), text.out()),
                () -> assertTrue(text.out().contains("wall time"), text.out()));
        assertEquals(7, recordings());
    }

    @Test
    void whoeverFailsInTheFirstRoundIsNotRunAgain() throws IOException {
        Run failed = run("--rounds", "5", "--", "false");
        assertEquals(1, failed.status());
        assertTrue(failed.err().contains("false: exit status 1; "), failed.err());
        assertEquals(0, run("--rounds", "2", "--ignore-failure", "--", "false").status());
        assertEquals(3, recordings());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nosuchcommand, 127", "/etc/passwd, 126", "/, 126"})
    void whatCannotBeStartedIsOneLineAndNoRecording(String command, int status) throws IOException {
        Run run = run("--", command);
        assertEquals(status, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(0, recordings());
    }

    @Test
    void theTimeLimitEndsIt() {
        Run run = run("--time-limit", "300ms", "--format", "json", "--", "sleep", "60");
        assertTrue(run.out().contains("\"state\":\"incomplete\""), run.out());
        assertTrue(run.err().contains("its time was over"), run.err());
        assertEquals(143, run.status());
    }

    @Test
    void whoIgnoresTheRequestToEndIsKilled() {
        Run run = run(
                "--time-limit",
                "300ms",
                "--format",
                "json",
                "--",
                "sh",
                "-c",
                "trap '' TERM; while :; do sleep 1; done");
        assertTrue(run.out().contains("\"state\":\"incomplete\""), run.out());
        assertEquals(137, run.status());
    }

    @Test
    void whoMadeASessionOfItsOwnIsNamed() throws IOException {
        Path pid = data.resolve("pid");
        Run run = run(
                "--",
                "sh",
                "-c",
                "setsid sh -c 'echo $$ >" + pid + "; exec sleep 61' & while ! [ -s " + pid
                        + " ]; do sleep 0.05; done; sleep 0.3");
        long escaped = Long.parseLong(Files.readString(pid).strip());
        ProcessHandle.of(escaped).ifPresent(ProcessHandle::destroyForcibly);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("go on: sleep (" + escaped + ")"), run.err());
    }

    @Test
    void aShellReadsWhatIsForAShell() throws IOException {
        Path file = data.resolve("out");
        assertEquals(
                0, run("--shell", "--", "echo a b | wc -w > '" + file + "'").status());
        assertEquals("2", Files.readString(file).strip());
    }

    @Test
    void whoNamesNoCommandIsTold() {
        Run run = run();
        assertEquals(Failure.USAGE, run.status());
        assertTrue(run.err().contains("jhtop run -- COMMAND"), run.err());
    }

    @Test
    void secretsOnTheCommandLineAreNotRecorded() {
        assertEquals(0, run("--", "true", "--password=hunter2").status());
        Run shown = Run.of("runs show @1", Map.of("XDG_DATA_HOME", data.toString()));
        assertTrue(shown.out().contains("--password=***"), shown.out());
        assertFalse(shown.out().contains("hunter2"), shown.out());
    }
}
