package io.github.jhtop.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** SciPy 1.17.1: {@code binomtest(k, n).proportion_ci(method='exact')}; 682 of 925 is from Conover (1971). */
    @ParameterizedTest
    @CsvSource({
        "7, 20, 0.1539092047845412, 0.5921885345328283",
        "0, 10, 0, 0.30849710781876294",
        "10, 10, 0.6915028921812371, 1",
        "682, 925, 0.707668264079039, 0.7654065582414781",
        "1, 1000, 2.5317487491674634e-05, 0.0055589242798499",
        "0, 0, 0, 1",
    })
    void theExactIntervalIsThatOfSciPy(int seen, int trials, double low, double high) {
        Interval found = new Proportion(seen, trials).interval(0.95);
        assertEquals(low, found.low(), 1e-9);
        assertEquals(high, found.high(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"300, 0.01", "20, 0.15", "3, 1", "2, 1", "0, 1"})
    void whatWasNeverSeenMayStillHappen(int trials, double most) {
        assertEquals(most, Proportion.mostIfNeverSeen(trials), 1e-12);
    }

    @Test
    void moreThanAllIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 2));
    }
}
