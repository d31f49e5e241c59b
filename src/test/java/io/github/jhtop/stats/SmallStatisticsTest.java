package io.github.jhtop.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals, summaries, adjustments, orders. */
class SmallStatisticsTest {

    private static final double NAN = Double.NaN;

    @Test
    void anIntervalHoldsItsBounds() {
        Interval band = Interval.withinFactor(1.25);
        assertEquals(new Interval(0.8, 1.25), band);
        assertTrue(band.contains(0.8) && band.contains(1.25) && !band.contains(0.79));
        assertTrue(band.isInside(band) && band.isInside(Interval.EVERYTHING) && !Interval.EVERYTHING.isInside(band));
        assertEquals(Double.POSITIVE_INFINITY, Interval.EVERYTHING.halfWidth());
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(NAN, 1));
    }

    @Test
    void aSummaryLeavesOutTheUnknown() {
        assertEquals(new Summary(4, 2.5, 1, 9), Summary.of(9, NAN, 1, 3, 2));
        assertEquals(new Summary(0, NAN, NAN, NAN), Summary.of(NAN));
    }

    /** By hand: 5 p1, then 4 p2 or more, and so on, never falling. */
    @Test
    void pValuesAreAdjustedStepByStep() {
        assertArrayEquals(
                new double[] {0.05, 0.08, 0.09, 0.09, 0.09}, Holm.adjust(0.01, 0.02, 0.03, 0.04, 0.05), 1e-12);
        assertArrayEquals(new double[] {0.06, 0.9, NAN, 0.03}, Holm.adjust(0.03, 0.9, NAN, 0.01), 1e-12);
        assertArrayEquals(new double[0], Holm.adjust());
    }

    @Test
    void whatStandsApartIsFlagged() {
        assertArrayEquals(new int[] {3}, Outliers.of(2.1, 2.2, 1.9, 9.0, 2.0, 2.1));
        assertArrayEquals(new int[] {}, Outliers.of(2.1, 2.2, 1.9, 2.5, 2.0, 2.1));
        assertArrayEquals(new int[] {}, Outliers.of(2, 2, 2, 2, 9));
        assertArrayEquals(new int[] {}, Outliers.of());
    }

    @Test
    void anOrderIsDecidedBySeedAndRound() {
        int[] order = Shuffle.order(5, 42, 3);
        assertArrayEquals(order, Shuffle.order(5, 42, 3));
        assertArrayEquals(
                new int[] {0, 1, 2, 3, 4}, Arrays.stream(order).sorted().toArray());
        assertEquals(
                120,
                IntStream.range(0, 3000)
                        .mapToObj(round -> Arrays.toString(Shuffle.order(5, 42, round)))
                        .distinct()
                        .count());
    }

    /** Each of two groups goes first about as often, whatever the seed. */
    @Test
    void ordersAreFair() {
        for (int seed = 0; seed < 20; seed++) {
            int number = seed;
            long first = IntStream.range(0, 1000)
                    .filter(round -> Shuffle.order(2, number, round)[0] == 0)
                    .count();
            assertTrue(Math.abs(first - 500) < 65, () -> "seed " + number + ": " + first);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, 20", "0.9, 100", "0.99, 1000", "0.999, 10000"})
    void aPercentileNeedsTenBeyondIt(double share, int needed) {
        assertEquals(needed, Percentile.needed(share));
        long[] enough = LongStream.rangeClosed(1, needed).toArray();
        assertEquals(share * needed, Percentile.of(enough, share), 1e-6);
        assertEquals(NAN, Percentile.of(Arrays.copyOf(enough, needed - 1), share));
    }

    @Test
    void manyLatenciesHaveAHistogram() {
        LatencyHistogram fast = LatencyHistogram.of(
                LongStream.rangeClosed(1, 9_999).map(i -> 1000 * i).toArray());
        assertEquals(9_999, fast.count());
        assertEquals(NAN, fast.percentileNanos(0.999));
        LatencyHistogram all = fast.plus(LatencyHistogram.of(10_000_000_000L));
        assertEquals(9_999, fast.count());
        assertEquals(9_990_000, all.percentileNanos(0.999), 10_000);
        List<LatencyHistogram.Point> curve = all.curve();
        assertEquals(1, curve.get(curve.size() - 1).share());
        assertEquals(1e10, (double) curve.get(curve.size() - 1).nanos(), 1e7);
        assertTrue(LatencyHistogram.of().curve().isEmpty());
        assertEquals(1, LatencyHistogram.of(-5).count());
    }

    @Test
    void aDistributionFunctionStepsUpAtEachValue() {
        Ecdf found = Ecdf.of(3, 1, NAN, 3, 2);
        assertEquals(List.of(new Ecdf.Step(1, 0.25), new Ecdf.Step(2, 0.5), new Ecdf.Step(3, 1)), found.steps());
        assertEquals(0, found.at(0.9));
        assertEquals(0.5, found.at(2));
        assertEquals(0.5, found.at(2.9));
        assertEquals(1, found.at(3));
        assertTrue(Double.isNaN(Ecdf.of().at(1)));
    }

    @ParameterizedTest(name = "{1} rounds within {2}: {3}")
    @CsvSource({
        "1.1, 0, 0.001, 10",
        "1.1, 9, 0.001, 10",
        "1.1, 10, 0.0487, 10",
        "1.1, 10, 0.0489, 15",
        "1.1, 15, 0.2, 20",
        "1.1, 28, 0.2, 30",
        "1.1, 30, 0.2, 30",
        // A third of a large effect is precise enough.
        "1.5, 10, 0.135, 10",
        "1.5, 10, 0.136, 15",
    })
    void roundsEndWhenTheIntervalIsNarrow(double effect, int done, double halfWidth, int planned) {
        assertEquals(planned, StoppingRule.forEffect(effect).planned(done, new Interval(-halfWidth, halfWidth)));
    }

    @Test
    void aFixedNumberOfRoundsIsNeverExceeded() {
        assertEquals(3, StoppingRule.fixed(3).planned(0, Interval.EVERYTHING));
        assertEquals(3, StoppingRule.fixed(3).planned(3, Interval.EVERYTHING));
    }

    @Test
    void theRoundsItNeedsGrowWithTheSquareOfThePrecision() {
        assertEquals(40, StoppingRule.roundsNeeded(10, 0.05, 0.1, -0.1, 0.1), 1e-9);
        assertEquals(11, StoppingRule.roundsNeeded(10, 0.05, 0.04, -0.1, 0.1));
        assertEquals(Double.POSITIVE_INFINITY, StoppingRule.roundsNeeded(10, 0.1, 0.1, 0.1));
        assertTrue(Double.isNaN(StoppingRule.roundsNeeded(3, 0.1, Double.POSITIVE_INFINITY, 0.1)));
        assertFalse(StoppingRule.roundsNeeded(10, 0.1, 0.2, -0.1) < 10);
    }
}
