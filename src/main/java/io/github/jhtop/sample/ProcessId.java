package io.github.jhtop.sample;

/**
 * What tells one process from all others, even after its PID was used again.
 *
 * @param pid process id
 * @param started when it started, in the source's own unit (clock ticks since boot from {@code /proc}, milliseconds of
 *     the epoch from OSHI); only equality matters
 */
public record ProcessId(int pid, long started) {

    // By hand: it is a key of maps in every refresh, and the generated ones spin method handles before the first frame.

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcessId that && pid == that.pid && started == that.started;
    }

    @Override
    public int hashCode() {
        return 31 * pid + Long.hashCode(started);
    }
}
