package io.github.jhtop.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The empirical distribution function of some numbers: a step up at each of them. Immutable. */
public final class Ecdf {

    private final double[] sorted;

    private Ecdf(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Of some numbers.
     *
     * @param values in any order; NaN is unknown and left out
     * @return their distribution function
     */
    public static Ecdf of(double... values) {
        return new Ecdf(Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray());
    }

    /**
     * The share of numbers that do not exceed a value.
     *
     * @param value any
     * @return from 0 to 1, NaN if there are no numbers
     */
    public double at(double value) {
        return (double) Arrays.stream(sorted).filter(it -> it <= value).count() / sorted.length;
    }

    /**
     * Its corners.
     *
     * @return one for each number, ascending; equal numbers share the highest
     */
    public List<Step> steps() {
        int n = sorted.length;
        return IntStream.range(0, n)
                .filter(i -> i == n - 1 || sorted[i] != sorted[i + 1])
                .mapToObj(i -> new Step(sorted[i], (i + 1.0) / n))
                .toList();
    }

    /**
     * A step.
     *
     * @param value where it stands
     * @param share of the numbers that do not exceed it
     */
    public record Step(double value, double share) {}
}
