package io.github.jhtop.sample;

import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Raw facts of the machine.
 *
 * @param name host name
 * @param kernel name and release of the kernel
 * @param load load averages, or null
 * @param memory memory, or null
 * @param contextSwitches switches of all CPUs since boot, those to and from idle included, or null
 * @param population how many processes and threads there are, or null
 * @param uptimeSeconds seconds since boot, NaN if unknown
 */
public record HostCounters(
        SafeText name,
        SafeText kernel,
        @Nullable Load load,
        @Nullable Memory memory,
        @Nullable Long contextSwitches,
        @Nullable Population population,
        double uptimeSeconds) {

    /** Nothing is known. */
    public static final HostCounters UNKNOWN =
            new HostCounters(SafeText.EMPTY, SafeText.EMPTY, null, null, null, null, Double.NaN);

    /**
     * Load averages. Source: {@code man proc_loadavg}.
     *
     * @param oneMinute tasks runnable or in uninterruptible sleep, averaged over a minute
     * @param fiveMinutes over five
     * @param fifteenMinutes over fifteen
     */
    public record Load(double oneMinute, double fiveMinutes, double fifteenMinutes) {}

    /**
     * Memory. Source: {@code man proc_meminfo}.
     *
     * @param totalBytes installed and usable
     * @param availableBytes available without swapping
     * @param swapTotalBytes swap space
     * @param swapFreeBytes unused swap space
     */
    public record Memory(long totalBytes, long availableBytes, long swapTotalBytes, long swapFreeBytes) {}

    /**
     * How many there are on the whole machine, wanted or not.
     *
     * @param processes processes, kernel threads included
     * @param threads threads of all of them. Source: {@code man proc_loadavg}, fourth field
     */
    public record Population(int processes, int threads) {}
}
