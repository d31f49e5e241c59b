package io.github.jhtop.recording;

import java.time.Duration;

/**
 * A part of a run, by the time since its first sample.
 *
 * @param from its begin
 * @param to its end, included
 */
public record Slice(Duration from, Duration to) {

    /** The whole run. */
    public static final Slice WHOLE = new Slice(Duration.ZERO, Duration.ofNanos(Long.MAX_VALUE));

    boolean holds(long nanos) {
        return nanos >= from.toNanos() && !isAfter(nanos);
    }

    boolean isAfter(long nanos) {
        return nanos > to.toNanos();
    }
}
