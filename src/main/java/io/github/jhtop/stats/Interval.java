package io.github.jhtop.stats;

import java.util.function.DoubleUnaryOperator;

/**
 * A closed interval.
 *
 * @param low its lower bound, negative infinity if nothing is excluded below
 * @param high its upper bound, infinity if nothing is excluded above
 */
public record Interval(double low, double high) {

    /** Excludes nothing: what too few observations tell. */
    public static final Interval EVERYTHING = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Refuses bounds that are no numbers or stand the wrong way round. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("no interval from " + low + " to " + high);
        }
    }

    /**
     * The ratios that are no more than a factor away from 1: the band of no practical difference.
     *
     * @param factor at least 1, such as 1.1
     * @return from 1 / factor to the factor
     */
    public static Interval withinFactor(double factor) {
        return new Interval(1 / factor, factor);
    }

    /**
     * Whether a value lies in it.
     *
     * @param value any
     * @return true at the bounds too
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /**
     * Whether it lies in another one as a whole.
     *
     * @param other any
     * @return true if the bounds coincide, too
     */
    public boolean isInside(Interval other) {
        return other.low <= low && high <= other.high;
    }

    /**
     * Half of its width.
     *
     * @return infinity if it is not bounded
     */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /**
     * The interval of the values of a function.
     *
     * @param increasing a function that never decreases, such as {@code Math::exp}
     * @return from the value of one bound to that of the other
     */
    public Interval map(DoubleUnaryOperator increasing) {
        return new Interval(increasing.applyAsDouble(low), increasing.applyAsDouble(high));
    }
}
