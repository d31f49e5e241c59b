package io.github.jhtop.compare;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.RankEstimate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/**
 * How many times as much the second group has of a quantity as the first.
 *
 * @param method how it was estimated
 * @param n pairs; if unpaired, the size of the smaller group
 * @param ratio second to first, NaN if there is none
 * @param interval of the ratio, from 0 to infinity if nothing is excluded
 * @param pValue of a ratio of 1, NaN if there is none
 */
public record Effect(Method method, int n, double ratio, Interval interval, double pValue) {

    private static final Interval ANY_RATIO = new Interval(0, Double.POSITIVE_INFINITY);

    /** The effect, if all values are positive; of zero there is no ratio. */
    static Effect of(Metric<RunRow> metric, Group first, Group second, Terms terms) {
        SortedMap<Integer, Double> a = first.known(metric);
        SortedMap<Integer, Double> b = second.known(metric);
        if (terms.paired()) {
            a.keySet().retainAll(b.keySet());
            b.keySet().retainAll(a.keySet());
        }
        double[] from = logs(a.values());
        double[] to = logs(b.values());
        return terms.paired()
                ? paired(from, to, terms.confidence())
                : of(
                        Method.UNPAIRED_HODGES_LEHMANN,
                        from,
                        to,
                        terms.confidence(),
                        () -> RankEstimate.ofShift(from, to));
    }

    private static Effect paired(double[] from, double[] to, double confidence) {
        double[] differences = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            differences[i] = to[i] - from[i];
        }
        return of(Method.PAIRED_HODGES_LEHMANN, from, to, confidence, () -> RankEstimate.ofPairs(differences));
    }

    private static Effect of(
            Method method, double[] from, double[] to, double confidence, Supplier<RankEstimate> estimate) {
        int n = Math.min(from.length, to.length);
        boolean positive =
                DoubleStream.concat(DoubleStream.of(from), DoubleStream.of(to)).allMatch(Double::isFinite);
        if (n == 0 || !positive) {
            return new Effect(method, n, Double.NaN, ANY_RATIO, Double.NaN);
        }
        RankEstimate log = estimate.get();
        return new Effect(
                method, n, Math.exp(log.value()), log.interval(confidence).map(Math::exp), log.pValue(0));
    }

    private static double[] logs(Collection<Double> values) {
        return values.stream().mapToDouble(Math::log).toArray();
    }

    /**
     * Whether there is a ratio.
     *
     * @return true if there were values, and all of them positive
     */
    public boolean isKnown() {
        return !Double.isNaN(ratio);
    }

    /**
     * The interval of the logarithm of the ratio.
     *
     * @return what the rule of stopping looks at
     */
    public Interval logInterval() {
        return interval.map(Math::log);
    }
}
