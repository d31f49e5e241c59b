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
        List<SourceState> sources) {}
