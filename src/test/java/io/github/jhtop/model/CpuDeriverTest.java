package io.github.jhtop.model;

import static io.github.jhtop.model.Raw.process;
import static io.github.jhtop.model.Raw.ran;
import static io.github.jhtop.model.Raw.split;
import static io.github.jhtop.model.Raw.thread;
import static io.github.jhtop.model.Raw.threads;
import static io.github.jhtop.model.Raw.ticks;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which counter the share of CPU time comes from. All intervals are of one second, so 10 ms are one percent. */
final class CpuDeriverTest {

    private static final double EXACT = 1e-9;

    private final CpuDeriver deriver = new CpuDeriver(1);

    @ParameterizedTest(name = "accounting {0} ms, threads {1} ms, ticks {2} ms: {3} %")
    @CsvSource({
        // The accounting of the kernel is exact and knows ended threads.
        "300, 200, 500, 30",
        "300,    , 500, 30",
        "  0, 200, 500,  0",
        // Then the sum over the threads, unless ticks say more than their own coarseness explains.
        "   , 200, 200, 20",
        "   , 200, 190, 20",
        "   , 200,   0, 20",
        "   , 200, 220, 20",
        "   , 200, 230, 23",
        "   ,   0, 900, 90",
        // Then ticks.
        "   ,    , 230, 23",
        "   ,    ,   0,  0",
    })
    void theFinestCounterDecides(@Nullable Long accounting, @Nullable Long threads, long ticks, double percent) {
        ProcessCounters older =
                counted(accounting == null ? null : ran(0, 0, 0), threads == null ? null : ran(0, 0, 0), ticks(0, 0));
        ProcessCounters newer = counted(
                accounting == null ? null : ran(accounting, 0, 0),
                threads == null ? null : ran(threads, 0, 0),
                ticks(ticks, 0));
        assertEquals(percent, deriver.ofProcess(older, newer).percent(), EXACT);
    }

    private static ProcessCounters counted(
            @Nullable Scheduling accounting, @Nullable Scheduling ofThreads, CpuTimes ticks) {
        Raw.Making process = process(7).times(ticks);
        if (accounting != null) {
            process = process.accounting(accounting, split(0, 0), ticks);
        }
        return process.threads(ofThreads == null ? null : threads(thread(7, ofThreads, null)))
                .done();
    }

    @Test
    void accountingOfOnlyOneOfTheSamplesIsNotCompared() {
        ProcessCounters older = counted(null, ran(100, 0, 0), ticks(100, 0));
        ProcessCounters newer = counted(ran(900, 0, 0), ran(300, 0, 0), ticks(300, 0));
        assertEquals(20, deriver.ofProcess(older, newer).percent(), EXACT);
    }

    @Test
    void oneThreadWithoutSchedulerCountersLeavesTheSumToTheTicks() {
        ProcessCounters older = process(7).times(ticks(0, 0)).done();
        ProcessCounters newer = process(7)
                .times(ticks(50, 0))
                .threads(threads(thread(7, ran(40, 5, 1), null), thread(8, null, null)))
                .done();
        CpuShare share = deriver.ofProcess(older, newer);
        assertAll(() -> assertEquals(5, share.percent(), EXACT), () -> assertEquals(Double.NaN, share.readyPercent()));
    }

    @ParameterizedTest(name = "run {0} ms, ticks {1} user and {2} system: {3} % and {4} %")
    @CsvSource({
        "400, 300, 100,  30,  10",
        "400,  10,   0,  40,   0",
        "400,   0,  10,   0,  40",
        "  0,   0,   0,   0,   0",
        "  0,  10,   0,   0,   0",
        // It ran, but for less than a tick: nobody knows in which mode.
        "  4,   0,   0, NaN, NaN",
    })
    void ticksSplitTheRunTimeIntoModes(long run, long user, long system, double userPercent, double systemPercent) {
        CpuShare share = deriver.ofProcess(
                process(7).accounting(ran(0, 0, 0), split(0, 0), ticks(0, 0)).done(),
                process(7)
                        .accounting(ran(run, 0, 0), split(0, 0), ticks(user, system))
                        .done());
        assertAll(
                () -> assertEquals(run / 10.0, share.percent(), EXACT),
                () -> assertEquals(userPercent, share.userPercent(), EXACT),
                () -> assertEquals(systemPercent, share.systemPercent(), EXACT));
    }

    @Test
    void aThreadWithoutSchedulerCountersIsJudgedByItsTicks() {
        CpuShare share = deriver.ofThread(ticking(ticks(10, 20)), ticking(ticks(40, 30)));
        assertAll(
                () -> assertEquals(4, share.percent(), EXACT),
                () -> assertEquals(3, share.userPercent(), EXACT),
                () -> assertEquals(1, share.systemPercent(), EXACT),
                () -> assertEquals(Double.NaN, share.readyPercent()));
    }

    @Test
    void aThreadOfWhichNothingIsKnownHasNoShare() {
        assertEquals(CpuShare.UNKNOWN, deriver.ofThread(ticking(null), ticking(ticks(40, 30))));
    }

    private static ThreadCounters ticking(@Nullable CpuTimes times) {
        return new ThreadCounters(8, 0, SafeText.of("worker"), 'S', null, times, null, null);
    }

    @ParameterizedTest(name = "{0} % and {1} switches per second: {2} ns")
    @CsvSource({"100, 1000, 1e6", "50, 10, 5e7", "0, 10, 0", "50, 0, NaN", "50, NaN, NaN", "NaN, 10, NaN"})
    void aSliceIsTheTimeBetweenTwoSwitches(double percent, double switchesPerSecond, double nanos) {
        CpuShare share = new CpuShare(percent, Double.NaN, Double.NaN, Double.NaN);
        SwitchCounts switches =
                new SwitchCounts(Double.NaN, Double.NaN, Double.NaN, switchesPerSecond, Double.NaN, Double.NaN);
        assertEquals(nanos, CpuDeriver.sliceNanos(share, switches), EXACT);
    }
}
