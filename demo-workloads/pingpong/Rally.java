package io.github.jhtop.workloads.pingpong;

/** What came of a game. */
final class Rally {

    private final long[] nanos;
    private final int faults;

    /**
     * The rounds of a game.
     *
     * @param nanos of each round that counts
     * @param faults how often the token was not the one that had to come
     */
    Rally(long[] nanos, int faults) {
        this.nanos = nanos;
        this.faults = faults;
    }

    long[] nanos() {
        return nanos;
    }

    int faults() {
        return faults;
    }
}
