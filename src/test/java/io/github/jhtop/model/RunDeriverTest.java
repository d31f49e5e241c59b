package io.github.jhtop.model;

import static io.github.jhtop.model.Raw.process;
import static io.github.jhtop.model.Raw.ran;
import static io.github.jhtop.model.Raw.sample;
import static io.github.jhtop.model.Raw.split;
import static io.github.jhtop.model.Raw.ticks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row of samples as one observation. */
final class RunDeriverTest {

    /** One that has used so much: in thirds of system time, and as many voluntary switches as milliseconds. */
    private static ProcessCounters used(int pid, double startedAt, long millis) {
        return process(pid)
                .startedAt(startedAt)
                .accounting(
                        ran(3 * millis, 2 * millis, 4 * millis), split(millis, 3 * millis), ticks(2 * millis, millis))
                .done();
    }

    private static RunRow derive(Sample... samples) {
        return RunDeriver.derive(List.of(samples).iterator());
    }

    @Test
    void whatLivesThroughoutCountsFromTheFirstSampleToTheLast() {
        RunRow row = derive(sample(10, used(7, 1, 50)), sample(11, used(7, 1, 90)), sample(12, used(7, 1, 150)));
        assertEquals(2, row.wallSeconds(), 1e-9);
        assertEquals(0.2, row.cpu().userSeconds(), 1e-9);
        assertEquals(0.1, row.cpu().systemSeconds(), 1e-9);
        assertEquals(0.2, row.cpu().readySeconds(), 1e-9);
        assertEquals(100, row.switches().voluntary(), 1e-9);
        assertEquals(300, row.switches().involuntary(), 1e-9);
        assertEquals(400, row.switches().total(), 1e-9);
        assertEquals(1, row.processes());
        assertTrue(Double.isNaN(row.switches().migrations())
                && Double.isNaN(row.memory().peakPssBytes()));
    }

    @Test
    void whatIsBornCountsFromItsBirthAndWhatEndsToItsLastSample() {
        RunRow row = derive(
                sample(10, used(7, 1, 50)),
                sample(11, used(7, 1, 60), used(8, 10.5, 5)),
                sample(12, used(7, 1, 70), used(8, 10.5, 30)),
                sample(13, used(7, 1, 100)));
        assertEquals(50 + 30, row.switches().voluntary(), 1e-9);
        assertEquals(2, row.processes());
    }

    @Test
    void aSumWithAnUnknownPartIsUnknown() {
        RunRow row = derive(
                sample(10, used(7, 1, 50), process(8).startedAt(1).done()),
                sample(11, used(7, 1, 60), process(8).startedAt(1).done()));
        assertTrue(Double.isNaN(row.switches().voluntary()));
        assertEquals(1, row.wallSeconds(), 1e-9);
    }

    @Test
    void oneSampleTellsNothing() {
        assertEquals(RunRow.UNKNOWN, derive());
        assertEquals(RunRow.UNKNOWN, derive(sample(10, used(7, 1, 50))));
    }

    @Test
    void whatEndsBeforeTheSecondSampleWasNotSeenToDoAnything() {
        RunRow row = derive(
                sample(10, used(7, 1, 50), used(8, 1, 50)), sample(11, used(7, 1, 60)), sample(12, used(7, 1, 80)));
        assertEquals(30, row.switches().voluntary(), 1e-9);
        assertEquals(2, row.processes());
    }
}
