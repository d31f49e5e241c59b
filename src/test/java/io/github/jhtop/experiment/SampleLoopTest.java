package io.github.jhtop.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sampler;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SampleLoopTest {

    private static final Demand DEMAND = new Demand(Set.of(), Set.of(1));
    private static final long PERIOD_NANOS = 1_000;

    /** So much the clock goes on whenever it is looked at. */
    private static final long TICK_NANOS = 1;

    /** Looks at the clock between two samples, at most. */
    private static final long SLACK_NANOS = 20;

    private final Raw.Asked source = new Raw.Asked();
    private final Sampler sampler = new Sampler(InstantSource.system(), () -> 0, List.of(source));
    private final Path folder;
    private long nanos;

    SampleLoopTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private long tick() {
        nanos += TICK_NANOS;
        return nanos;
    }

    private RunWriter writer() throws RecordingException {
        return RunWriter.create(folder, Raw.header(), Masking.NONE);
    }

    /** When samples were taken of which each takes so long. */
    private List<Long> begins(int samples, long nanosOfEach) throws RecordingException {
        List<Long> begins = new ArrayList<>();
        try (RunWriter writer = writer()) {
            SampleLoop loop = new SampleLoop(sampler, () -> DEMAND, Duration.ofNanos(PERIOD_NANOS), this::tick, writer);
            loop.run(sample -> {
                begins.add(nanos);
                nanos += nanosOfEach;
                return begins.size() < samples;
            });
            assertEquals(samples, writer.samples());
        }
        return begins;
    }

    @Test
    void thePaceIsSteady() throws RecordingException {
        List<Long> begins = begins(4, 300);
        for (int i = 1; i < begins.size(); i++) {
            long late = begins.get(i) - begins.get(0) - i * PERIOD_NANOS;
            assertTrue(late >= 0 && late <= SLACK_NANOS, begins::toString);
        }
        assertEquals(List.of(DEMAND, DEMAND, DEMAND, DEMAND), source.demands);
    }

    @Test
    void oneThatIsLateIsNotMadeUpFor() throws RecordingException {
        List<Long> begins = begins(4, 2_500);
        for (int i = 1; i < begins.size(); i++) {
            long after = begins.get(i) - begins.get(i - 1);
            assertTrue(after >= 2_500 && after <= 2_500 + SLACK_NANOS, begins::toString);
        }
    }

    @Test
    void stoppingDoesNotWaitForTheNextSample() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        try (RunWriter writer = writer()) {
            SampleLoop loop = new SampleLoop(sampler, () -> DEMAND, Duration.ofHours(1), System::nanoTime, writer);
            Thread thread = new Thread(() -> loop.run(sample -> {
                first.countDown();
                return true;
            }));
            thread.start();
            first.await();
            loop.stop();
            thread.join();
            assertEquals(1, writer.samples());
        }
    }

    @Test
    void oneThatWasStoppedBeforeTakesOneSample() throws RecordingException {
        try (RunWriter writer = writer()) {
            SampleLoop loop = new SampleLoop(sampler, () -> DEMAND, Duration.ofHours(1), System::nanoTime, writer);
            loop.stop();
            loop.run(sample -> true);
            assertEquals(1, writer.samples());
        }
    }

    @Test
    void aRecordingThatBreaksOffEndsIt() throws RecordingException {
        try (RunWriter writer = writer()) {
            source.processes.add(Raw.tooLarge());
            SampleLoop loop = new SampleLoop(sampler, () -> DEMAND, Duration.ofNanos(PERIOD_NANOS), this::tick, writer);
            loop.run(sample -> true);
            assertNotNull(writer.failure());
            assertEquals(0, writer.samples());
            assertEquals(1, loop.seen().processes());
        }
    }
}
