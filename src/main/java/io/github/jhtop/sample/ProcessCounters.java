package io.github.jhtop.sample;

import org.jspecify.annotations.Nullable;

/**
 * Raw counters of one process, each group null where nobody read it or could.
 *
 * @param id its identity
 * @param facts what seldom changes
 * @param stat what every look tells
 * @param accounting totals that include ended threads, or null
 * @param threads its threads, or null
 * @param leaderSwitches switches of the leader thread only, or null
 * @param io storage traffic, or null
 * @param openFiles open descriptors, or null
 * @param sharedBytes resident pages backed by files or shared memory, or null
 */
public record ProcessCounters(
        ProcessId id,
        ProcessFacts facts,
        ProcessStat stat,
        @Nullable Accounting accounting,
        @Nullable ThreadTable threads,
        @Nullable Switches leaderSwitches,
        @Nullable Io io,
        @Nullable Integer openFiles,
        @Nullable Long sharedBytes) {}
