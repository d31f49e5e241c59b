package io.github.jhtop.sample;

/**
 * Totals of a whole process, threads that have ended included. Source: {@code include/uapi/linux/taskstats.h}.
 *
 * @param scheduling run time, run-queue wait and runs of all threads
 * @param switches context switches of all threads
 * @param times user and system time of all threads
 */
public record Accounting(Scheduling scheduling, Switches.Split switches, CpuTimes times) {}
