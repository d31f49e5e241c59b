package io.github.jhtop.workload;

/** How long each operation of a run took; immutable. */
public final class Latencies {

    private final long[] nanos;

    Latencies(long[] nanos) {
        this.nanos = nanos;
    }

    /**
     * The latencies.
     *
     * @return nanoseconds, one per operation; the caller's own copy
     */
    public long[] nanos() {
        return nanos.clone();
    }
}
