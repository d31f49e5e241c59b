package io.github.jhtop.tui;

import io.github.jhtop.text.SafeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a recording the screen is. Immutable.
 *
 * @param run the run that is replayed, or null for the last minutes of the live screen
 * @param positionNanos time from its first sample to the one that is shown
 * @param totalNanos time from its first sample to its last
 * @param gapNanos how long nothing was recorded before the sample that is shown, or 0
 * @param playing whether it goes on by itself
 * @param atEnd whether the last sample is shown
 * @param speed seconds of the recording in a second
 * @param bytes what it takes in memory, or -1 if it lies in a file
 * @param gaps where nothing was recorded, in their order
 */
record Timeline(
        @Nullable SafeText run,
        long positionNanos,
        long totalNanos,
        long gapNanos,
        boolean playing,
        boolean atEnd,
        double speed,
        long bytes,
        List<Gap> gaps) {

    /**
     * A time of which there are no samples.
     *
     * @param fromNanos since the first sample
     * @param toNanos since the first sample
     */
    record Gap(long fromNanos, long toNanos) {}

    /** Whether it is a run, not the past of the live screen. */
    boolean isReplay() {
        return run != null;
    }

    /** From the sample that is shown to the last one. */
    long backNanos() {
        return totalNanos - positionNanos;
    }
}
