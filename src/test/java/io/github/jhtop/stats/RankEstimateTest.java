package io.github.jhtop.stats;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;

/**
 * Against published data: those of Hollander and Wolfe (1973) that the help of R's {@code wilcox.test} uses too. The p-values were
 * computed with SciPy 1.17.1, the intervals by sorting in NumPy, cut off by enumeration of all orders or signs.
 */
class RankEstimateTest {

    private static final double EXACT = 1e-12;

    /** Hollander, Wolfe (1973), page 29: a depression scale of nine patients, before and after a tranquillizer. */
    private static final double[] BEFORE = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};

    private static final double[] AFTER = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

    /** Hollander, Wolfe (1973), page 69: permeability of membranes at term and at 12 to 26 weeks. */
    private static final double[] AT_TERM = {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};

    private static final double[] EARLIER = {1.15, 0.88, 0.90, 0.74, 1.21};

    private static void assertInterval(double low, double high, Interval found) {
        assertAll(() -> assertEquals(low, found.low(), EXACT), () -> assertEquals(high, found.high(), EXACT));
    }

    /** SciPy: {@code wilcoxon(x, y, method='exact')}; in R {@code wilcox.test(x, y, paired = TRUE, conf.int = TRUE)}. */
    @Test
    void pairsAreEstimatedAsInSciPy() {
        double[] differences = IntStream.range(0, BEFORE.length)
                .mapToDouble(i -> BEFORE[i] - AFTER[i])
                .toArray();
        RankEstimate found = RankEstimate.ofPairs(differences);
        assertEquals(0.46, found.value(), EXACT);
        assertInterval(0.010, 0.786, found.interval(0.95));
        assertEquals(0.0390625, found.pValue(0), EXACT);
    }

    /** SciPy: {@code mannwhitneyu(x, y, method='exact')}; in R {@code wilcox.test(x, y, conf.int = TRUE)}. */
    @Test
    void aShiftIsEstimatedAsInSciPy() {
        RankEstimate found = RankEstimate.ofShift(EARLIER, AT_TERM);
        assertEquals(0.305, found.value(), EXACT);
        assertInterval(-0.15, 0.76, found.interval(0.95));
        assertEquals(0.2544122544122544, found.pValue(0), EXACT);
    }

    /** Hollander, Wolfe (1973), seeded clouds; SciPy: {@code theilslopes} and {@code kendalltau(method='exact')}. */
    @Test
    void aSlopeIsEstimatedAsInSciPy() {
        RankEstimate found =
                RankEstimate.ofSlope(new double[] {1, 2, 3, 4, 5}, new double[] {1.26, 1.27, 1.12, 1.16, 1.03});
        assertEquals(-0.05625, found.value(), EXACT);
        assertInterval(-0.15, 0.04, found.interval(0.95));
        assertEquals(0.23333333333333334, found.pValue(0), EXACT);
    }

    /** SciPy: {@code theilslopes}; its interval is by a normal approximation. */
    @Test
    void aSlopeThroughRepeatedPlacesIsEstimatedAsInSciPy() {
        double[] units = {8, 1, 1, 1, 2, 2, 2, 4, 4, 4, 8, 8};
        double[] sizes = {24.6, 10.1, 9.8, 10.4, 12.2, 11.7, 12.5, 16.3, 15.8, 16.0, 24.1, 23.9};
        RankEstimate found = RankEstimate.ofSlope(units, sizes);
        assertEquals(2.0154761904761904, found.value(), EXACT);
        Interval interval = found.interval(0.95);
        assertEquals(1.9, interval.low(), 0.05);
        assertEquals(2.075, interval.high(), 0.05);
    }

    @Test
    void thePValuesAreThoseOfAnotherImplementation() {
        double[] differences = {1.5, -0.2, 3.1, 0.7, -1.1, 2.2, 4.0, 0.9, -0.4, 1.2, 2.6};
        WilcoxonSignedRankTest signedRank =
                WilcoxonSignedRankTest.withDefaults().with(PValueMethod.EXACT);
        MannWhitneyUTest mannWhitney = MannWhitneyUTest.withDefaults().with(PValueMethod.EXACT);
        double[] others = {0.3, 5.1, 2.7, -3.3, 0.35, 1.9};
        assertEquals(
                signedRank.test(differences).getPValue(),
                RankEstimate.ofPairs(differences).pValue(0),
                EXACT);
        assertEquals(
                mannWhitney.test(differences, others).getPValue(),
                RankEstimate.ofShift(differences, others).pValue(0),
                EXACT);
    }

    @Test
    void fiveRoundsExcludeNothing() {
        assertEquals(Interval.EVERYTHING, RankEstimate.ofPairs(1, 2, 3, 4, 5).interval(0.95));
        assertEquals(new Interval(1, 6), RankEstimate.ofPairs(1, 2, 3, 4, 5, 6).interval(0.95));
    }

    @Test
    void nothingIsKnownOfNothing() {
        RankEstimate nothing = RankEstimate.ofPairs();
        assertTrue(Double.isNaN(nothing.value()));
        assertEquals(Interval.EVERYTHING, nothing.interval(0.95));
        assertEquals(1, nothing.pValue(0));
    }

    @Test
    void tiesAndZerosStayIn() {
        RankEstimate same = RankEstimate.ofPairs(new double[10]);
        assertEquals(new Interval(0, 0), same.interval(0.95));
        assertEquals(1, same.pValue(0));
        assertTrue(same.pValue(1e-9) < 0.01);
    }

    @Test
    void theOrderOfTheValuesIsLeftAlone() {
        double[] values = {3, 1, 2};
        RankEstimate.ofPairs(values);
        RankEstimate.ofShift(values, values);
        Summary.of(values);
        assertEquals("[3.0, 1.0, 2.0]", Arrays.toString(values));
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RankEstimate.ofPairs(1, Double.NaN));
        assertThrows(
                IllegalArgumentException.class,
                () -> RankEstimate.ofShift(new double[] {1}, new double[] {Double.NEGATIVE_INFINITY}));
        assertThrows(IllegalArgumentException.class, () -> RankEstimate.ofSlope(new double[] {1}, new double[] {1, 2}));
    }
}
