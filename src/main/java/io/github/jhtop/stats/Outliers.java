package io.github.jhtop.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Flags observations that stand apart, by the modified z-score; nothing is ever left out for it. Source: Iglewicz, Hoaglin
 * (1993), "How to Detect and Handle Outliers", ASQC Basic References in Quality Control 16.
 */
public final class Outliers {

    /** Beyond it they recommend to look at an observation. */
    private static final double FAR = 3.5;

    /** The third quartile of the standard normal distribution: of normal data, MAD / 0.6745 estimates the deviation. */
    private static final double QUARTILE = 0.6745;

    private Outliers() {}

    /**
     * The outliers.
     *
     * @param values in any order, without NaN
     * @return their places; none if more than half of the values are equal, for then nothing tells what is usual
     */
    public static int[] of(double... values) {
        double median = Summary.median(values);
        double deviation = Summary.median(
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
        return IntStream.range(0, values.length)
                .filter(i -> deviation > 0 && QUARTILE * Math.abs(values[i] - median) / deviation > FAR)
                .toArray();
    }
}
