package io.github.jhtop.stats;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Median;

/**
 * A group of numbers in brief.
 *
 * @param n how many
 * @param median of them, NaN if there is none
 * @param min the least, NaN if there is none
 * @param max the largest, NaN if there is none
 */
public record Summary(int n, double median, double min, double max) {

    /**
     * Sums up.
     *
     * @param values in any order; NaN is unknown and left out
     * @return their summary
     */
    public static Summary of(double... values) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return new Summary(
                known.length,
                median(known),
                Arrays.stream(known).min().orElse(Double.NaN),
                Arrays.stream(known).max().orElse(Double.NaN));
    }

    /** NaN if there is none. */
    static double median(double[] values) {
        return Median.withDefaults().withCopy(true).evaluate(values);
    }
}
