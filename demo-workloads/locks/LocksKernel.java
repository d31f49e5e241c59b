package io.github.jhtop.workloads.locks;

/** The words of a text that is being counted, and the work on each. Pure. */
final class LocksKernel {

    /** Different words of the text. */
    static final int WORDS = 64;

    /** Multiplier and increment of a full-period generator; source: Knuth, The Art of Computer Programming 2, 3.3.4. */
    private static final long MULTIPLIER = 6364136223846793005L;

    private static final long INCREMENT = 1442695040888963407L;
    private static final int WORD_SHIFT = 58;

    private LocksKernel() {}

    /** Where the text of a worker begins. */
    static long start(long seed, int worker) {
        return work(seed * MULTIPLIER + worker, 1);
    }

    /** Goes on in the text; what comes out cannot be had without doing the steps. */
    static long work(long state, int steps) {
        long next = state;
        for (int i = 0; i < steps; i++) {
            next = next * MULTIPLIER + INCREMENT;
        }
        return next;
    }

    /** The word at a place of the text, from 0 to {@value #WORDS} - 1. */
    static int word(long state) {
        return (int) (state >>> WORD_SHIFT);
    }
}
