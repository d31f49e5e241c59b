package io.github.jhtop.workloads.locks;

import io.github.jhtop.workloads.common.Arguments;

/**
 * What each worker does.
 *
 * @param words of its text
 * @param steps of work on each word
 * @param guarded how many of them are done where the count is guarded
 * @param seed of all texts
 */
record Counting(int words, int steps, int guarded, long seed) {

    private static final int PERCENT = 100;

    static Counting of(Arguments arguments) {
        int steps = arguments.number("work");
        return new Counting(
                arguments.number("words"), steps, steps * arguments.number("critical") / PERCENT, arguments.seed());
    }

    /** Counts the words of a worker's text; returns where the text ends, which proves that the work was done. */
    long count(int worker, Counts counts) {
        long state = LocksKernel.start(seed, worker);
        for (int i = 0; i < words; i++) {
            state = LocksKernel.work(state, steps - guarded);
            state = counts.add(LocksKernel.word(state), state, guarded);
        }
        return state;
    }
}
