package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** {@code jhtop compare}, on a machine of any noise: what is claimed here does not depend on it. */
final class CompareCommandTest {

    private final Path data;

    CompareCommandTest(@TempDir Path data) {
        this.data = data;
    }

    private Run run(String command, String... words) {
        String[] line = Stream.concat(Stream.of(command), Arrays.stream(words)).toArray(String[]::new);
        return Run.in(console -> Jhtop.run(line, console, Map.of("XDG_DATA_HOME", data.toString())));
    }

    private static JsonNode metric(JsonNode json, String id) {
        for (JsonNode metric : json.path("metrics")) {
            if (metric.path("metric").asText().equals(id)) {
                return metric;
            }
        }
        throw new AssertionError("no " + id + " in " + json);
    }

    @Test
    void twoCommandsAreRunInRounds() throws IOException {
        Run compared = run("compare", "sleep 0.05", "sleep 0.2", "--rounds", "6", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(compared.out());
        JsonNode wall = metric(json, "wall_seconds");
        assertAll(
                () -> assertEquals(0, compared.status(), compared.err()),
                () -> assertEquals("jhtop.comparison/1", json.path("schema").asText()),
                () -> assertEquals(6, json.path("rounds").asInt()),
                () -> assertTrue(json.path("paired").asBoolean()),
                () -> assertEquals("sleep 0.2", json.at("/groups/1/of").asText()),
                () -> assertEquals(6, json.at("/groups/1/runs").size()),
                () -> assertEquals(6, wall.at("/b/n").asInt()),
                () -> assertTrue(wall.path("ratio").asDouble() > 1.5, wall::toString),
                () -> assertTrue(
                        wall.path("ratio_low").asDouble() <= wall.path("ratio").asDouble()),
                () -> assertEquals("paired_hodges_lehmann", wall.path("method").asText()),
                () -> assertEquals(6, json.at("/noise/rounds").asInt()));
    }

    @Test
    void aConditionThatHoldsIsTheStatus() {
        assertEquals(
                3,
                run("compare", "sleep 0.02", "sleep 0.2", "--rounds", "6", "--fail-if", "wall_seconds:ratio>1.10")
                        .status());
        assertEquals(
                0,
                run("compare", "sleep 0.02", "sleep 0.2", "--smoke", "--fail-if", "wall_seconds:ratio>100")
                        .status());
    }

    @Test
    void aSweepPutsItsValuesIntoTheCommands() {
        Run swept = run("compare", "sleep 0.{n}", "sleep 0.3", "-L", "n=1,9", "--smoke");
        assertAll(
                () -> assertEquals(0, swept.status(), swept.err()),
                () -> assertTrue(swept.out().contains("A  sleep 0.1\nB  sleep 0.3\n"), swept.out()),
                () -> assertTrue(swept.out().contains("Break-even between n=1 and 9"), swept.out()));
    }

    @Test
    void recordingsAndPartsOfThemAreCompared() throws IOException {
        String own = String.valueOf(ProcessHandle.current().pid());
        assertEquals(0, run("record", "-p", own, "-t", "1s").status());
        Run compared = run("compare", "@1", "@1[0s..500ms]", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(compared.out());
        JsonNode wall = metric(json, "wall_seconds");
        assertAll(
                () -> assertEquals(0, compared.status(), compared.err()),
                () -> assertEquals(
                        "unpaired_hodges_lehmann", wall.path("method").asText()),
                () -> assertTrue(wall.at("/a/median").asDouble() > 0.5, wall::toString),
                () -> assertTrue(wall.path("ratio").asDouble() < 0.9, wall::toString),
                () -> assertTrue(metric(json, "switches").at("/a/median").asDouble() > 0, json::toString),
                () -> assertEquals("inconclusive", wall.path("verdict").asText()));
    }

    @Test
    void whatPreparesARunComesBeforeEach() throws IOException {
        Path mark = data.resolve("mark");
        Run compared = run("compare", "sleep 0.01", "sleep 0.02", "--smoke", "--prepare", "echo x >> " + mark);
        assertEquals(0, compared.status(), compared.err());
        assertTrue(Files.readAllLines(mark).size() >= 6);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "sleep 1; 2; name two or more",
                "sleep 0.01,false; 1; exit status 1",
                "sleep 0.01,a | b; 2; --shell",
                "sleep 0.01,nosuchcommand; 127; nosuchcommand",
                "@1,@2; 2; runs",
            })
    void mistakesAreOneLine(String operands, int status, String complaint) {
        Run refused = run("compare", operands.split(",", -1));
        assertAll(
                () -> assertEquals(status, refused.status(), refused.err()),
                () -> assertTrue(refused.err().contains(complaint), refused.err()),
                () -> assertEquals(1, refused.err().lines().count(), refused.err()));
    }
}
