package io.github.jhtop.export;

import static io.github.jhtop.export.Recorded.process;
import static io.github.jhtop.export.Recorded.sample;
import static io.github.jhtop.export.Recorded.thread;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Perfetto and {@code chrome://tracing} are given. */
final class RunTraceTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Trace trace(Sample... samples) throws RecordingException, IOException {
        Trace trace = Trace.of(Recorded.run(folder, samples));
        trace.assertValid();
        return trace;
    }

    @Test
    void sharesOfAnIntervalAreAsLongAsTheyWere() throws Exception {
        Trace trace = trace(
                sample(0, process(40, 1, "java", thread(40, 1, "main", 5, 5))),
                sample(100, process(40, 1, "java", thread(40, 1, "main", 65, 15))));
        assertEquals(
                List.of("mostly running 0 100000", "running 0 60000", "ready 60000 70000", "blocked 70000 100000"),
                trace.slices(40));
        JsonNode arguments = trace.events("X", "mostly running").get(0).get("args");
        assertAll(
                () -> assertEquals(60, arguments.get("cpu_percent").asDouble()),
                () -> assertEquals(10, arguments.get("ready_percent").asDouble()),
                () -> assertEquals(
                        600, arguments.get("voluntary_switches_per_second").asDouble()),
                () -> assertEquals(0, arguments.get("last_core").asInt()),
                () -> assertEquals("S", arguments.get("state").asText()));
    }

    @Test
    void intervalsWithoutRunningAreOneSlice() throws Exception {
        Trace trace = trace(
                sample(0, process(40, 1, "java", thread(41, 1, "w", 5, 0))),
                sample(100, process(40, 1, "java", thread(41, 1, "w", 5, 0))),
                sample(200, process(40, 1, "java", thread(41, 1, "w", 5, 0))),
                sample(300, process(40, 1, "java", thread(41, 1, "w", 105, 0))),
                sample(400, process(40, 1, "java", thread(41, 1, "w", 105, 0))));
        assertEquals(
                List.of(
                        "blocked from 0",
                        "blocked to 200000",
                        "mostly running 200000 300000",
                        "running 200000 300000",
                        "blocked from 300000",
                        "blocked to 400000"),
                trace.slices(41));
    }

    @Test
    void countersThatWereReadLateFillTheIntervalAndNoMore() throws Exception {
        Trace trace = trace(
                sample(0, process(40, 1, "java", thread(41, 1, "w", 0, 0))),
                sample(100, process(40, 1, "java", thread(41, 1, "w", 90, 20))),
                sample(200, process(40, 1, "java", thread(41, 1, "w", 210, 20))));
        assertEquals(
                List.of(
                        "mostly running 0 100000",
                        "running 0 90000",
                        "ready 90000 100000",
                        "mostly running 100000 200000",
                        "running 100000 200000"),
                trace.slices(41));
    }

    @Test
    void whatIsUnknownIsNotDrawn() throws Exception {
        Trace trace = trace(
                sample(0, process(40, 1, "java", thread(41, 1, "w", 50, 0))),
                sample(100, process(40, 1, "java", thread(41, 1, "w", 20, 0))));
        assertEquals(List.of(), trace.slices(41));
    }

    @Test
    void ratesHoldFromTheBeginOfTheirInterval() throws Exception {
        Trace trace = trace(
                sample(0, process(40, 1, "java", thread(41, 1, "w", 0, 0))),
                sample(100, process(40, 1, "java", thread(41, 1, "w", 50, 10))),
                sample(200, process(40, 1, "java", thread(41, 1, "w", 100, 20))),
                sample(300, process(40, 1, "java", thread(41, 1, "w", 110, 20))));
        assertEquals(
                List.of("0 50.0 10.0", "200000 10.0 0.0"),
                trace.events("C", "CPU").stream()
                        .map(event -> event.get("ts") + " "
                                + event.at("/args/cpu_percent").asDouble() + " "
                                + event.at("/args/ready_percent").asDouble())
                        .toList());
        assertAll(
                () -> assertEquals(
                        500,
                        trace.events("C", "switches")
                                .get(0)
                                .at("/args/voluntary_switches_per_second")
                                .asDouble()),
                () -> assertEquals(
                        1000,
                        trace.events("C", "memory").get(0).at("/args/rss_bytes").asInt()),
                () -> assertEquals(
                        50,
                        trace.events("C", "core 1")
                                .get(0)
                                .at("/args/busy_percent")
                                .asDouble()));
    }

    @Test
    void whoComesIsBornAndWhoGoesHasEnded() throws Exception {
        Trace trace = trace(
                sample(0, process(40, 1, "java", thread(41, 1, "w", 0, 0))),
                sample(100, process(40, 1, "java", thread(42, 2, "w", 10, 0)), process(50, 2, "child")),
                sample(200, process(40, 1, "java", thread(42, 2, "w", 10, 0))));
        assertAll(
                () -> assertEquals(List.of("42 0"), marks(trace, "thread born (first seen)")),
                () -> assertEquals(List.of("41 100000"), marks(trace, "thread ended (no longer seen)")),
                () -> assertEquals(List.of("50 0"), marks(trace, "process born (first seen)")),
                () -> assertEquals(List.of("50 200000"), marks(trace, "process ended (no longer seen)")),
                () -> assertEquals(
                        "child",
                        trace.events("i", "process born (first seen)")
                                .get(0)
                                .at("/args/command")
                                .asText()));
    }

    private static List<String> marks(Trace trace, String name) {
        return trace.events("i", name).stream()
                .map(event -> event.get("tid") + " " + event.get("ts"))
                .toList();
    }

    @Test
    void aNumberThatIsUsedAgainIsSomebodyElse() throws Exception {
        Trace trace = trace(
                sample(0, process(40, 1, "java", thread(40, 1, "a", 0, 0))),
                sample(100, process(40, 2, "ruby", thread(40, 2, "b", 0, 0))),
                sample(200, process(40, 3, "perl", thread(40, 3, "c", 0, 0))));
        List<JsonNode> names = trace.events("M", "process_name");
        assertEquals(4, names.stream().map(event -> event.get("pid")).distinct().count(), names::toString);
        assertEquals(
                List.of("40", "40"),
                trace.events("i", "process born (first seen)").stream()
                        .map(event -> event.at("/args/pid").asText())
                        .toList());
    }

    @Test
    void aThreadThatTakesAnotherNameIsCalledSo() throws Exception {
        Trace trace = trace(
                sample(0, process(40, 1, "sh", thread(40, 1, "sh", 0, 0))),
                sample(100, process(40, 1, "java", thread(40, 1, "main", 0, 0))));
        assertEquals(List.of("sh", "main"), names(trace, "thread_name"));
    }

    private static List<String> names(Trace trace, String what) {
        return trace.events("M", what).stream()
                .map(event -> event.at("/args/name").asText())
                .toList();
    }

    @Test
    void birthsThatNoSampleShowsAreCounted() throws Exception {
        Churn before = new Churn(new Churn.Tally(5, 4, 3), Churn.Tally.NONE, 2, 0, 0, 0);
        Churn after = new Churn(new Churn.Tally(9, 8, 7), new Churn.Tally(1, 0, 0), 2, 1, 0, 6);
        Trace trace = trace(sample(0, before), sample(100, after), sample(200, after));
        List<JsonNode> told = trace.events("i", "births and deaths in the interval");
        assertEquals(1, told.size());
        JsonNode arguments = told.get(0).get("args");
        assertAll(
                () -> assertEquals(100_000, told.get(0).get("ts").asInt()),
                () -> assertEquals(4, arguments.get("processes_short_lived").asInt()),
                () -> assertEquals(1, arguments.get("threads_started").asInt()),
                () -> assertEquals(6, arguments.get("lost_events").asInt()));
    }

    static List<String> hostile() {
        return Snapshots.HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileNameIsHarmlessText(String name) throws Exception {
        Trace trace = trace(
                sample(0, process(40, 1, name, thread(40, 1, name, 0, 0))),
                sample(100, process(40, 1, name, thread(40, 1, name, 1, 0))));
        String safe = SafeText.of(name).toString();
        assertEquals(List.of(safe), names(trace, "thread_name"));
        assertTrue(names(trace, "process_name").contains(safe), trace::toString);
    }

    @Test
    void timeThatRunsBackwardsStandsStill() throws Exception {
        Trace trace = trace(
                sample(100, process(40, 1, "java", thread(41, 1, "w", 0, 0))),
                sample(200, process(40, 1, "java", thread(41, 1, "w", 50, 0))),
                sample(150, process(40, 1, "java", thread(41, 1, "w", 60, 0))),
                sample(300, process(40, 1, "java", thread(41, 1, "w", 70, 0))));
        assertTrue(trace.slices(41).contains("mostly running 0 100000"), trace::toString);
    }

    @Test
    void aRecordingThatBreaksOffSaysSo() throws Exception {
        RunReader run = Recorded.run(
                folder,
                IntStream.range(0, 20)
                        .mapToObj(i -> sample(100L * i, process(40, 1, "java", thread(41, 1, "w", i, 0))))
                        .toArray(Sample[]::new));
        try (RandomAccessFile file =
                new RandomAccessFile(run.directory().resolve("samples.jsonl.gz").toFile(), "rw")) {
            file.setLength(file.length() - 40);
        }
        Trace trace = Trace.of(run);
        trace.assertValid();
        assertEquals(1, trace.events("i", "the recording breaks off").size());
    }

    @Test
    void nothingIsTheTraceOfNoSamples() throws Exception {
        RunReader run = Recorded.run(folder);
        assertThrows(RecordingException.class, () -> Trace.of(run));
    }

    @Test
    void theRunIsNamed() throws Exception {
        JsonNode about = trace(sample(0), sample(100)).root().get("otherData");
        assertEquals("mandelbrot:threads", about.get("of").asText());
        assertFalse(about.get("note").asText().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aCrowdThatComesAndGoesIsAValidTrace(long seed) throws Exception {
        Random random = new Random(seed);
        Sample[] samples = IntStream.range(0, 80)
                .mapToObj(i -> sample(100L * i + random.nextInt(90), crowd(random, i)))
                .toArray(Sample[]::new);
        assertTrue(trace(samples).events().size() > 500);
    }

    /** Few numbers for many, so that they are used again and again. */
    private static ProcessCounters[] crowd(Random random, int step) {
        List<ProcessCounters> crowd = new ArrayList<>();
        for (int pid = 10; pid < 60; pid += 10) {
            if (random.nextInt(5) > 0) {
                ThreadCounters[] threads = new ThreadCounters[random.nextInt(4)];
                for (int i = 0; i < threads.length; i++) {
                    threads[i] = thread(
                            pid + i,
                            random.nextInt(2),
                            "t" + random.nextInt(3),
                            (long) step * random.nextInt(120),
                            step * 10L);
                }
                crowd.add(process(pid, random.nextInt(2), "p" + random.nextInt(2), threads));
            }
        }
        return crowd.toArray(ProcessCounters[]::new);
    }
}
