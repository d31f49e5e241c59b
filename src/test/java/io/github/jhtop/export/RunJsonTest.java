package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunId;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.text.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunJsonTest {

    private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");

    private static final RunHeader HEADER = new RunHeader(
            RunId.of(AT, "mandelbrot:threads"),
            RunKind.LAB,
            SafeText.of("mandelbrot:threads"),
            SafeText.of("first try"),
            AT,
            List.of(),
            SafeText.of("mandelbrot"),
            SafeText.of("threads"),
            Map.of("size", "2000", "transfer", "pipe", "code", "007"),
            SafeText.of("17.0.1"),
            null,
            Duration.ofMillis(100),
            Environment.UNKNOWN);

    private static final RunResult RESULT = new RunResult(
            RunState.COMPLETE,
            true,
            SafeText.of("c0ffee"),
            0,
            1.5,
            new RunResult.Usage(1.25, Double.NaN, 0.5, 30L, 20L, 10L, null, 400L, 5_000_000L, null),
            new RunResult.Work(1000L, 666.5, new RunResult.Latency(1, 2, 3, Double.NaN)),
            1L,
            null,
            new RunResult.Outcome(200, 160, 150, 150),
            null,
            null);

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode line(ByteArrayOutputStream out) throws IOException {
        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals(1, text.lines().count());
        assertTrue(text.endsWith("\n"));
        return new ObjectMapper().readTree(text);
    }

    @Test
    void theLineOfARunHasTheFieldsOfTheContract() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunJson.writeResult(out, HEADER, RESULT);
        JsonNode line = line(out);
        assertEquals(
                List.of(
                        "schema run_id workload variant parameters java state valid checksum exit wall_seconds",
                        "cpu_user_seconds cpu_system_seconds ready_seconds switches voluntary_switches involuntary_switches migrations",
                        "page_faults peak_rss_bytes peak_pss_bytes operations operations_per_second latency_ms findings",
                        "processes threads_started outcome churn churn_gap"),
                List.of(
                        String.join(" ", names(line).subList(0, 11)),
                        String.join(" ", names(line).subList(11, 18)),
                        String.join(" ", names(line).subList(18, 25)),
                        String.join(" ", names(line).subList(25, names(line).size()))));
        assertEquals("jhtop.run/1", line.get("schema").asText());
        assertEquals(
                "20260101-120000-000-mandelbrot-threads", line.get("run_id").asText());
        assertEquals("complete", line.get("state").asText());
        assertEquals(
                "{\"code\":\"007\",\"size\":2000,\"transfer\":\"pipe\"}",
                line.get("parameters").toString());
        assertTrue(line.get("migrations").isNull());
        assertTrue(line.get("cpu_system_seconds").isNull());
        assertEquals(
                "{\"p50\":1.0,\"p90\":2.0,\"p99\":3.0,\"p999\":null}",
                line.get("latency_ms").toString());
        assertEquals(
                List.of("tasks_planned", "tasks_done", "others_planned", "others_done"), names(line.get("outcome")));
    }

    @Test
    void whatAWorkloadFoundIsTold() throws IOException {
        Map<String, Long> findings = Map.of("lost", 1234L, "downtime_ns", 2_500_000_000L, "deadlocked_threads", 2L);
        RunResult found = new RunResult(
                RunState.COMPLETE,
                true,
                null,
                0,
                1.5,
                RunResult.Usage.UNKNOWN,
                new RunResult.Work(null, Double.NaN, null, findings),
                null,
                null,
                null,
                null,
                null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunJson.writeResult(out, HEADER, found);
        assertEquals(1234, line(out).at("/findings/lost").asInt());
        String text = String.join("", RunText.numbers(found));
        assertTrue(text.contains("Lost              1,234"), text);
        assertTrue(text.contains("Downtime          2.500 s"), text);
        assertTrue(text.contains("Deadlocked threads 2"), text);
    }

    @Test
    void theTableSaysWhatBecameOfEach() {
        RunResult killed = new RunResult(
                RunState.COMPLETE,
                null,
                null,
                137,
                1.5,
                RunResult.Usage.UNKNOWN,
                RunResult.Work.UNKNOWN,
                null,
                null,
                null,
                null,
                null);
        List<RunEntry> runs = List.of(
                new RunEntry(SafeText.of("d"), Path.of("d"), HEADER, killed, RunState.COMPLETE, null),
                new RunEntry(SafeText.of("c"), Path.of("c"), HEADER, RESULT, RunState.COMPLETE, null),
                new RunEntry(SafeText.of("b"), Path.of("b"), HEADER, null, RunState.INCOMPLETE, null),
                new RunEntry(SafeText.of("a"), Path.of("a"), null, null, RunState.DAMAGED, "torn"));
        assertEquals(
                List.of("STATE", "signal 9", "done", "incomplete", "damaged"),
                RunText.list(runs, ZoneOffset.UTC)
                        .lines()
                        .map(line -> line.substring(26, 37).strip())
                        .toList());
    }

    @Test
    void aResultOfWhichNothingIsKnownHasTheSameFields() throws IOException {
        ByteArrayOutputStream known = new ByteArrayOutputStream();
        RunJson.writeResult(known, HEADER, RESULT);
        ByteArrayOutputStream unknown = new ByteArrayOutputStream();
        RunJson.writeResult(unknown, HEADER, RunResult.unknown(RunState.INCOMPLETE));
        assertEquals(names(line(known)), names(line(unknown)));
        assertTrue(line(unknown).get("outcome").isNull());
        assertTrue(line(unknown).get("valid").isNull());
    }

    @Test
    void theListTellsOfDamagedRunsToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunJson.writeList(
                out,
                List.of(
                        new RunEntry(SafeText.of("b"), Path.of("b"), HEADER, RESULT, RunState.COMPLETE, null),
                        new RunEntry(SafeText.of("a"), Path.of("a"), null, null, RunState.DAMAGED, "torn")));
        JsonNode line = line(out);
        assertEquals("jhtop.runs/1", line.get("schema").asText());
        JsonNode first = line.get("runs").get(0);
        assertEquals("mandelbrot:threads", first.get("of").asText());
        assertEquals("2026-01-01T12:00:00Z", first.get("at").asText());
        assertEquals(1.5, first.get("wall_seconds").asDouble());
        JsonNode second = line.get("runs").get(1);
        assertEquals("a", second.get("run_id").asText());
        assertEquals("damaged", second.get("state").asText());
        assertTrue(second.get("of").isNull());
        assertEquals(names(first), names(second));
    }
}
