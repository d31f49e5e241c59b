package io.github.jhtop.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.launch.Ending;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.source.procevents.ProcessEvents;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real children, watched by a source that tells nothing. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MeasurementTest {

    private final Raw.Asked source = new Raw.Asked();
    private final AtomicReference<ProcessEvents> events = new AtomicReference<>();
    private final Path folder;

    MeasurementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static ProcessEvents noEvents() {
        return ProcessEvents.open(() -> {
            throw new ErrnoException("socket", ErrnoException.EPERM);
        });
    }

    private Instruments instruments() {
        return new Instruments(
                Launcher.ofKernel(),
                () -> {
                    events.set(noEvents());
                    return events.get();
                },
                heard -> {
                    assertEquals(events.get(), heard);
                    return new Sampler(InstantSource.system(), System::nanoTime, List.of(source, heard));
                },
                pid -> Double.NaN,
                () -> Environment.UNKNOWN,
                folder);
    }

    private static LaunchPlan shell(String script) {
        return LaunchPlan.of(List.of("/bin/sh", "-c", script))
                .withStreams(new Redirection.Discarded(), new Redirection.Discarded(), new Redirection.Inherited());
    }

    private Measurement measurement(String script) {
        return new Measurement(instruments(), Raw.header(), new CommandRun(shell(script)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void whatWasMeasuredIsRecorded() throws Exception {
        Measurement.Finished finished = measurement("exit 3").run(sample -> {});
        assertEquals(3, finished.result().exit());
        assertEquals(RunState.COMPLETE, finished.result().state());
        assertNull(finished.failure());
        RunReader reader = RunReader.open(finished.directory());
        assertEquals(finished.result(), reader.result());
        assertEquals(finished.header(), reader.header());
        assertNotNull(reader.samples(Slice.WHOLE).next());
        assertEquals(List.of(finished.header().runId().text()), names());
        assertTrue(source.closes > 0);
    }

    @Test
    void nobodyIsNeverAskedAsEverybody() throws Exception {
        measurement("/bin/sleep 0.3").run(sample -> {});
        assertTrue(source.demands.size() >= 2, source.demands::toString);
        for (Demand demand : source.demands) {
            assertTrue(!demand.pids().isEmpty(), demand::toString);
        }
    }

    @Test
    void whoHearsNothingSaysWhy() throws Exception {
        RunResult result = measurement("exit 0").run(sample -> {}).result();
        assertNull(result.churn());
        assertNull(result.threadsStarted());
        assertEquals(
                "process events need CAP_NET_ADMIN on this kernel",
                Objects.requireNonNull(result.churnGap()).toString());
    }

    /** Leaves a file in the directory of its recording, and reads it there at its end. */
    private static final class Note implements Subject {
        private String told = "";

        @Override
        public SafeText label() {
            return SafeText.of("note");
        }

        @Override
        public RunHeader header(Instant at, @Nullable String title, Duration period, Environment environment) {
            return Raw.header();
        }

        @Override
        public LaunchPlan plan(Path directory) {
            return shell("echo told >'" + directory.resolve("told") + "'");
        }

        @Override
        public RunResult result(Measured measured, Path directory) {
            told = read(directory.resolve("told"));
            return measured.result();
        }
    }

    @Test
    void theSubjectSeesTheDirectoryOfTheRun() throws Exception {
        Note note = new Note();
        Measurement.Finished finished = new Measurement(instruments(), Raw.header(), note).run(sample -> {});
        assertEquals("told\n", note.told);
        assertEquals("told\n", read(finished.directory().resolve("told")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void endingItKeepsTheRecordingAsIncomplete() throws Exception {
        Measurement measurement = measurement("/bin/sleep 60");
        Measurement.Finished finished = measurement.run(sample -> measurement.end());
        assertEquals(Ending.Cause.ASKED, finished.ending().cause());
        assertEquals(RunState.INCOMPLETE, finished.result().state());
        assertEquals(RunState.INCOMPLETE, RunReader.open(finished.directory()).state());
    }

    @Test
    void oneThatWasEndedBeforeItBeganEndsAtOnce() throws Exception {
        Measurement measurement = measurement("/bin/sleep 60");
        measurement.end();
        Measurement.Finished finished = measurement.run(sample -> {});
        assertEquals(Ending.Cause.ASKED, finished.ending().cause());
    }

    @Test
    void whatCannotBeStartedLeavesNothing() throws Exception {
        Measurement measurement = new Measurement(
                instruments(), Raw.header(), new CommandRun(LaunchPlan.of(List.of("/no/such/program"))));
        LaunchException e = assertThrows(LaunchException.class, () -> measurement.run(sample -> {}));
        assertEquals(127, e.exitStatus());
        assertEquals(List.of(), names());
    }
}
