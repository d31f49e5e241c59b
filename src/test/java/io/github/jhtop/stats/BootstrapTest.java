package io.github.jhtop.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final double[] COSTS = {1.2, 0.7, -0.3, 2.2, 1.1, 0.4, 1.9, -0.8, 0.9, 1.5};

    private static ToDoubleFunction<int[]> mean(double... values) {
        return rounds ->
                Arrays.stream(rounds).mapToDouble(i -> values[i]).average().orElseThrow();
    }

    /**
     * NumPy 2.4.6, 200,000 resamples: the percentiles 0.00855 and 0.99145 of the mean are 0.19 and 1.51. The t interval is 0.21
     * to 1.55.
     */
    @Test
    void theIntervalOfAMeanIsThatOfNumPy() {
        Interval found = Bootstrap.seeded(1).interval(COSTS.length, mean(COSTS), 0.95);
        assertEquals(0.19, found.low(), 0.03);
        assertEquals(1.51, found.high(), 0.03);
    }

    @Test
    void theSeedDecides() {
        Interval found = Bootstrap.seeded(1).interval(COSTS.length, mean(COSTS), 0.95);
        assertEquals(found, Bootstrap.seeded(1).interval(COSTS.length, mean(COSTS), 0.95));
        assertNotEquals(found, Bootstrap.seeded(2).interval(COSTS.length, mean(COSTS), 0.95));
    }

    /** A round is drawn as a whole: what its groups have in common cancels. */
    @Test
    void whatARoundHasInCommonCancels() {
        double[] speed = IntStream.range(0, 10).mapToDouble(i -> 100 * i).toArray();
        double[] slower = Arrays.stream(speed).map(value -> value + 5).toArray();
        ToDoubleFunction<int[]> cost =
                rounds -> mean(slower).applyAsDouble(rounds) - mean(speed).applyAsDouble(rounds);
        Interval found = Bootstrap.seeded(1).interval(10, cost, 0.95);
        assertEquals(5, found.low(), 1e-9);
        assertEquals(5, found.high(), 1e-9);
    }

    @Test
    void oneRoundTellsNothing() {
        assertEquals(Interval.EVERYTHING, Bootstrap.seeded(1).interval(1, rounds -> 1, 0.95));
    }

    /** Ten rounds: the plain percentile interval would hold it in nine of ten. */
    @Test
    void theIntervalHoldsTheTruth() {
        SharedStateContinuousSampler normal =
                ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_SHI_RO_256_PP.create(1));
        int times = 1000;
        long held = IntStream.range(0, times)
                .filter(i -> {
                    double[] costs = normal.samples(10).toArray();
                    return new Bootstrap(1000, i)
                            .interval(10, mean(costs), 0.95)
                            .contains(0);
                })
                .count();
        assertTrue(held > 0.93 * times && held < 0.97 * times, () -> held + " of " + times);
    }
}
