package io.github.jhtop.sample;

/**
 * What processes have used that ended and were waited for. Source: {@code wait4(2)}, {@code getrusage(2)}.
 *
 * @param userMicros microseconds in user mode
 * @param systemMicros microseconds in the kernel
 * @param maxRssBytes the most memory that one of them had at once, not their sum
 * @param minorFaults page faults that needed no disk
 * @param majorFaults page faults that waited for a disk
 * @param switches context switches
 */
public record ResourceTotals(
        long userMicros,
        long systemMicros,
        long maxRssBytes,
        long minorFaults,
        long majorFaults,
        Switches.Split switches) {}
