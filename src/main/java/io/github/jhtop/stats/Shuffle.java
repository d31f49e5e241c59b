package io.github.jhtop.stats;

import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Orders by chance, the same for the same seed on every machine. */
public final class Shuffle {

    private Shuffle() {}

    /** A generator that passes BigCrush and is defined by its algorithm alone. */
    static final RandomSource SOURCE = RandomSource.XO_RO_SHI_RO_128_PP;

    /**
     * The order of one round: that of its number in the row of orders which the seed begins. So rounds that are added later, or
     * repeated after an interruption, have the order that they would have had.
     *
     * @param size how many there are to put in order
     * @param seed of the experiment
     * @param round its number, from 0
     * @return the numbers from 0 to size - 1, each once
     */
    public static int[] order(int size, long seed, int round) {
        PermutationSampler orders = new PermutationSampler(SOURCE.create(seed), size, size);
        return orders.samples().skip(round).findFirst().orElseThrow();
    }
}
