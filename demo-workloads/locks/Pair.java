package io.github.jhtop.workloads.locks;

/**
 * Two accounts.
 *
 * @param first that is taken first
 * @param second another
 */
record Pair(int first, int second) {

    /** The pair of a place in a text. */
    static Pair of(long state, boolean lowerFirst) {
        int word = LocksKernel.word(state);
        int from = word % Transfers.ACCOUNTS;
        int to = (from + 1 + word / Transfers.ACCOUNTS % (Transfers.ACCOUNTS - 1)) % Transfers.ACCOUNTS;
        return lowerFirst ? new Pair(Math.min(from, to), Math.max(from, to)) : new Pair(from, to);
    }
}
