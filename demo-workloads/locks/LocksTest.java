package io.github.jhtop.workloads.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocksTest {

    /** The ends come from another implementation, in another language. */
    @ParameterizedTest
    @CsvSource({"1, 2267e92f355323aa", "64, a0e27b639163390"})
    void theEndOfATextIsKnown(int words, String end) {
        Counts counts = Counts.of("plain");
        assertEquals(end, Long.toHexString(new Counting(words, 10, 5, 42).count(3, counts)));
        assertEquals(words, counts.total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronized", "lock", "fair", "atomic", "adder"})
    void nothingIsLostWithAGuard(String guard) throws InterruptedException {
        Counts counts = Counts.of(guard);
        Counting counting = new Counting(20_000, 10, 5, 42);
        Thread other = new Thread(() -> counting.count(1, counts));
        other.start();
        counting.count(0, counts);
        other.join();
        assertEquals(40_000, counts.total());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10})
    void theWorkIsTheSameWhereverItIsDone(int guarded) {
        assertEquals(
                new Counting(64, 10, 0, 42).count(0, Counts.of("plain")),
                new Counting(64, 10, guarded, 42).count(0, Counts.of("synchronized")));
    }
}
