package io.github.jhtop.experiment;

import java.util.List;

/**
 * Every group once, one after the other.
 *
 * @param number from 0
 * @param repeats how often it was run again before it was kept
 * @param runs one for each group, in the order of the groups, whatever the order in which they ran
 * @param <R> what comes of a run
 */
public record Round<R>(int number, int repeats, List<R> runs) {

    /** Copies the list. */
    public Round {
        runs = List.copyOf(runs);
    }
}
