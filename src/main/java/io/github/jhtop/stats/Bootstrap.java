package io.github.jhtop.stats;

import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals of what no rank test is about, such as a cost that is a difference of sums, by drawing whole rounds again with
 * replacement. Source: Efron, Tibshirani (1993), "An Introduction to the Bootstrap".
 *
 * @param resamples how often the rounds are drawn again
 * @param seed of the draws; the same seed gives the same interval
 */
public record Bootstrap(int resamples, long seed) {

    /** So many that another seed moves a bound by about a hundredth of the width of the interval. */
    private static final int ENOUGH = 10_000;

    /**
     * With enough resamples.
     *
     * @param seed of the draws
     * @return a bootstrap
     */
    public static Bootstrap seeded(long seed) {
        return new Bootstrap(ENOUGH, seed);
    }

    /**
     * The expanded percentile interval: percentiles of the resampled statistic, moved outwards by as much as the plain ones
     * are too narrow in small samples. Source: Hesterberg (2015), "What teachers should know about the bootstrap", The
     * American Statistician 69(4).
     *
     * @param rounds how many there were
     * @param statistic of the rounds with these numbers, from 0, some of them repeated
     * @param confidence the probability with which the true value is in it, approximately
     * @return {@link Interval#EVERYTHING} if there were fewer than two rounds
     */
    public Interval interval(int rounds, ToDoubleFunction<int[]> statistic, double confidence) {
        if (rounds < 2) {
            return Interval.EVERYTHING;
        }
        UniformRandomProvider random = Shuffle.SOURCE.create(seed);
        double[] drawn = Stream.generate(() -> random.ints(rounds, 0, rounds).toArray())
                .limit(resamples)
                .mapToDouble(statistic)
                .toArray();
        double tail = expanded((1 - confidence) / 2, rounds);
        double[] bounds = Quantile.withDefaults().evaluate(drawn, tail, 1 - tail);
        return new Interval(bounds[0], bounds[1]);
    }

    /** A normal tail as far out as that of a t interval with the deviation divided by n - 1. */
    private static double expanded(double tail, int n) {
        double t = TDistribution.of(n - 1.0).inverseCumulativeProbability(tail);
        return NormalDistribution.of(0, 1).cumulativeProbability(Math.sqrt(n / (n - 1.0)) * t);
    }
}
