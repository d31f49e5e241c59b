package io.github.jhtop.model;

import static io.github.jhtop.model.Raw.process;
import static io.github.jhtop.model.Raw.ran;
import static io.github.jhtop.model.Raw.split;
import static io.github.jhtop.model.Raw.thread;
import static io.github.jhtop.model.Raw.threads;
import static io.github.jhtop.model.Raw.ticks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadTable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which switch count is the best, and what lies between two of them. */
final class SwitchDeriverTest {

    private static final double NAN = Double.NaN;
    private static final Switches TOTAL_9 = new Switches.Total(9);

    static Stream<Arguments> counts() {
        ThreadTable two = threads(thread(7, ran(0, 0, 0), split(5, 1)), thread(8, ran(0, 0, 0), split(2, 1)));
        EndedThreads ended = new EndedThreads(1, ran(0, 0, 0), split(10, 20));
        return Stream.of(
                Arguments.of(
                        "accounting knows all",
                        process(7)
                                .leader(split(5, 1))
                                .threads(two)
                                .accounting(ran(0, 0, 0), split(70, 30), ticks(0, 0)),
                        SwitchScope.PROCESS,
                        split(70, 30)),
                Arguments.of(
                        "the threads together",
                        process(7).leader(split(5, 1)).threads(two),
                        SwitchScope.LIVE_THREADS,
                        split(7, 2)),
                Arguments.of(
                        "those seen to end stay in it",
                        process(7).threads(new ThreadTable(two.live(), ended)),
                        SwitchScope.LIVE_THREADS,
                        split(17, 22)),
                Arguments.of(
                        "one thread without a split leaves a total",
                        process(7).threads(threads(thread(7, null, split(5, 1)), thread(8, null, TOTAL_9))),
                        SwitchScope.LIVE_THREADS,
                        new Switches.Total(15)),
                Arguments.of(
                        "one thread without a count leaves the leader",
                        process(7)
                                .leader(split(5, 1))
                                .threads(threads(thread(7, null, split(5, 1)), thread(8, null, null))),
                        SwitchScope.MAIN_THREAD,
                        split(5, 1)),
                Arguments.of(
                        "no thread at all has counted nothing",
                        process(7).leader(split(5, 1)).threads(new ThreadTable(List.of(), EndedThreads.NONE)),
                        SwitchScope.LIVE_THREADS,
                        split(0, 0)),
                Arguments.of("the last resort", process(7).leader(TOTAL_9), SwitchScope.MAIN_THREAD, TOTAL_9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void theWidestCountIsTheBest(String name, Raw.Making process, SwitchScope scope, Switches switches) {
        assertEquals(new SwitchDeriver.Scoped(switches, scope), SwitchDeriver.best(process.done()), name);
    }

    @Test
    void whereNothingIsCountedNothingIsBest() {
        ProcessCounters silent = process(7).done();
        assertNull(SwitchDeriver.best(silent));
    }

    static Stream<Arguments> rates() {
        return Stream.of(
                Arguments.of(null, null, SwitchCounts.UNKNOWN),
                Arguments.of(split(1, 1), null, SwitchCounts.UNKNOWN),
                Arguments.of(null, split(30, 10), new SwitchCounts(40, 30, 10, NAN, NAN, NAN)),
                Arguments.of(split(10, 4), split(30, 10), new SwitchCounts(40, 30, 10, 13, 10, 3)),
                Arguments.of(split(30, 10), split(30, 10), new SwitchCounts(40, 30, 10, 0, 0, 0)),
                Arguments.of(TOTAL_9, split(30, 10), new SwitchCounts(40, 30, 10, 15.5, NAN, NAN)),
                Arguments.of(split(3, 2), TOTAL_9, new SwitchCounts(9, NAN, NAN, 2, NAN, NAN)),
                Arguments.of(split(20, 20), split(30, 10), new SwitchCounts(40, 30, 10, 0, 5, NAN)),
                Arguments.of(split(50, 0), split(30, 10), new SwitchCounts(40, 30, 10, NAN, NAN, 5)));
    }

    @ParameterizedTest(name = "{0} to {1} in two seconds")
    @MethodSource("rates")
    void eachKindHasARateOnlyIfBothSamplesKnowIt(
            @Nullable Switches older, @Nullable Switches newer, SwitchCounts expected) {
        assertEquals(expected, SwitchDeriver.derive(older, newer, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scopes")
    void aScopeHasTheNameThatScriptsKnow(SwitchScope scope, String key) {
        assertEquals(key, scope.key());
    }

    static Stream<Arguments> scopes() {
        return Stream.of(
                Arguments.of(SwitchScope.PROCESS, "process"),
                Arguments.of(SwitchScope.LIVE_THREADS, "live_threads"),
                Arguments.of(SwitchScope.MAIN_THREAD, "main_thread"));
    }
}
