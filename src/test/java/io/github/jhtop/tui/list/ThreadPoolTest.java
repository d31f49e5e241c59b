package io.github.jhtop.tui.list;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadPoolTest {

    @ParameterizedTest(name = "keys <{0}>")
    @CsvSource({
        "http-nio-8080-exec-3, http-nio-*-exec-*",
        "GC Thread#12, GC Thread#*",
        "main, main",
        "42, *",
        "a1b22c333, a*b*c*",
        "'', ''"
    })
    void aRunOfDigitsIsOneStar(String name, String pattern) {
        assertEquals(pattern, ThreadPool.patternOf(SafeText.of(name)));
    }

    @Test
    void whatIsChangedInAListingLeavesTheRest() {
        Listing usual = Listing.USUAL;
        RowKey.OfPool pool = new RowKey.OfPool(new ProcessId(1, 2), "a*");
        Listing opened = usual.withPool(pool, true).asTree(false);
        assertAll(
                () -> assertEquals(usual, opened.withPool(pool, false).asTree(true)),
                () -> assertEquals(Set.of(), opened.withPools(true, true).openPools()),
                () -> assertEquals(
                        opened.openPools(),
                        opened.withFilter(ProcessFilter.of("jvm")).openPools()),
                () -> assertEquals(usual, usual.by(Order.BY_CPU.invert().invert())),
                () -> assertNotEquals(usual, usual.withKernelThreads(false)));
    }

    @Test
    void eachStepUnfoldsMoreAndTheLastStays() {
        assertAll(
                () -> assertEquals(Openness.CHILDREN, Openness.FOLDED.more()),
                () -> assertEquals(Openness.THREADS, Openness.CHILDREN.more()),
                () -> assertEquals(Openness.ALL_THREADS, Openness.THREADS.more()),
                () -> assertEquals(Openness.ALL_THREADS, Openness.ALL_THREADS.more()));
    }

    @Test
    void otherThreadsForgetTheHandButNotWhatIsQuiet() {
        ProcessId one = new ProcessId(1, 1);
        ProcessId two = new ProcessId(2, 1);
        Folding folding = new Folding(java.util.Map.of(), Set.of(two)).with(one, Openness.FOLDED);
        Folding after =
                Listing.USUAL.folded(folding).withThreads(ThreadsShown.ACTIVE).folding();
        assertAll(
                () -> assertEquals(Openness.THREADS, after.of(one, ThreadsShown.ACTIVE)),
                () -> assertEquals(Openness.FOLDED, after.of(two, ThreadsShown.ACTIVE)),
                () -> assertEquals(
                        Openness.CHILDREN, after.reveal(two, ThreadsShown.NONE).of(two, ThreadsShown.ALL)));
    }
}
