package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons by the built program. */
@Timeout(180)
class CompareIT {

    private final Path home;

    CompareIT(@TempDir Path home) {
        this.home = home;
    }

    private Map<String, String> folders() {
        return Map.of(
                "XDG_DATA_HOME",
                home.resolve("data").toString(),
                "XDG_STATE_HOME",
                home.resolve("state").toString());
    }

    private Dist.Result compare(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Dist.launcher(), "compare"));
        line.addAll(List.of(words));
        return Dist.run(folders(), line);
    }

    @Test
    void workloadsAreComparedByTheirOwnOperationsToo() throws IOException, InterruptedException {
        Dist.Result said = compare(
                "mandelbrot:processes",
                "mandelbrot:threads",
                "--set",
                "size=64",
                "--set",
                "iterations=100",
                "--smoke",
                "--format",
                "json");
        JsonNode json = new ObjectMapper().readTree(said.out());
        List<String> measured = new ArrayList<>();
        json.path("metrics").forEach(metric -> {
            if (metric.at("/b/n").asInt() == 3) {
                measured.add(metric.path("metric").asText());
            }
        });
        assertAll(
                () -> assertEquals(0, said.status(), said.err()),
                () -> assertEquals(3, json.path("rounds").asInt()),
                () -> assertEquals(
                        "mandelbrot:processes", json.at("/groups/0/of").asText()),
                () -> assertEquals(0, json.path("excluded").size(), json::toString),
                () -> assertTrue(measured.containsAll(
                        List.of("wall_seconds", "cpu_seconds", "voluntary_switches", "operations_per_second"))));
    }

    @Test
    void whoeverInterruptsKeepsTheRoundsThatAreWhole() {
        try (TmuxScreen screen = TmuxScreen.sized(100, 40)
                .environment("XDG_DATA_HOME", home.resolve("data").toString())
                .start(Dist.launcher(), "compare", "sleep 0.3", "sleep 0.31", "--rounds", "50")) {
            screen.await("round 3 of 50");
            screen.signal("INT");
            assertEquals(130, screen.exitStatus());
            screen.await("ended by a signal; of the rounds");
            screen.await("wall time");
        }
    }
}
