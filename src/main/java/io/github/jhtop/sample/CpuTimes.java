package io.github.jhtop.sample;

/**
 * CPU time as the kernel charges it, split by mode.
 *
 * @param userNanos nanoseconds in user mode
 * @param systemNanos nanoseconds in the kernel
 */
public record CpuTimes(long userNanos, long systemNanos) {

    /**
     * Both modes together.
     *
     * @return nanoseconds
     */
    public long totalNanos() {
        return userNanos + systemNanos;
    }
}
