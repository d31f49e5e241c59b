package io.github.jhtop.screen;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Claims, tested by the built program. What comes out depends on the machine, and is not expected here. */
@Timeout(300)
class ClaimsIT {

    private final Path home;

    ClaimsIT(@TempDir Path home) {
        this.home = home;
    }

    private Dist.Result say(String... words) throws IOException, InterruptedException {
        return Dist.run(
                Map.of(
                        "XDG_DATA_HOME",
                        home.resolve("data").toString(),
                        "XDG_STATE_HOME",
                        home.resolve("state").toString()),
                Stream.concat(Stream.of(Dist.launcher()), Stream.of(words)).toList());
    }

    @Test
    void aSmokeHasNumbersAndNoVerdict() throws IOException, InterruptedException {
        Dist.Result said = say("claims", "run", "C25", "--smoke", "--format", "json");
        JsonNode claim = new ObjectMapper().readTree(said.out()).at("/claims/0");
        JsonNode condition = claim.at("/conditions/0");
        assertAll(
                () -> assertEquals(0, said.status(), said.err()),
                () -> assertTrue(said.err().contains("2 experiments for 1 claim, about "), said.err()),
                () -> assertEquals("inconclusive", claim.path("verdict").asText(), said.out()),
                () -> assertEquals(3, condition.path("rounds").asInt(), said.out()),
                () -> assertTrue(condition.path("ratio").asDouble() > 0, said.out()),
                () -> assertTrue(condition.path("ratio_low").isNull(), said.out()),
                () -> assertEquals(15, claim.path("evidence").size(), said.out()));
        for (JsonNode run : claim.path("evidence")) {
            assertTrue(Files.isDirectory(home.resolve("data/jhtop/runs").resolve(run.asText())), run::asText);
        }
        try (Stream<Path> unfinished = Files.list(home.resolve("state/jhtop/claims/unfinished"))) {
            assertEquals(List.of(), unfinished.toList());
        }
    }

    @Test
    void signsAreReadFromWhatWorkloadsTell() throws IOException, InterruptedException {
        Dist.Result said = say("claims", "run", "C6", "C26", "--format", "json");
        JsonNode claims = new ObjectMapper().readTree(said.out()).path("claims");
        for (JsonNode claim : claims) {
            for (JsonNode condition : claim.path("conditions")) {
                assertEquals(3, condition.path("trials").asInt(), said.out());
            }
        }
        assertEquals(2, claims.size());
    }

    @Test
    void whatDoesNotFitIsLeftOutAndSaidSo() throws IOException, InterruptedException {
        Dist.Result said = say("claims", "run", "C13", "--budget", "1s");
        assertAll(
                () -> assertEquals(0, said.status(), said.err()),
                () -> assertTrue(said.err().contains("Left out, the budget does not suffice:"), said.err()),
                () -> assertTrue(said.out().contains("Not judged here: left out"), said.out()));
    }
}
