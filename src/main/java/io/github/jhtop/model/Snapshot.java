package io.github.jhtop.model;

import io.github.jhtop.sample.SourceState;
import java.time.Instant;
import java.util.List;

/**
 * What the screen, the batch and the comparison see: the rates between two samples and the totals of the newer one.
 * Immutable.
 *
 * @param at wall time of the newer sample
 * @param intervalSeconds time between the samples, NaN if there was only one
 * @param host the machine
 * @param cores its logical CPUs
 * @param processes its processes, in the order of the source
 * @param sources how each source fared
 */
public record Snapshot(
        Instant at,
        double intervalSeconds,
        HostRow host,
        List<CoreRow> cores,
        List<ProcessRow> processes,
        List<SourceState> sources) {

    /** Processes that come and go while they are listed make the two counts differ a little. */
    private static final double NEARLY_ALL = 0.9;

    /**
     * Whether only some of the machine's processes were read, so that sums over processes are those of the selection.
     *
     * @return true if somebody asked for certain processes
     */
    public boolean isSelection() {
        return processes.size() < NEARLY_ALL * host.tasks().processes();
    }
}
