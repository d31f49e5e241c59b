package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ProcessRow JAVA = Village.snapshot().processes().stream()
            .filter(row -> row.pid() == 2301)
            .findFirst()
            .orElseThrow();

    private static Snapshot with(List<ProcessRow> rows, double seconds) {
        Snapshot all = Village.snapshot();
        return new Snapshot(all.at(), seconds, all.host(), all.cores(), rows, all.sources());
    }

    private static double[] cpu(History history, ProcessId id, int count) {
        return history.ofProcess(id, History.KEPT.get(0), count);
    }

    @Test
    void whatIsNotKnownYetIsUnknown() {
        History history = new History();
        history.add(Village.snapshot());
        assertArrayEquals(new double[] {Double.NaN, Double.NaN, 182.4}, cpu(history, JAVA.id(), 3), 1e-4);
        assertArrayEquals(new double[] {Double.NaN, 56.2}, history.ofCore(0, 2), 1e-4);
        assertTrue(Arrays.stream(history.ofCore(7, 4)).allMatch(Double::isNaN));
    }

    @Test
    void theFirstSampleHasNoRates() {
        History history = new History();
        history.add(with(List.of(JAVA), Double.NaN));
        assertTrue(Double.isNaN(cpu(history, JAVA.id(), 1)[0]));
    }

    /** The PID may be somebody else's by then, and the memory is. */
    @Test
    void whoEndsIsForgotten() {
        History history = new History();
        history.add(with(List.of(JAVA), 1));
        history.add(with(List.of(), 1));
        assertTrue(Double.isNaN(cpu(history, JAVA.id(), 1)[0]));
        history.add(with(List.of(JAVA), 1));
        assertTrue(Double.isNaN(cpu(history, JAVA.id(), 2)[0]), "from before it ended");
    }

    @Test
    void theOldestGivesWay() {
        History history = new History();
        for (int i = 0; i < 1_000; i++) {
            history.add(with(List.of(JAVA), 1));
        }
        double[] past = cpu(history, JAVA.id(), 200);
        assertEquals(80, Arrays.stream(past).filter(Double::isNaN).count());
        assertEquals(182.4, past[199], 1e-4);
    }
}
