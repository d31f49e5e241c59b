package io.github.jhtop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.ProcessId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What processes did, added up snapshot by snapshot. */
final class RunTallyTest {

    private static final double EXACT = 1e-9;

    private static ProcessRow ran(int pid, double percent, double userPercent, double voluntaryPerSecond) {
        ProcessRow row = Rows.process(pid, 1);
        return new ProcessRow(
                new ProcessId(pid, 0),
                row.ppid(),
                row.facts(),
                row.state(),
                row.ageSeconds(),
                row.threadCount(),
                row.nice(),
                row.lastCore(),
                row.cores(),
                new CpuShare(percent, userPercent, percent - userPercent, 10),
                row.cpuSeconds(),
                new SwitchCounts(Double.NaN, Double.NaN, Double.NaN, voluntaryPerSecond + 1, voluntaryPerSecond, 1),
                row.scope(),
                row.sliceNanos(),
                new ProcessRow.Memory(1000 * pid, Double.NaN, Double.NaN),
                row.io(),
                row.openFiles(),
                row.threads());
    }

    @Test
    void ratesTimesIntervalsAreTotals() {
        RunRow row = RunTally.NOTHING
                .plus(2, List.of(ran(7, 100, 75, 50), ran(8, 20, 15, 5)))
                .plus(0.5, List.of(ran(7, 40, 30, 10)))
                .row();
        assertEquals(2.5, row.wallSeconds(), EXACT);
        assertEquals(2.4 + 0.2, row.cpu().totalSeconds(), EXACT);
        assertEquals(0.75 * 2.6, row.cpu().userSeconds(), EXACT);
        assertEquals(110 + 5, row.switches().voluntary(), EXACT);
        assertEquals(4.5, row.switches().involuntary(), EXACT);
        assertEquals(0.45, row.cpu().readySeconds(), EXACT);
        assertEquals(15_000, row.memory().peakRssBytes(), EXACT);
        assertEquals(2, row.processes());
    }

    @Test
    void anIntervalWithoutTicksSplitsAsTheOthersDo() {
        RunRow row = RunTally.NOTHING
                .plus(1, List.of(ran(7, 50, 40, 0)))
                .plus(1, List.of(ran(7, 1, Double.NaN, 0)))
                .row();
        assertEquals(0.51, row.cpu().totalSeconds(), EXACT);
        assertEquals(0.8 * 0.51, row.cpu().userSeconds(), EXACT);
    }

    @Test
    void whatIsUnknownOnceIsUnknown() {
        RunRow row = RunTally.NOTHING
                .plus(1, List.of(ran(7, 50, 40, 1)))
                .plus(1, List.of(Rows.process(8, 1)))
                .row();
        assertTrue(Double.isNaN(row.cpu().totalSeconds())
                && Double.isNaN(row.switches().voluntary()));
        assertEquals(2, row.wallSeconds());
    }

    @Test
    void withoutAnIntervalNothingIsKnown() {
        RunRow row =
                RunTally.NOTHING.plus(Double.NaN, List.of(ran(7, 50, 40, 1))).row();
        assertTrue(Double.isNaN(row.wallSeconds()));
    }
}
