package io.github.jhtop.sample;

/**
 * What the scheduler counts for one task. Source: {@code Documentation/scheduler/sched-stats.rst}, {@code
 * /proc/PID/task/TID/schedstat}.
 *
 * @param runNanos nanoseconds on a CPU
 * @param waitNanos nanoseconds runnable, waiting in a run queue
 * @param runs times it was put on a CPU; equals its context switches
 */
public record Scheduling(long runNanos, long waitNanos, long runs) {}
