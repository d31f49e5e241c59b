package io.github.jhtop.sample;

/**
 * What the kernel counted of a process and of all that it started, those that ended included, since its {@code exec}. Source:
 * {@code perf_event_open(2)}, software events.
 *
 * @param taskClockNanos time on a CPU, in nanoseconds
 * @param switches context switches of both kinds; perf does not tell them apart
 * @param migrations moves to another CPU
 * @param pageFaults page faults of both kinds
 */
public record PerfCounters(long taskClockNanos, long switches, long migrations, long pageFaults) {}
