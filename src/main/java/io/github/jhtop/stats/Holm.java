package io.github.jhtop.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Several tests at once. Source: Holm (1979), "A simple sequentially rejective multiple test procedure", Scand. J. Statist.
 * 6(2).
 */
public final class Holm {

    private Holm() {}

    /**
     * Adjusts p-values, so that the probability of any false rejection stays below the level at which they are read.
     *
     * @param p of each test; NaN was not tested and counts for nothing
     * @return as many, in the same order
     */
    public static double[] adjust(double... p) {
        int[] ascending = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = p.clone();
        double most = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            most = Math.max(most, Math.min(1, (ascending.length - rank) * p[ascending[rank]]));
            adjusted[ascending[rank]] = most;
        }
        return adjusted;
    }
}
