package io.github.jhtop.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CensusTest {

    private final Census census = new Census();

    @Test
    void nobodyIsUnknownAndNotNone() {
        assertEquals(new Seen(null, null, Double.NaN), census.seen());
        census.add(Raw.sample());
        assertEquals(new Seen(null, null, Double.NaN), census.seen());
    }

    @Test
    void eachProcessCountsOnceAndItsSuccessorToo() {
        census.add(Raw.sample(Raw.process(7, 1, 10), Raw.process(8, 1, 10)));
        census.add(Raw.sample(Raw.process(7, 1, 10), Raw.process(8, 2, 10)));
        assertEquals(3, census.seen().processes());
    }

    @Test
    void thePeakIsThatOfAllAtATime() {
        census.add(Raw.sample(Raw.process(7, 1, 100)));
        census.add(Raw.sample(Raw.process(7, 1, 30), Raw.process(8, 1, 90)));
        census.add(Raw.sample(Raw.process(8, 1, 110)));
        assertEquals(120, census.seen().peakRssBytes());
    }

    @Test
    void eachProcessWaitedAsLongAsItLastTold() {
        census.add(Raw.sample(waited(7, 1_000_000_000L), waited(8, 250_000_000L)));
        census.add(Raw.sample(waited(8, 500_000_000L)));
        assertEquals(1.5, census.seen().readySeconds());
    }

    @Test
    void whereNobodyAccountsThreadsAreSummedAndThoseThatEndedRemembered() {
        census.add(Raw.sample(with(
                7,
                null,
                new ThreadTable(
                        List.of(thread(7, 1_000_000_000L), thread(9, 2_000_000_000L)),
                        EndedThreads.NONE.plus(thread(8, 500_000_000L))))));
        assertEquals(3.5, census.seen().readySeconds());
    }

    @Test
    void oneProcessThatNeverToldMakesTheSumUnknown() {
        census.add(Raw.sample(waited(7, 1), Raw.process(8, 1, 10)));
        assertEquals(Double.NaN, census.seen().readySeconds());
    }

    @Test
    void aSampleThatDoesNotTellForgetsNothing() {
        census.add(Raw.sample(waited(7, 1_000_000_000L)));
        census.add(Raw.sample(Raw.process(7, 1, 10)));
        assertEquals(1, census.seen().readySeconds());
    }

    private static ProcessCounters waited(int pid, long nanos) {
        Scheduling scheduling = new Scheduling(1, nanos, 1);
        return with(pid, new Accounting(scheduling, new Switches.Split(1, 1), new CpuTimes(1, 1)), null);
    }

    private static ProcessCounters with(int pid, @Nullable Accounting accounting, @Nullable ThreadTable threads) {
        ProcessCounters process = Raw.process(pid, 1, 10);
        return new ProcessCounters(
                process.id(), process.facts(), process.stat(), accounting, threads, null, null, null, null);
    }

    private static ThreadCounters thread(int tid, long waitNanos) {
        return new ThreadCounters(tid, 1, SafeText.of("test"), 'S', null, null, new Scheduling(1, waitNanos, 1), null);
    }
}
