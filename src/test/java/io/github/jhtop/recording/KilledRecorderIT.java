package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.house.Child;
import io.github.jhtop.sample.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A recorder that is killed at any moment leaves a recording with every sample that it said it had recorded. */
@Tag("slow")
@Timeout(60)
class KilledRecorderIT {

    /** The first sample comes after half a second; the others by the thousand. */
    private static final int LATEST_MILLIS = 400;

    private static final List<String> FAST_START = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx64m");

    private final Path folder;

    KilledRecorderIT(@TempDir Path folder) {
        this.folder = folder;
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRecordedSampleIsReadable(long seed) throws Exception {
        boolean whileItStarts = seed % 4 == 0;
        int said = whileItStarts ? 0 : 1;
        try (Child recorder = Child.jvm(entry -> true, FAST_START, RecorderProgram.class, folder.toString())) {
            if (!whileItStarts) {
                recorder.awaitWord('.');
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(new Random(seed).nextInt(LATEST_MILLIS)));
            // Through the handle: the process would close its output with it.
            recorder.process().toHandle().destroyForcibly();
            said += recorder.output().length();
        }
        if (said > 0) {
            readable(said);
        }
    }

    private void readable(int said) throws RecordingException {
        List<RunEntry> runs = new Runs(folder).list();
        assertEquals(1, runs.size());
        assertEquals(RunState.INCOMPLETE, runs.get(0).state());
        assertNotNull(runs.get(0).header());
        RunReader run = RunReader.open(runs.get(0).directory());
        Verification found = run.verify();
        assertEquals(RunState.INCOMPLETE, found.state(), found::toString);
        long read = found.samples();
        assertTrue(read >= said, () -> read + " read, " + said + " recorded");
        Sample expected = new Busy(20, 100).samples((int) read).get((int) read - 1);
        try (Tape tape = run.tape()) {
            assertEquals(expected, tape.sample(tape.size() - 1));
        }
    }
}
