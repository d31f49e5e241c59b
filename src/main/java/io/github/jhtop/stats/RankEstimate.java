package io.github.jhtop.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An effect that is estimated by ranks, with the interval and the p-value that follow from one exact test. All three are
 * about the same sorted list of candidates: the estimate is its median, the interval goes from the k-th to the k-th last,
 * and a value is tested by how many candidates lie on either side of it. So the interval holds just those values that the
 * test does not reject.
 *
 * <p>Ties and zeros stay in. A candidate that equals a bound or the tested value counts for either side, which makes the
 * interval wider and the p-value larger than needed, never the other way round. Source: Pratt, Gibbons (1981), "Concepts of
 * Nonparametric Theory"; Hollander, Wolfe, Chicken (2014), "Nonparametric Statistical Methods", 3rd edition,
 * sections 3.2, 3.3, 4.2, 4.3, 9.2 and 9.3.
 */
public final class RankEstimate {

    private final double[] candidates;
    private final RankDistribution distribution;

    private RankEstimate(double[] candidates, RankDistribution distribution) {
        Arrays.sort(candidates);
        this.candidates = candidates;
        this.distribution = distribution;
    }

    /**
     * The centre of differences within pairs: the median of the Walsh averages, which are the means of all pairs of
     * differences, each with itself too. Source: Hodges, Lehmann (1963), "Estimates of location based on rank tests", Ann.
     * Math. Statist. 34(2); interval by the signed-rank distribution, Tukey (1949).
     *
     * @param differences one for each pair, finite
     * @return the estimate
     */
    public static RankEstimate ofPairs(double... differences) {
        int n = differences.length;
        requireFinite(differences);
        double[] walsh = IntStream.range(0, n)
                .boxed()
                .flatMapToDouble(
                        i -> IntStream.rangeClosed(0, i).mapToDouble(j -> (differences[i] + differences[j]) / 2))
                .toArray();
        return new RankEstimate(walsh, RankDistribution.signedRank(n));
    }

    /**
     * The shift from one group to another: the median of all pairwise differences. Source: Hodges, Lehmann (1963); interval
     * by the distribution of U, Moses (1965).
     *
     * @param from the first group, finite
     * @param to the second group, finite
     * @return the estimate
     */
    public static RankEstimate ofShift(double[] from, double[] to) {
        requireFinite(from);
        requireFinite(to);
        double[] differences = Arrays.stream(to)
                .flatMap(end -> Arrays.stream(from).map(begin -> end - begin))
                .toArray();
        return new RankEstimate(differences, RankDistribution.mannWhitney(from.length, to.length));
    }

    /**
     * The slope of a line: the median of the slopes through all pairs of points of unequal x. Source: Theil (1950), "A
     * rank-invariant method of linear and polynomial regression analysis"; Sen (1968), "Estimates of the regression
     * coefficient based on Kendall's tau", JASA 63(324). Points of equal x are allowed for exactly, where Sen has an
     * approximation.
     *
     * @param x finite, in any order
     * @param y as many, finite
     * @return the estimate
     */
    public static RankEstimate ofSlope(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x for " + y.length + " y");
        }
        requireFinite(x);
        requireFinite(y);
        double[] slopes = IntStream.range(0, x.length)
                .boxed()
                .flatMapToDouble(i ->
                        IntStream.range(0, i).filter(j -> x[i] != x[j]).mapToDouble(j -> (y[i] - y[j]) / (x[i] - x[j])))
                .toArray();
        return new RankEstimate(slopes, RankDistribution.risingPairs(sizesOfTies(x)));
    }

    private static int[] sizesOfTies(double[] x) {
        double[] sorted = Arrays.stream(x).sorted().toArray();
        int[] starts = IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
                .toArray();
        return IntStream.range(0, starts.length)
                .map(i -> (i + 1 < starts.length ? starts[i + 1] : sorted.length) - starts[i])
                .toArray();
    }

    private static void requireFinite(double[] values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("not all of them are finite: " + Arrays.toString(values));
        }
    }

    /**
     * The estimate.
     *
     * @return NaN if there is no observation
     */
    public double value() {
        return Summary.median(candidates);
    }

    /**
     * The interval.
     *
     * @param confidence the least probability with which the true value is in it, such as 0.95; ranks are discrete, so it
     *     is a little more
     * @return {@link Interval#EVERYTHING} if there are too few observations: of pairs, fewer than 6 for 0.95
     */
    public Interval interval(double confidence) {
        int excluded = distribution.excluded(confidence);
        return excluded == 0
                ? Interval.EVERYTHING
                : new Interval(candidates[excluded - 1], candidates[candidates.length - excluded]);
    }

    /**
     * The probability of observations that are at least as far from a value if that is the true one, two-sided.
     *
     * @param value the null hypothesis
     * @return 1 if there is no observation
     */
    public double pValue(double value) {
        long below = Arrays.stream(candidates).filter(it -> it <= value).count();
        long above = Arrays.stream(candidates).filter(it -> it >= value).count();
        return Math.min(1, 2 * distribution.atMost((int) Math.min(below, above)));
    }
}
