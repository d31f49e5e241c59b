package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled workloads, launched by the built program. */
@Timeout(120)
class LabIT {

    private final Path home;

    LabIT(@TempDir Path home) {
        this.home = home;
    }

    private Map<String, String> folders() {
        return Map.of(
                "XDG_DATA_HOME",
                home.resolve("data").toString(),
                "XDG_STATE_HOME",
                home.resolve("state").toString());
    }

    private static List<String> line(String... words) {
        List<String> line = new ArrayList<>(List.of(Dist.launcher()));
        line.addAll(Arrays.asList(words));
        return line;
    }

    private Dist.Result say(String... words) throws IOException, InterruptedException {
        return Dist.run(folders(), line(words));
    }

    private static JsonNode json(Dist.Result said) throws IOException {
        assertTrue(said.out().endsWith("}\n"), () -> said.out() + said.err());
        return new ObjectMapper().readTree(said.out().lines().reduce("", (before, line) -> line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "threads", "thread-pool", "processes", "process-pool", "virtual"})
    void everyVariantComesToTheSameResult(String variant) throws IOException, InterruptedException {
        Dist.Result said = say(
                "lab",
                "run",
                "mandelbrot:" + variant,
                "--set",
                "size=64",
                "--set",
                "iterations=100",
                "--format",
                "json");
        assumeFalse(said.err().contains("n/a: needs JDK 21"), "no JDK of 21 or newer");
        JsonNode result = json(said);
        JsonNode single = json(say(
                "lab", "run", "mandelbrot:single", "--set", "size=64", "--set", "iterations=100", "--format", "json"));
        assertAll(
                () -> assertEquals(0, said.status(), said.err()),
                () -> assertTrue(result.path("valid").asBoolean()),
                () -> assertEquals(single.path("checksum"), result.path("checksum")),
                () -> assertEquals("mandelbrot", result.path("workload").asText()),
                () -> assertTrue(result.path("processes").asInt() >= (variant.startsWith("process") ? 3 : 1)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"threads, exit, 0", "processes, segv, 30", "threads, exception, 30"})
    void aPlannedFailureIsASuccess(String variant, String mode, int othersDone)
            throws IOException, InterruptedException {
        Dist.Result said = say(
                "lab",
                "run",
                "crash:" + variant,
                "--set",
                "mode=" + mode,
                "--set",
                "tasks=12",
                "--set",
                "work=10",
                "--workers",
                "4",
                "--format",
                "json");
        JsonNode outcome = json(said).path("outcome");
        assertAll(
                () -> assertEquals(0, said.status(), said.err()),
                () -> assertEquals(48, outcome.path("tasks_planned").asInt()),
                () -> assertEquals(36, outcome.path("others_planned").asInt()),
                () -> assertTrue(outcome.path("others_done").asInt() >= othersDone, outcome::toString));
    }

    @ParameterizedTest(name = "lab {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "run nosuch:threads; nosuch",
                "run mandelbrot:nosuch; no such variant",
                "run mandelbrot; say which variant",
                "run mandelbrot:threads --set size=0; from",
                "run mandelbrot:threads --set nosuch=1; no such parameter",
                "show nosuch; nosuch",
            })
    void mistakesAreOneLine(String words, String complaint) throws IOException, InterruptedException {
        Dist.Result said = say(("lab " + words).split(" ", -1));
        assertAll(
                () -> assertEquals(2, said.status()),
                () -> assertTrue(said.err().contains(complaint), said.err()),
                () -> assertEquals(1, said.err().lines().count(), said.err()));
    }

    @Test
    void everyWorkloadIsListedAndShown() throws IOException, InterruptedException {
        List<String> names = say("lab", "list")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(" ", 2)[0])
                .toList();
        assertEquals(16, names.size(), names::toString);
        for (String name : names) {
            assertTrue(say("lab", "show", name).out().contains("jhtop lab run " + name + ":"), name);
        }
    }

    /** Rule 7 of what jhtop owes: its children die with it, and what was recorded can be read. */
    @Test
    void whoKillsJhtopKillsTheRunAndKeepsTheRecording() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(line("lab", "run", "mandelbrot:processes", "--set", "size=4000"));
        builder.environment().putAll(folders());
        Process jhtop = builder.redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        List<ProcessHandle> run = new ArrayList<>();
        await("workers", () -> {
            run.clear();
            jhtop.descendants().forEach(run::add);
            return run.size() >= 4;
        });
        jhtop.destroyForcibly().waitFor();
        await("the end of all of it", () -> run.stream().noneMatch(ProcessHandle::isAlive));
        assertTrue(say("runs", "list").out().contains("incomplete"));
        Dist.Result verified = say("runs", "verify", "@1");
        assertEquals(0, verified.status(), verified.err());
        assertTrue(verified.out().contains("incomplete"), verified.out());
        assertEquals(0, say("replay", "@1", "--batch").status());
    }

    private static void await(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > Duration.ofSeconds(40).toNanos()) {
                throw new AssertionError("waited in vain for " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
