package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a condition holds. */
final class UntilTest {

    private static final ProcessRow ADA = Rows.process(7, 1, Rows.facts("sort", "ada"));
    private static final ProcessRow BOB = Rows.process(8, 1, Rows.facts("sort", "bob"));

    private static Snapshot snapshot(double interval, ProcessRow... rows) {
        return new Snapshot(Instant.EPOCH, interval, Rows.unknownHost(), List.of(), List.of(rows), List.of());
    }

    private static Until.Watch watch(String text) {
        return Until.of(text).watch(ProcessFilter.ALL);
    }

    /** After how many snapshots of a second it holds; null if not within ten. */
    private static @Nullable Integer heldAfter(String text, double interval) {
        Until.Watch watch = watch(text);
        for (int i = 1; i <= 10; i++) {
            watch = watch.after(snapshot(interval, ADA));
            if (watch.holder() != null) {
                return i;
            }
        }
        return null;
    }

    @ParameterizedTest(name = "{0} every {1} s: {2}")
    @CsvSource({
        "user=ada, 1, 1",
        "user=ada for 0s, 1, 1",
        "user=ada for 1s, 1, 1",
        "user=ada for 5s, 1, 5",
        "user=ada  FOR  5, 1, 5",
        "user=ada for 5.1s, 1, 6",
        "user=ada for 1s, 0.1, 10",
        "user=ada for 500ms, 0.25, 2",
        "user=ada for 1m, 30, 2",
        "user=ada for 1h, 1,",
        "user=bob, 1,",
        "user=bob|user=ada for 2s, 1, 2",
        "'\"for 5s\"', 1,",
        "'\"5s\"', 1,",
        "3x3s, 1,",
        // Of a snapshot without an interval nobody knows how long it was so.
        "user=ada for 1s, NaN,",
        "user=ada, NaN, 1",
    })
    void aConditionHoldsOnceItsTimeIsFull(String text, double interval, @Nullable Integer snapshots) {
        assertEquals(snapshots, heldAfter(text, interval));
    }

    @Test
    void theProcessThatHeldIsNamed() {
        Until.Watch held = watch("user=bob").after(snapshot(1, ADA, BOB));
        assertEquals(BOB, held.holder());
        assertSame(held, held.after(snapshot(1)), "what held stays so");
    }

    @Test
    void itIsOneAndTheSameProcessAllTheTime() {
        Until.Watch watch = watch("name=sort for 2s").after(snapshot(1, ADA));
        assertNull(watch.after(snapshot(1, BOB)).holder());
        assertEquals(ADA, watch.after(snapshot(1, BOB, ADA)).holder());
    }

    @Test
    void aPidThatIsUsedAgainIsAnotherProcess() {
        ProcessRow first = Rows.knownProcess("sort", "ada");
        ProcessRow second = reborn(first);
        Until.Watch watch = watch("name=sort for 2s").after(snapshot(1, first));
        assertNull(watch.after(snapshot(1, second)).holder());
        assertNotNull(watch.after(snapshot(1, first)).holder());
    }

    private static ProcessRow reborn(ProcessRow row) {
        return new ProcessRow(
                new ProcessId(row.pid(), row.id().started() + 1),
                row.ppid(),
                row.facts(),
                row.state(),
                row.ageSeconds(),
                row.threadCount(),
                row.nice(),
                row.lastCore(),
                row.cores(),
                row.cpu(),
                row.cpuSeconds(),
                row.switches(),
                row.scope(),
                row.sliceNanos(),
                row.memory(),
                row.io(),
                row.openFiles(),
                row.threads());
    }

    @Test
    void oneRefreshWithoutItBeginsAnew() {
        Until.Watch watch = watch("name=sort for 3s")
                .after(snapshot(1, ADA))
                .after(snapshot(1, ADA))
                .after(snapshot(1))
                .after(snapshot(1, ADA))
                .after(snapshot(1, ADA));
        assertNull(watch.holder());
        assertEquals(ADA, watch.after(snapshot(1, ADA)).holder());
    }

    @Test
    void onlyTheProcessesThatCountAreWatched() {
        Until.Watch watch = Until.of("name=sort").watch(ProcessFilter.of("", "bob", false));
        assertNull(watch.after(snapshot(1, ADA)).holder());
        assertEquals(BOB, watch.after(snapshot(1, ADA, BOB)).holder());
    }

    @Test
    void theProgramItselfIsNotFoundByText() {
        Until until = Until.of("sort");
        assertNull(
                until.hiding(7).watch(ProcessFilter.ALL).after(snapshot(1, ADA)).holder());
        assertEquals(
                ADA,
                until.hiding(8).watch(ProcessFilter.ALL).after(snapshot(1, ADA)).holder());
    }

    @Test
    void itNeedsWhatItAndItsProcessesAreComparedBy() {
        Until.Watch watch = Until.of("fd>5 for 1s").watch(ProcessFilter.of("read>1"));
        assertAll(
                () -> assertEquals(Set.of(Reading.OPEN_FILES, Reading.IO), watch.needs()),
                () -> assertEquals(Set.of(), Until.Watch.IDLE.needs()));
    }

    @Test
    void waitingForNothingNeverEnds() {
        assertNull(Until.Watch.IDLE.after(snapshot(1, ADA)).holder());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``            @ '' says not what to wait for; write it as in cpu>300 for 5s
                    |             @ '|' says not what to wait for; write it as in cpu>300 for 5s
                    for 5s        @ 'for 5s' says not what to wait for; write it as in cpu>300 for 5s
                    cpu>300 for   @ 'cpu>300 for' says not how long; end it as in cpu>300 for 5s
                    cpu>300 for x @ 'for x': 'x' is no time; use one such as 5s, 500ms, 2m or 1h
                    cpu>300 for -5s @ 'for -5s': '-5s' is no time; use one such as 5s, 500ms, 2m or 1h
                    cpu>300 fr 5s @ '5s' is no condition; did you mean for 5s? Quotes make it plain text
                    500ms         @ '500ms' is no condition; did you mean for 500ms? Quotes make it plain text
                    cpu>3 5s for 1s @ '5s' is no condition; did you mean for 5s? Quotes make it plain text
                    foo>3 for 5s  @ 'foo>3': no column 'foo'; quotes make it plain text, 'jhtop -s help' lists columns
                    """)
    void whatCannotBeWaitedForIsSaid(String text, String message) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Until.of(text));
        assertEquals(message, e.getMessage());
    }
}
