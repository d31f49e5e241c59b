package io.github.jhtop.sample;

import org.jspecify.annotations.Nullable;

/** One process of the sample in the making: sources fill in its groups one after the other. */
public final class ProcessDraft {

    private final ProcessId id;
    private final ProcessFacts facts;
    private final ProcessStat stat;
    private boolean idle;
    private @Nullable Accounting accounting;
    private @Nullable ThreadTable threads;
    private @Nullable Switches leaderSwitches;
    private @Nullable Io io;
    private @Nullable Integer openFiles;
    private @Nullable Long sharedBytes;

    /**
     * A process was found.
     *
     * @param id its identity
     * @param facts what seldom changes
     * @param stat what this look told
     */
    public ProcessDraft(ProcessId id, ProcessFacts facts, ProcessStat stat) {
        this.id = id;
        this.facts = facts;
        this.stat = stat;
    }

    /**
     * Its identity.
     *
     * @return the id
     */
    public ProcessId id() {
        return id;
    }

    /**
     * What seldom changes.
     *
     * @return the facts
     */
    public ProcessFacts facts() {
        return facts;
    }

    /**
     * What this look told.
     *
     * @return the stat
     */
    public ProcessStat stat() {
        return stat;
    }

    /**
     * Whether it is proved that none of its threads ran since the sample before, so that none can have started, ended
     * or changed but by becoming runnable.
     *
     * @return false unless a source proved it
     */
    public boolean idle() {
        return idle;
    }

    /**
     * Adds its accounting.
     *
     * @param totals the totals
     * @param unmoved whether they prove that none of its threads ran since the sample before
     */
    public void accounting(Accounting totals, boolean unmoved) {
        accounting = totals;
        idle = unmoved;
    }

    /**
     * Its threads so far.
     *
     * @return the table, or null
     */
    public @Nullable ThreadTable threads() {
        return threads;
    }

    /**
     * Adds or replaces its threads.
     *
     * @param table the threads
     */
    public void threads(ThreadTable table) {
        threads = table;
    }

    /**
     * Adds the switches of the leader thread.
     *
     * @param switches what is known of them
     */
    public void leaderSwitches(Switches switches) {
        leaderSwitches = switches;
    }

    /**
     * Adds its storage traffic.
     *
     * @param traffic the bytes
     */
    public void io(Io traffic) {
        io = traffic;
    }

    /**
     * Adds the number of its open descriptors.
     *
     * @param count how many
     */
    public void openFiles(int count) {
        openFiles = count;
    }

    /**
     * Adds the shared part of its resident memory.
     *
     * @param bytes how much
     */
    public void sharedBytes(long bytes) {
        sharedBytes = bytes;
    }

    ProcessCounters finish() {
        return new ProcessCounters(id, facts, stat, accounting, threads, leaderSwitches, io, openFiles, sharedBytes);
    }
}
