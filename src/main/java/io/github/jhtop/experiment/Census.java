package io.github.jhtop.experiment;

import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Sample;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the processes of a row of samples, and keeps the most memory that they had at a time. One thread at a time. */
public final class Census {

    private final Set<ProcessId> seen = new HashSet<>();
    private long peakRssBytes;

    void add(Sample sample) {
        long rss = 0;
        for (ProcessCounters process : sample.processes()) {
            seen.add(process.id());
            rss += process.stat().rssBytes();
        }
        peakRssBytes = Math.max(peakRssBytes, rss);
    }

    /**
     * How many processes there were; one that lived between two samples was not seen.
     *
     * @return a count, or null if there was none
     */
    public @Nullable Long processes() {
        return seen.isEmpty() ? null : Long.valueOf(seen.size());
    }

    /**
     * The most memory that was resident at the time of a sample, what processes share counted for each.
     *
     * @return bytes, or null if there was no process
     */
    public @Nullable Long peakRssBytes() {
        return seen.isEmpty() ? null : Long.valueOf(peakRssBytes);
    }
}
