package io.github.jhtop.sample;

import org.jspecify.annotations.Nullable;

/**
 * What every look at a process tells. Source: {@code man proc_pid_stat}.
 *
 * @param ppid parent process id
 * @param state state letter of the leader thread
 * @param threadCount live threads
 * @param times user and system time of all threads, ended ones included
 * @param rssBytes resident memory; shared pages count in each process
 * @param virtualBytes address space
 * @param lastCore logical CPU the leader was last on, or null
 * @param nice nice value, or null
 */
public record ProcessStat(
        int ppid,
        char state,
        int threadCount,
        CpuTimes times,
        long rssBytes,
        long virtualBytes,
        @Nullable Integer lastCore,
        @Nullable Integer nice) {}
