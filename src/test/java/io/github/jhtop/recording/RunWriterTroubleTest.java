package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jhtop.sample.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes no more: one failure, nothing thrown, and a file that is whole up to there. */
class RunWriterTroubleTest {

    private final Path folder;

    private final List<Sample> samples = new Busy(20, 100).samples(200);

    RunWriterTroubleTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void holds(Path file, List<Sample> expected) throws RecordingException, IOException {
        try (SampleReader reader = new SampleReader(PrivateFiles.open(file), file.toString(), Slice.WHOLE)) {
            for (Sample sample : expected) {
                assertEquals(sample, reader.next());
            }
            assertNull(reader.next());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 1000, 5000, 50_000})
    void aFullDiskIsStatedOnceAndTheFileStaysWhole(int capacity) throws IOException, RecordingException {
        Path file = folder.resolve("samples.jsonl.gz");
        SeekableByteChannel disk = new FullDisk(PrivateFiles.createFile(file), capacity);
        try (RunWriter writer = new RunWriter(folder, Headers.of("x"), Masking.NONE, disk)) {
            samples.forEach(writer::append);
            RecordingException failure = writer.failure();
            assertNotNull(failure);
            assertTrue(failure.line().contains("No space left on device"), failure.line());
            writer.append(samples.get(0));
            assertSame(failure, writer.failure());
            int whole = (int) writer.samples();
            assertTrue(whole < samples.size());
            holds(file, samples.subList(0, whole));
            if (whole > 0 && Files.size(file) + 10 < capacity) {
                new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file))).readAllBytes();
            }
        }
    }

    @Test
    void aSmallFileSystemFillsUp() throws Exception {
        try (Tmpfs disk = Tmpfs.mount(folder.resolve("disk"), "size=64k")) {
            RunWriter writer = RunWriter.create(disk.folder().resolve("runs"), Headers.of("x"), Masking.NONE);
            Busy busy = new Busy(20, 100);
            for (int i = 0; i < 2000 && writer.failure() == null; i++) {
                writer.append(busy.next());
            }
            RecordingException failure = writer.failure();
            assertNotNull(failure);
            assertTrue(failure.line().contains("No space left on device"), failure.line());
            Verification found = RunReader.open(writer.directory()).verify();
            assertEquals(writer.samples(), found.samples());
            assertNull(found.problem());
            RecordingException incomplete =
                    assertThrows(RecordingException.class, () -> writer.finish(Headers.result(), Environment.UNKNOWN));
            assertTrue(incomplete.line().contains("stays incomplete"), incomplete.line());
            assertEquals(RunState.INCOMPLETE, RunReader.open(writer.directory()).state());
        }
    }

    @Test
    void aFileSystemWithoutInodesOrForReadingIsRefusedAtOnce() throws Exception {
        try (Tmpfs disk = Tmpfs.mount(folder.resolve("disk"), "size=64k,nr_inodes=3")) {
            Path runs = disk.folder().resolve("runs");
            RecordingException full =
                    assertThrows(RecordingException.class, () -> RunWriter.create(runs, Headers.of("x"), Masking.NONE));
            assertTrue(full.line().contains("No space left on device"), full.line());
            assertEquals(List.of(), new Runs(runs).list());
        }
        try (Tmpfs disk = Tmpfs.mount(folder.resolve("disk2"), "size=64k,ro")) {
            RecordingException readOnly = assertThrows(
                    RecordingException.class,
                    () -> RunWriter.create(disk.folder().resolve("runs"), Headers.of("x"), Masking.NONE));
            assertTrue(readOnly.line().contains("Read-only file system"), readOnly.line());
        }
    }

    @Test
    void aLinkInThePlaceOfAFileIsNotFollowed() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), precious);
        assertThrows(IOException.class, () -> PrivateFiles.createFile(link));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("new"));
        assertThrows(IOException.class, () -> PrivateFiles.createFile(dangling));
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        assumeTrue(root || "true".equals(System.getenv("CI")), "needs root");
        Files.setAttribute(folder, "unix:uid", 12345);
        RecordingException refusal = assertThrows(
                RecordingException.class,
                () -> RunWriter.create(folder.resolve("runs"), Headers.of("x"), Masking.NONE));
        assertTrue(refusal.line().contains("somebody else"), refusal.line());
    }

    @Test
    void aFileInThePlaceOfTheFolderIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(RecordingException.class, () -> RunWriter.create(file, Headers.of("x"), Masking.NONE));
    }
}
