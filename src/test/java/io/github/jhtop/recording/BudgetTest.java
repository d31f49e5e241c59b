package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Sample;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recording may cost. */
class BudgetTest {

    private static final int MINUTE_AT_TEN = 600;

    private final Path folder;

    BudgetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aMinuteOfTwoHundredBusyThreadsTakesThreeMegabytesAtMost() throws Exception {
        try (RunWriter writer = RunWriter.create(folder, Headers.of("x"), Masking.SECRETS)) {
            new Busy(200, 100).samples(MINUTE_AT_TEN).forEach(writer::append);
            Path run = writer.finish(Headers.result(), Environment.UNKNOWN);
            long bytes = Files.size(run.resolve("samples.jsonl.gz"));
            assertTrue(bytes <= 3_000_000, () -> bytes + " bytes");
            Note.of("200 threads, 60 s at 10 Hz: " + bytes + " bytes");
        }
    }

    /** The budget is 1 ms for each sample; the deadline is five times as much. */
    @Test
    void aSampleOfTwentyThreadsCostsAMillisecond() throws Exception {
        List<Sample> samples = new Busy(20, 100).samples(MINUTE_AT_TEN);
        try (RunWriter writer = RunWriter.create(folder, Headers.of("x"), Masking.SECRETS)) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            samples.forEach(writer::append);
            long nanos = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / MINUTE_AT_TEN;
            assertNull(writer.failure());
            assertTrue(nanos <= 5_000_000, () -> nanos + " ns");
            Note.of("20 threads: " + nanos + " ns of CPU and " + writer.bytes() / MINUTE_AT_TEN + " bytes a sample");
        }
    }

    @Test
    void theRingReachesTenMinutesBackAndNoFurther() throws RecordingException {
        Busy busy = new Busy(50, 1000);
        try (FlightRecorder recorder = new FlightRecorder(Masking.SECRETS)) {
            for (int i = 0; i < 2000; i++) {
                recorder.append(busy.next());
            }
            assertNull(recorder.failure());
            assertTrue(recorder.size() < FlightRecorder.MOST_BYTES, () -> recorder.size() + " bytes");
            try (Tape tape = recorder.tape()) {
                long seconds = tape.nanosSinceStart(tape.size() - 1) / 1_000_000_000;
                assertTrue(seconds >= 599 && seconds <= 635, () -> seconds + " s");
                tape.sample(0);
            }
            Note.of("the ring, 50 threads, 10 min at 1 Hz: " + recorder.size() + " bytes");
        }
    }

    @Test
    void theRingKeepsItsBudgetWhateverComes() throws RecordingException {
        long budget = 2 << 20;
        Busy busy = new Busy(2000, 1000);
        try (FlightRecorder recorder = new FlightRecorder(Masking.SECRETS, budget)) {
            Sample last = busy.next();
            for (int i = 0; i < 120; i++) {
                last = busy.next();
                recorder.append(last);
                assertTrue(recorder.size() <= budget, () -> recorder.size() + " bytes");
            }
            assertNull(recorder.failure());
            try (Tape tape = recorder.tape()) {
                assertTrue(tape.size() > 5, () -> tape.size() + " samples");
                assertEquals(last, tape.sample(tape.size() - 1));
            }
        }
    }
}
