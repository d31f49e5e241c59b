package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is written, and read back as it was. */
class RunRoundTripTest {

    private static final int SAMPLES = 150;

    private final Path folder;

    private final List<Sample> samples = Timed.everySecond(Samples.of(new Random(1), SAMPLES));

    RunRoundTripTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path write(RunHeader header) throws RecordingException {
        try (RunWriter writer = RunWriter.create(folder.resolve("runs"), header, Masking.NONE)) {
            samples.forEach(writer::append);
            assertNull(writer.failure());
            assertEquals(SAMPLES, writer.samples());
            return writer.finish(Headers.result(), Environment.UNKNOWN);
        }
    }

    private static List<Sample> read(Path run, Slice slice) throws RecordingException {
        List<Sample> read = new ArrayList<>();
        try (SampleReader reader = RunReader.open(run).samples(slice)) {
            for (Sample sample = reader.next(); sample != null; sample = reader.next()) {
                read.add(sample);
            }
            assertNull(reader.torn());
        }
        return read;
    }

    @Test
    void headerResultAndSamplesAreReadBack() throws RecordingException {
        Path run = write(Headers.of("mandelbrot:threads"));
        RunReader reader = RunReader.open(run);
        assertEquals(Headers.of("mandelbrot:threads"), reader.header());
        assertEquals(Headers.result(), reader.result());
        assertEquals(Environment.UNKNOWN, reader.environmentAfter());
        assertEquals(RunState.COMPLETE, reader.state());
        assertEquals(samples, read(run, Slice.WHOLE));
        Verification found = reader.verify();
        assertEquals(RunState.COMPLETE, found.state());
        assertEquals(SAMPLES, found.samples());
        assertEquals(SAMPLES - 1, found.seconds());
    }

    @Test
    void aSliceIsMeasuredFromTheFirstSample() throws RecordingException {
        Path run = write(Headers.of("x"));
        assertEquals(samples.subList(10, 41), read(run, new Slice(Duration.ofSeconds(10), Duration.ofSeconds(40))));
        assertEquals(List.of(), read(run, new Slice(Duration.ofHours(1), Duration.ofHours(2))));
    }

    @Test
    void aTapeOfARunReachesAnySample() throws RecordingException {
        try (Tape tape = RunReader.open(write(Headers.of("x"))).tape()) {
            assertEquals(SAMPLES, tape.size());
            for (int index : new int[] {SAMPLES - 1, 0, 63, 64, 65, 64, 10, 130, 130}) {
                assertEquals(samples.get(index), tape.sample(index));
            }
            assertEquals(7, tape.indexAt(7_500_000_000L));
            assertEquals(0, tape.indexAt(-1));
            assertEquals(SAMPLES - 1, tape.indexAt(Long.MAX_VALUE));
        }
    }

    @Test
    void theLastMinutesBecomeARun() throws RecordingException {
        try (FlightRecorder recorder = new FlightRecorder(Masking.NONE);
                RunWriter writer = RunWriter.create(folder, Headers.of("x"), Masking.NONE)) {
            samples.forEach(recorder::append);
            try (Tape tape = recorder.tape()) {
                tape.copyTo(writer);
            }
            Path run = writer.finish(RunResult.unknown(RunState.COMPLETE), Environment.UNKNOWN);
            assertEquals(samples, read(run, Slice.WHOLE));
        }
    }

    @Test
    void otherToolsReadTheFile() throws RecordingException, IOException {
        byte[] bytes = Files.readAllBytes(write(Headers.of("x")).resolve("samples.jsonl.gz"));
        String text =
                new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(SAMPLES, text.lines().count());
        assertTrue(text.endsWith("\n"));
    }

    @Test
    void onlyTheOwnerCanReadIt() throws RecordingException, IOException {
        Path run = write(Headers.of("x"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(run)));
        for (String file : List.of("run.json", "samples.jsonl.gz")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(run.resolve(file))));
        }
        assertEquals(2, Objects.requireNonNull(run.toFile().list()).length);
    }

    @Test
    void twoRunsOfTheSameTimeHaveTwoNames() throws RecordingException {
        Path first = write(Headers.of("x"));
        Path second = write(Headers.of("x"));
        assertEquals(first + "-2", second.toString());
        assertEquals(
                "20260101-120000-000-x-2",
                RunReader.open(second).header().runId().text());
    }

    @Test
    void anUnfinishedRunIsIncompleteAndReadable() throws RecordingException {
        try (RunWriter writer = RunWriter.create(folder, Headers.of("x"), Masking.NONE)) {
            samples.forEach(writer::append);
            Path partial = writer.directory();
            assertTrue(partial.toString().endsWith(".partial"));
            assertEquals(RunState.INCOMPLETE, RunReader.open(partial).state());
            // The block has no end yet.
            Verification found = RunReader.open(partial).verify();
            assertEquals(SAMPLES, found.samples());
            assertEquals(RunState.INCOMPLETE, found.state());
        }
    }

    @Test
    void secretsAreMasked() throws RecordingException, IOException {
        try (RunWriter writer = RunWriter.create(folder, Headers.of("x --token=abc123"), Masking.SECRETS)) {
            writer.append(samples.get(0));
            Path run = writer.finish(Headers.result(), Environment.UNKNOWN);
            String document = Files.readString(run.resolve("run.json"));
            assertFalse(document.contains("hunter2"));
            assertFalse(document.contains("abc123"));
            assertFalse(run.toString().contains("abc123"));
            assertEquals(
                    SafeText.of("-Ddb.password=***"),
                    RunReader.open(run).header().command().get(1));
        }
    }
}
