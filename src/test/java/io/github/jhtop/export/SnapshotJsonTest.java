package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema {@code jhtop.snapshot/1} as it was promised. */
final class SnapshotJsonTest {

    /** Place, type, and the type where nothing is known; {@code +} is what the program never lacks. */
    private static final String CONTRACT =
            """
            /schema string +
            /at string +
            /interval_seconds number null
            /host/name string +
            /host/kernel string +
            /host/cores number +
            /host/load_1m number null
            /host/memory_total_bytes number null
            /host/memory_available_bytes number null
            /host/context_switches_per_second number null
            /host/processes number +
            /host/threads number +
            /cores/0/core number missing
            /cores/0/user_percent number missing
            /cores/0/system_percent number missing
            /cores/0/iowait_percent number missing
            /cores/0/steal_percent number missing
            /cores/0/busy_percent number missing
            /processes/0/pid number +
            /processes/0/ppid number +
            /processes/0/user string null
            /processes/0/state string +
            /processes/0/name string +
            /processes/0/command string +
            /processes/0/started_at string null
            /processes/0/thread_count number +
            /processes/0/cpu_percent number null
            /processes/0/ready_percent number null
            /processes/0/last_core number null
            /processes/0/rss_bytes number null
            /processes/0/read_bytes_per_second number null
            /processes/0/write_bytes_per_second number null
            /processes/0/open_files number null
            /processes/0/switches number null
            /processes/0/voluntary_switches number null
            /processes/0/involuntary_switches number null
            /processes/0/switches_per_second number null
            /processes/0/voluntary_switches_per_second number null
            /processes/0/involuntary_switches_per_second number null
            /processes/0/switches_scope string null
            /processes/0/jvm object null
            /processes/0/jvm/version null missing
            /processes/0/jvm/main_class string missing
            /processes/0/jvm/heap_used_bytes null missing
            /processes/0/jvm/heap_committed_bytes null missing
            /processes/0/jvm/heap_max_bytes null missing
            /processes/0/jvm/gc_percent null missing
            /processes/0/jvm/gc_count null missing
            /processes/0/jvm/safepoint_percent null missing
            /processes/0/jvm/allocated_bytes_per_second null missing
            /processes/0/jvm/java_threads_live null missing
            /processes/0/jvm/java_threads_started null missing
            /threads/0/pid number missing
            /threads/0/tid number missing
            /threads/0/name string missing
            /threads/0/java_name null missing
            /threads/0/java_state null missing
            /threads/0/state string missing
            /threads/0/cpu_percent number missing
            /threads/0/ready_percent number missing
            /threads/0/last_core number missing
            /threads/0/switches number missing
            /threads/0/voluntary_switches number missing
            /threads/0/involuntary_switches number missing
            /threads/0/switches_per_second number missing
            /threads/0/voluntary_switches_per_second number missing
            /threads/0/involuntary_switches_per_second number missing
            /sources/0/id string missing
            /sources/0/state string missing
            /sources/0/reason null missing
            /sources/0/remedy null missing
            /sources/1/reason string missing
            /sources/1/remedy string missing
            """;

    private static JsonNode json(Snapshot snapshot, boolean withThreads) throws IOException {
        return new ObjectMapper()
                .readTree(Snapshots.written(out -> new SnapshotJson(out, withThreads).write(snapshot)));
    }

    static Stream<Arguments> contract() {
        return CONTRACT.lines().map(line -> Arguments.of((Object[]) line.split(" ", -1)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("contract")
    void everyPromisedKeyIsThereWithItsType(String place, String known, String unknown) throws IOException {
        JsonNode node = json(Snapshots.known(Snapshots.java("java")), true).at(place);
        assertEquals(JsonNodeType.valueOf(known.toUpperCase(Locale.ROOT)), node.getNodeType(), unknown);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("contract")
    void whatIsUnknownIsNull(String place, String known, String unknown) throws IOException {
        JsonNode node = json(Snapshots.unknown(Rows.process(7, 1)), true).at(place);
        String expected = unknown.equals("+") ? known : unknown;
        assertEquals(JsonNodeType.valueOf(expected.toUpperCase(Locale.ROOT)), node.getNodeType());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/schema, jhtop.snapshot/1",
        "/at, 2026-01-01T00:00:00.250Z",
        "/interval_seconds, 1.5",
        "/processes/0/pid, 101",
        "/processes/0/rss_bytes, 301",
        "/processes/0/cpu_percent, 1.25",
        "/processes/0/mean_slice_seconds, 0.00825",
        "/processes/0/nice, -5",
        "/processes/0/started_at, 2026-01-01T00:00:00Z",
        "/processes/0/switches_scope, live_threads",
        "/processes/0/command, /bin/java -cp x com.acme.Server java",
        "/processes/0/jvm/main_class, com.acme.Server",
        "/threads/0/tid, 102",
        "/sources/0/state, ready",
        "/sources/1/state, absent",
        "/sources/1/remedy, sudo jhtop",
        "/sources/2/state, degraded",
        "/sources/2/reason, \"half\"",
    })
    void valuesKeepTheirDigits(String place, String value) throws IOException {
        JsonNode json = json(Snapshots.known(Snapshots.java("java")), true);
        assertEquals(value, json.at(place).asText());
    }

    @Test
    void sumsOverNamedProcessesAreNotThoseOfTheMachine() throws IOException {
        JsonNode selected = json(Snapshots.selected(Snapshots.java("java")), false);
        JsonNode all = json(Snapshots.known(Snapshots.java("java")), false);
        assertAll(
                () -> assertTrue(selected.at("/host/jvms").isNull()),
                () -> assertTrue(selected.at("/host/task_switches_per_second").isNull()),
                () -> assertEquals(503, selected.at("/selected/running").asInt()),
                () -> assertEquals(504, selected.at("/selected/jvms").asInt()),
                () -> assertEquals(501, selected.at("/host/processes").asInt()),
                () -> assertTrue(all.at("/selected").isNull()),
                () -> assertEquals(503, all.at("/host/running").asInt()));
    }

    @Test
    void timesCanBeParsed() throws IOException {
        JsonNode json = json(Snapshots.known(Snapshots.java("java")), false);
        assertEquals(
                Instant.parse("2026-01-01T00:00:00.250Z"),
                Instant.parse(json.at("/at").asText()));
    }

    @Test
    void threadsAreThereOnlyWhenAsked() throws IOException {
        Snapshot snapshot = Snapshots.known(Snapshots.java("a"), Rows.process(7, 1), Snapshots.java("b"));
        assertAll(
                () -> assertFalse(json(snapshot, false).has("threads")),
                () -> assertEquals(2, json(snapshot, true).at("/threads").size()));
    }

    @ParameterizedTest(name = "{0} has main class {1}")
    @CsvSource({"/bin/java -version,", "/bin/java A, A", "/bin/sleep 1, no JVM"})
    void onlyAJvmHasAJvm(String commandLine, @Nullable String expected) throws IOException {
        String[] words = commandLine.split(" ", -1);
        JsonNode jvm = json(Snapshots.known(Rows.process(7, 1, Rows.facts("x", null, words))), false)
                .at("/processes/0/jvm");
        assertEquals(expected, jvm.isNull() ? "no JVM" : jvm.get("main_class").textValue());
    }

    static List<String> hostile() {
        return Snapshots.HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileNameStaysAName(String name) throws IOException {
        JsonNode json = json(Snapshots.known(Snapshots.java(name)), true);
        String safe = SafeText.of(name).toString();
        assertAll(
                () -> assertEquals(1, json.at("/processes").size()),
                () -> assertEquals(safe, json.at("/processes/0/name").asText()),
                () -> assertEquals(safe, json.at("/threads/0/name").asText()));
    }

    @Test
    void everySnapshotIsOneLine() throws IOException {
        Snapshot snapshot =
                Snapshots.known(Snapshots.HOSTILE.stream().map(Snapshots::java).toArray(ProcessRow[]::new));
        String written = Snapshots.written(out -> {
            SnapshotJson json = new SnapshotJson(out, true);
            json.write(snapshot);
            json.write(snapshot);
        });
        assertTrue(written.endsWith("}\n"));
        List<String> lines = written.lines().toList();
        assertEquals(2, lines.size());
        assertEquals(lines.get(0), lines.get(1));
    }
}
