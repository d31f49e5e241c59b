package io.github.jhtop.sample;

/**
 * What tells one process from all others, even after its PID was used again.
 *
 * @param pid process id
 * @param started when it started, in the source's own unit (clock ticks since boot from {@code /proc}, milliseconds of
 *     the epoch from OSHI); only equality matters
 */
public record ProcessId(int pid, long started) {}
