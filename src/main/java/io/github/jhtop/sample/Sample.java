package io.github.jhtop.sample;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The raw truth of one instant. Immutable: nobody changes the lists after the sampler handed them out.
 *
 * @param at wall time, for people
 * @param monotonicNanos time that never steps, for division
 * @param demand what was asked for
 * @param host the machine
 * @param cores its logical CPUs
 * @param processes its processes, in the order of the source
 * @param particulars of the process in focus, or null if there is none or it is gone
 * @param sources how each source fared
 * @param churn births and deaths of those that the sample is about, since somebody listens, or null if nobody does
 */
public record Sample(
        Instant at,
        long monotonicNanos,
        Demand demand,
        HostCounters host,
        List<CoreCounters> cores,
        List<ProcessCounters> processes,
        @Nullable ProcessParticulars particulars,
        List<SourceState> sources,
        @Nullable Churn churn) {}
