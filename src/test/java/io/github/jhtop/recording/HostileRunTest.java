package io.github.jhtop.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jhtop.sample.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the directory of a run: one line that says where, no harm, and no end of the world. */
@Timeout(120)
class HostileRunTest {

    /** Two blocks. */
    private static final int SAMPLES = 66;

    private final Path folder;

    private Path run = Path.of("");
    private List<Sample> samples = List.of();

    HostileRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void aWholeRun() throws RecordingException {
        samples = new Busy(1, 1000).samples(SAMPLES);
        try (RunWriter writer = RunWriter.create(folder, Headers.of("x"), Masking.NONE)) {
            samples.forEach(writer::append);
            run = writer.finish(Headers.result(), Environment.UNKNOWN);
        }
    }

    private Path file() {
        return run.resolve("samples.jsonl.gz");
    }

    private Path document() {
        return run.resolve("run.json");
    }

    private void gzip(String... lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file()))) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(UTF_8));
            }
        }
    }

    private RecordingException damage() {
        return assertThrows(RecordingException.class, () -> {
            try (SampleReader reader = RunReader.open(run).samples(Slice.WHOLE)) {
                while (reader.next() != null) {
                    // Until it is damaged.
                }
            }
        });
    }

    private void refusesSamples(String why) {
        String line = damage().line();
        assertTrue(line.contains(why), line);
        assertTrue(line.startsWith(file().toString()), line);
        assertEquals(1, line.lines().count());
        assertEquals(RunState.DAMAGED, RunEntryOf.verified(run));
    }

    private void refusesDocument(String why) {
        RecordingException refusal = assertThrows(RecordingException.class, () -> RunReader.open(run));
        assertTrue(refusal.line().contains(why), refusal.line());
        assertTrue(refusal.line().startsWith(document().toString()), refusal.line());
    }

    /** Every byte that is missing costs at most the last sample, and none that is whole. */
    @Test
    void truncatedAtEveryByteItEndsWithTheLastWholeSample() throws IOException, RecordingException {
        byte[] whole = Files.readAllBytes(file());
        int least = 0;
        for (int length = 0; length < whole.length; length++) {
            int read = 0;
            InputStream cut = new ByteArrayInputStream(whole, 0, length);
            try (SampleReader reader = new SampleReader(cut, "cut", Slice.WHOLE)) {
                for (Sample sample = reader.next(); sample != null; sample = reader.next()) {
                    assertEquals(samples.get(read++), sample);
                }
                assertTrue(reader.torn() != null || length == 0 || read == SAMPLES || read == 64, "at " + length);
            }
            assertTrue(read >= least, "fewer samples in more bytes");
            least = read;
        }
        assertEquals(SAMPLES, least);
    }

    @Test
    void aTapeOfATornFileHoldsWhatIsWhole() throws IOException, RecordingException {
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));
        try (Tape tape = RunReader.open(run).tape()) {
            assertTrue(tape.size() > 0 && tape.size() < SAMPLES);
            assertEquals(samples.get(tape.size() - 1), tape.sample(tape.size() - 1));
        }
    }

    /** One byte is changed: what is read is either refused or what it was. */
    @Test
    void aFlippedBitIsFoundOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] maimed = whole.clone();
            maimed[random.nextInt(maimed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), maimed);
            try {
                Verification found = RunReader.open(run).verify();
                assertTrue(found.state() != RunState.COMPLETE || found.samples() == SAMPLES, found::toString);
            } catch (RecordingException e) {
                fail(e);
            }
        }
    }

    @Test
    void randomBytesAreNoRecording() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(5).nextBytes(bytes);
        Files.write(file(), bytes);
        refusesSamples("this is no gzip");
    }

    @Test
    void aLineThatIsNoSampleIsNamed() throws IOException {
        gzip("{}");
        refusesSamples("sample 1: no 'at'");
        gzip("{\"t\":1,\"at\":[0,0],\"processes\":[5]}");
        refusesSamples("sample 1: a step of 5 in a list of 0");
        gzip("{\"t\":1,\"at\":[0,0],\"cores\":[[1]]}");
        refusesSamples("sample 1: a step of 1");
        gzip("{\"t\":1e99}");
        refusesSamples("an integer expected");
        gzip("{\"t\":99999999999999999999}");
        refusesSamples("sample 1");
        gzip("{\"t\":1,\"t\":2}");
        refusesSamples("Duplicate");
        gzip("\"\\u001b]0;title\\u0007\"");
        refusesSamples("an object expected");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        gzip("{\"later\":" + "[".repeat(1_000_000));
        refusesSamples("nesting depth");
        Files.writeString(document(), "[".repeat(500_000));
        refusesDocument("");
    }

    @Test
    void aBombIsDefused() throws IOException {
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file()))) {
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
        refusesSamples("expands more than 250-fold");
    }

    @Test
    void aLineWithoutEndIsRefused() throws IOException {
        byte[] noise = new byte[1 << 20];
        Random random = new Random(1);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file()))) {
            for (int i = 0; i < 17; i++) {
                for (int j = 0; j < noise.length; j++) {
                    noise[j] = (byte) ('a' + random.nextInt(16));
                }
                out.write(noise);
            }
        }
        refusesSamples("a line of more than 16 MiB");
    }

    @Test
    void aCrowdIsRefused() throws IOException {
        StringBuilder line = new StringBuilder("{\"t\":1,\"at\":[0,0],\"key\":true,"
                + "\"demand\":{\"readings\":[],\"pids\":[]},\"sources\":[],\"host\":{\"name\":\"\",\"kernel\":\"\"},"
                + "\"processes\":[");
        String process = "{\"pid\":1,\"started\":1,\"name\":\"\",\"arguments\":[],\"ppid\":0,\"state\":\"S\","
                + "\"thread_count\":1,\"times\":[0,0],\"memory\":[0,0],\"ended\":[0,0,0,0],\"threads\":[";
        String thread = "{\"tid\":%d,\"started\":1,\"name\":\"\",\"state\":\"S\"}";
        line.append(process);
        for (int tid = 0; line.length() < 16_000_000; tid++) {
            line.append(tid == 0 ? "" : ",").append(thread.replace("%d", Integer.toString(tid)));
        }
        line.append("]}]}");
        gzip(line.toString(), line.toString().replace("\"key\":true,", ""));
        refusesSamples("more than " + Census.MOST_ROWS);
    }

    @Test
    void aNewerSchemaIsToldApartFromSomethingElse() throws IOException {
        String document = Files.readString(document());
        Files.writeString(document(), document.replace("jhtop.recording/1", "jhtop.recording/2"));
        refusesDocument("of a newer jhtop");
        Files.writeString(document(), document.replace("jhtop.recording/1", "other/1"));
        refusesDocument("no recording of jhtop");
        Files.writeString(document(), "{}");
        refusesDocument("no 'schema'");
        Files.writeString(document(), "");
        refusesDocument("ends too soon");
    }

    @Test
    void truncatedAtEveryByteTheDocumentIsRefusedOrRead() throws IOException {
        byte[] whole = Files.readAllBytes(document());
        for (int length = 0; length < whole.length - 2; length++) {
            Files.write(document(), Arrays.copyOf(whole, length));
            RecordingException refusal = assertThrows(RecordingException.class, () -> RunReader.open(run));
            assertEquals(1, refusal.line().lines().count());
        }
    }

    @Test
    void fieldsOfALaterVersionAreReadOver() throws IOException, RecordingException {
        String document = Files.readString(document());
        Files.writeString(document(), document.replaceFirst("\\{", "{\"later\":{\"a\":[1,{}]},"));
        assertNotNull(RunReader.open(run).result());
    }

    @Test
    void aHugeDocumentIsRefused() throws IOException {
        Files.writeString(document(), " ".repeat(2 << 20));
        refusesDocument("larger than 1 MiB");
    }

    @Test
    void linksFoldersAndFifosAreRefused() throws IOException, InterruptedException {
        Path target = folder.resolve("elsewhere.gz");
        Files.move(file(), target);
        Files.createSymbolicLink(file(), target);
        refusesSamples("no regular file");
        Files.delete(file());
        Files.createDirectory(file());
        refusesSamples("no regular file");
        Files.delete(file());
        Path mkfifo = Path.of("/usr/bin/mkfifo");
        assumeTrue(Files.isExecutable(mkfifo) || "true".equals(System.getenv("CI")), "mkfifo is missing");
        assertEquals(
                0,
                new ProcessBuilder(mkfifo.toString(), file().toString()).start().waitFor());
        refusesSamples("no regular file");
    }

    @Test
    void aLinkToARunIsNoRun() throws IOException {
        Path link = folder.resolve("20260101-120000-000-link");
        Files.createSymbolicLink(link, run);
        assertThrows(RecordingException.class, () -> RunReader.open(link));
    }

    @Test
    void nothingIsEverWritten() throws IOException {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        before.write(Files.readAllBytes(file()));
        long modified = Files.getLastModifiedTime(file()).toMillis();
        RunEntryOf.verified(run);
        assertEquals(modified, Files.getLastModifiedTime(file()).toMillis());
        assertTrue(Arrays.equals(before.toByteArray(), Files.readAllBytes(file())));
        assertEquals(2, Objects.requireNonNull(run.toFile().list()).length);
    }
}
