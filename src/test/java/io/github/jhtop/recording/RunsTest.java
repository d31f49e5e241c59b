package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of runs. */
class RunsTest {

    private final Path home;

    private final Runs runs;

    RunsTest(@TempDir Path home) {
        this.home = home;
        runs = new Runs(home.resolve("runs"));
    }

    private Path write(int hour, String subject) throws RecordingException {
        RunHeader header = Headers.at(Headers.START.plus(Duration.ofHours(hour)), subject);
        try (RunWriter writer = RunWriter.create(runs.folder(), header, Masking.SECRETS)) {
            Samples.of(new Random(hour), 3).forEach(writer::append);
            return writer.finish(Headers.result(), Environment.UNKNOWN);
        }
    }

    @Test
    void noFolderIsNoRuns() throws RecordingException {
        assertEquals(List.of(), runs.list());
    }

    @Test
    void theNewestComesFirstWhatIsNoRunNever() throws RecordingException, IOException {
        Path second = write(2, "b");
        Path first = write(1, "a");
        try (RunWriter killed = RunWriter.create(
                runs.folder(), Headers.at(Headers.START.plus(Duration.ofHours(3)), "c"), Masking.NONE)) {
            Files.writeString(runs.folder().resolve("notes.txt"), "");
            Files.createDirectory(runs.folder().resolve("-rf"));
            Path empty = Files.createDirectory(runs.folder().resolve("20250101-000000-000-empty"));
            List<RunEntry> list = runs.list();
            assertEquals(
                    List.of(killed.directory(), second, first, empty),
                    list.stream().map(RunEntry::directory).toList());
            assertEquals(
                    List.of(RunState.INCOMPLETE, RunState.COMPLETE, RunState.COMPLETE, RunState.DAMAGED),
                    list.stream().map(RunEntry::state).toList());
            assertEquals("20260101-150000-000-c", list.get(0).runId().toString());
            assertNull(list.get(1).problem());
            assertTrue(String.valueOf(list.get(3).problem()).contains("it is not there"));
        }
    }

    @Test
    void aRunIsFoundByNumberIdBeginAndDirectory() throws RecordingException {
        Path second = write(2, "b");
        Path first = write(1, "a");
        assertEquals(new RunReference(second, Slice.WHOLE), runs.resolve("@1"));
        assertEquals(first, runs.resolve("@2").directory());
        assertEquals(first, runs.resolve("20260101-130000-000-a").directory());
        assertEquals(first, runs.resolve("20260101-13").directory());
        assertEquals(first, runs.resolve(first.toString()).directory());
        assertEquals(
                new RunReference(second, new Slice(Duration.ofSeconds(10), Duration.ofSeconds(40))),
                runs.resolve("@1[10s..40s]"));
        assertEquals(
                new Slice(Duration.ZERO, Duration.ofMillis(1500)),
                runs.resolve("@1[..1.5]").slice());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@3",
                "@0",
                "@",
                "2026",
                "nothing",
                "",
                "@1[",
                "@1[]",
                "@1[5s]",
                "@1[5s..1s]",
                "@1[x..y]",
                "/none",
                "@1[1s..2s][3s..4s]",
                "\0",
                "../../x"
            })
    void whatIsNoRunIsOneLine(String operand) throws RecordingException {
        write(2, "b");
        write(1, "a");
        RecordingException refusal = assertThrows(RecordingException.class, () -> runs.resolve(operand));
        assertEquals(1, refusal.line().lines().count());
    }

    @Test
    void aRunIsDeletedWithAllThatIsInIt() throws RecordingException, IOException {
        Path run = write(1, "a");
        Path kept = Files.writeString(home.resolve("kept"), "precious");
        Path inside = Files.createDirectory(run.resolve("work"));
        Files.writeString(inside.resolve("hs_err.log"), "");
        Files.createSymbolicLink(inside.resolve("link"), kept);
        Files.createSymbolicLink(run.resolve("home"), home);
        runs.delete(run);
        assertFalse(Files.exists(run));
        assertTrue(Files.exists(kept));
        assertTrue(Files.exists(runs.folder()));
    }

    @Test
    void onlyRunsOfTheFolderAreDeleted() throws RecordingException, IOException {
        Path run = write(1, "a");
        Path outside = Files.move(run, home.resolve(run.getFileName().toString()));
        Path link = Files.createSymbolicLink(runs.folder().resolve("20260101-000000-000-link"), outside);
        Path other = Files.createDirectory(runs.folder().resolve("20260101-000000-000-other"));
        Files.writeString(other.resolve("thesis.txt"), "");
        Path named = Files.createDirectory(runs.folder().resolve("-rf"));
        for (Path path : List.of(
                outside,
                link,
                other,
                named,
                runs.folder(),
                home,
                runs.folder().resolve(".."),
                runs.folder().resolve("20260101-000000-000-none"))) {
            assertThrows(RecordingException.class, () -> runs.delete(path), path::toString);
        }
        assertTrue(Files.exists(outside.resolve("run.json")));
        assertTrue(Files.exists(other.resolve("thesis.txt")));
    }
}
