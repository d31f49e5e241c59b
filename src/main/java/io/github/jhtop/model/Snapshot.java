package io.github.jhtop.model;

import io.github.jhtop.sample.SourceState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screen, the batch and the comparison see: the rates between two samples and the totals of the newer one.
 * Immutable.
 *
 * @param at wall time of the newer sample
 * @param intervalSeconds time between the samples, NaN if there was only one
 * @param host the machine
 * @param cores its logical CPUs
 * @param processes its processes, in the order of the source
 * @param particulars of the process in focus, or null if there is none or it is gone; its identity may be another one
 *     than that of the row somebody looks at now
 * @param sources how each source fared
 */
public record Snapshot(
        Instant at,
        double intervalSeconds,
        HostRow host,
        List<CoreRow> cores,
        List<ProcessRow> processes,
        @Nullable Particulars particulars,
        List<SourceState> sources) {

    /**
     * A snapshot without a process in focus.
     *
     * @param at wall time of the newer sample
     * @param intervalSeconds time between the samples, NaN if there was only one
     * @param host the machine
     * @param cores its logical CPUs
     * @param processes its processes, in the order of the source
     * @param sources how each source fared
     */
    public Snapshot(
            Instant at,
            double intervalSeconds,
            HostRow host,
            List<CoreRow> cores,
            List<ProcessRow> processes,
            List<SourceState> sources) {
        this(at, intervalSeconds, host, cores, processes, null, sources);
    }
}
