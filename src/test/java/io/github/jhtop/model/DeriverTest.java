package io.github.jhtop.model;

import static io.github.jhtop.model.Raw.core;
import static io.github.jhtop.model.Raw.process;
import static io.github.jhtop.model.Raw.ran;
import static io.github.jhtop.model.Raw.sample;
import static io.github.jhtop.model.Raw.split;
import static io.github.jhtop.model.Raw.thread;
import static io.github.jhtop.model.Raw.threads;
import static io.github.jhtop.model.Raw.ticks;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two samples tell together. */
final class DeriverTest {

    private static final double EXACT = 1e-9;

    /** A process that ran for 250 ms of user and system time, waited 100 ms and switched 30 + 10 times. */
    private static Raw.Making accounted(long runMillis) {
        return process(7)
                .accounting(ran(runMillis, 100, 40), split(30, 10), ticks(runMillis / 2, runMillis / 2))
                .io(4096, 8192);
    }

    private static ProcessRow only(Snapshot snapshot) {
        assertEquals(1, snapshot.processes().size());
        return snapshot.processes().get(0);
    }

    private static ProcessRow between(ProcessCounters older, ProcessCounters newer) {
        return only(Deriver.derive(sample(0, older), sample(1, newer)));
    }

    @Test
    void theFirstSampleKnowsTotalsAndNoRate() {
        ProcessRow row = only(Deriver.derive(null, sample(0, accounted(250).done())));
        assertAll(
                () -> assertEquals(CpuShare.UNKNOWN, row.cpu()),
                () -> assertEquals(new SwitchCounts(40, 30, 10, Double.NaN, Double.NaN, Double.NaN), row.switches()),
                () -> assertEquals(new ProcessRow.IoRates(Double.NaN, Double.NaN), row.io()),
                () -> assertEquals(Double.NaN, row.sliceNanos()),
                () -> assertEquals(0.25, row.cpuSeconds(), EXACT));
    }

    @Test
    void theFirstSampleKnowsNoIntervalAndNoShareOfACore() {
        HostCounters host = new HostCounters(SafeText.EMPTY, SafeText.EMPTY, null, null, 1000L, null, Double.NaN);
        Snapshot snapshot = Deriver.derive(null, sample(0, host, List.of(core(3, 1, 1, 1, 1, 1))));
        assertAll(
                () -> assertEquals(Double.NaN, snapshot.intervalSeconds()),
                () -> assertEquals(Double.NaN, snapshot.host().contextSwitchesPerSecond()),
                () -> assertEquals(
                        List.of(new CoreRow(3, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN)),
                        snapshot.cores()));
    }

    @Test
    void aSecondSampleOfTheSameInstantGivesNoRate() {
        ProcessCounters process = accounted(250).done();
        Snapshot snapshot = Deriver.derive(sample(1, process), sample(1, process));
        assertAll(
                () -> assertEquals(Double.NaN, snapshot.intervalSeconds()),
                () -> assertEquals(Double.NaN, only(snapshot).cpu().percent()),
                () -> assertEquals(Double.NaN, only(snapshot).switches().totalPerSecond()),
                () -> assertEquals(Double.NaN, only(snapshot).io().readBytesPerSecond()));
    }

    @Test
    void aProcessBornInTheIntervalCountsFromZero() {
        ProcessRow row = only(Deriver.derive(
                sample(10), sample(12, accounted(250).startedAt(11).done())));
        assertAll(
                () -> assertEquals(12.5, row.cpu().percent(), EXACT),
                () -> assertEquals(20, row.switches().totalPerSecond(), EXACT),
                () -> assertEquals(2048, row.io().readBytesPerSecond(), EXACT));
    }

    @Test
    void aProcessThatWasMerelyUnseenBeforeHasNoRate() {
        ProcessRow row = only(Deriver.derive(
                sample(10), sample(12, accounted(250).startedAt(3).done())));
        assertAll(
                () -> assertEquals(CpuShare.UNKNOWN, row.cpu()),
                () -> assertEquals(Double.NaN, row.switches().totalPerSecond()),
                () -> assertEquals(40, row.switches().total()));
    }

    @Test
    void aPidThatIsUsedAgainStartsFromZero() {
        ProcessRow row = only(Deriver.derive(
                sample(10, accounted(240).startedAt(1).done()),
                sample(11, accounted(250).startedAt(10.5).done())));
        assertEquals(25, row.cpu().percent(), EXACT);
    }

    @Test
    void aTidThatIsUsedAgainStartsFromZero() {
        ThreadTable older = threads(thread(8, 100, 'S', ran(240, 0, 40), split(40, 0)));
        ThreadTable newer = threads(thread(8, 200, 'S', ran(250, 0, 50), split(50, 0)));
        ThreadRow row = onlyThread(process(7).threads(older), process(7).threads(newer));
        assertAll(
                () -> assertEquals(25, row.cpu().percent(), EXACT),
                () -> assertEquals(50, row.switches().totalPerSecond(), EXACT));
    }

    @Test
    void aThreadKeepsItsCountersWhileItLives() {
        ThreadTable older = threads(thread(8, ran(240, 20, 40), split(30, 10)));
        ThreadTable newer = threads(thread(8, ran(250, 50, 50), split(36, 14)));
        ThreadRow row = onlyThread(process(7).threads(older), process(7).threads(newer));
        assertAll(
                () -> assertEquals(1, row.cpu().percent(), EXACT),
                () -> assertEquals(3, row.cpu().readyPercent(), EXACT),
                () -> assertEquals(new SwitchCounts(50, 36, 14, 10, 6, 4), row.switches()),
                () -> assertEquals(1e6, row.sliceNanos(), 1),
                () -> assertEquals(0.25, row.cpuSeconds(), EXACT));
    }

    @Test
    void threadsThatNobodyReadBeforeHaveNoRate() {
        ThreadTable newer = threads(thread(8, ran(250, 50, 50), split(36, 14)));
        ThreadRow row = onlyThread(process(7), process(7).threads(newer));
        assertAll(
                () -> assertEquals(CpuShare.UNKNOWN, row.cpu()),
                () -> assertEquals(Double.NaN, row.switches().totalPerSecond()),
                () -> assertEquals(50, row.switches().total()));
    }

    private static ThreadRow onlyThread(Raw.Making older, Raw.Making newer) {
        List<ThreadRow> rows =
                Objects.requireNonNull(between(older.done(), newer.done()).threads());
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    @ParameterizedTest(name = "leader {0}, threads {1}: {2}")
    @CsvSource({"S, SS, S", "S, SR, R", "R, SS, R", "D, SS, D", "Z, '', Z", "T, RT, R"})
    void aProcessRunsIfAnyOfItsThreadsDoes(char leader, String states, char expected) {
        ThreadTable table = new ThreadTable(
                states.chars()
                        .mapToObj(state -> thread(state + states.length(), 0, (char) state, ran(1, 1, 1), split(1, 0)))
                        .toList(),
                EndedThreads.NONE);
        ProcessCounters process = process(7).state(leader).threads(table).done();
        assertEquals(expected, only(Deriver.derive(null, sample(0, process))).state());
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "PROCESS, PROCESS, 10",
        "LIVE_THREADS, LIVE_THREADS, 10",
        "MAIN_THREAD, MAIN_THREAD, 10",
        "PROCESS, LIVE_THREADS, NaN",
        "LIVE_THREADS, PROCESS, NaN",
        "MAIN_THREAD, LIVE_THREADS, NaN",
        "LIVE_THREADS, MAIN_THREAD, NaN",
        "MAIN_THREAD, PROCESS, NaN",
    })
    void countsOfDifferentScopeHaveNoRateBetweenThem(SwitchScope older, SwitchScope newer, double rate) {
        ProcessRow row = between(switching(older, 100), switching(newer, 110));
        assertAll(
                () -> assertEquals(newer, row.scope()),
                () -> assertEquals(110, row.switches().total()),
                () -> assertEquals(rate, row.switches().totalPerSecond()));
    }

    private static ProcessCounters switching(SwitchScope scope, long count) {
        Switches.Split switches = split(count, 0);
        Raw.Making process = process(7).leader(switches);
        return switch (scope) {
            case PROCESS ->
                process.accounting(ran(0, 0, count), switches, ticks(0, 0)).done();
            case LIVE_THREADS ->
                process.threads(threads(thread(7, ran(0, 0, count), switches))).done();
            case MAIN_THREAD -> process.done();
        };
    }

    @Test
    void withoutAnySwitchCountTheScopeIsUnknown() {
        ProcessRow row = between(process(7).done(), process(7).done());
        assertAll(() -> assertNull(row.scope()), () -> assertEquals(SwitchCounts.UNKNOWN, row.switches()));
    }

    @ParameterizedTest(name = "active on {0}: {1}")
    @CsvSource({"'8,9', 0-1", "'11', 3", "'', "})
    void theCoresAreThoseOfTheThreadsThatRan(String active, @Nullable String expected) {
        List<String> ran = List.of(active.split(",", -1));
        ThreadTable older = table(List.of());
        ThreadTable newer = table(ran);
        CoreRange cores = between(
                        process(7).threads(older).done(),
                        process(7).threads(newer).done())
                .cores();
        assertEquals(expected, cores == null ? null : cores.toString());
    }

    /** Threads 8 to 11, on cores 0 to 3. */
    private static ThreadTable table(List<String> moved) {
        return new ThreadTable(
                IntStream.rangeClosed(8, 11)
                        .mapToObj(tid ->
                                moved.contains(Integer.toString(tid)) ? moved(tid) : thread(tid, ran(1, 0, 1), null))
                        .toList(),
                EndedThreads.NONE);
    }

    private static ThreadCounters moved(int tid) {
        return thread(tid, ran(2, 0, 2), null);
    }
}
