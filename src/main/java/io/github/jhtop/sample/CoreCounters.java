package io.github.jhtop.sample;

/**
 * Time one logical CPU spent in each mode since boot. Source: {@code man proc_stat}.
 *
 * @param core its number
 * @param userNanos user mode, nice included, guests included
 * @param systemNanos kernel mode, interrupts included
 * @param idleNanos idle
 * @param iowaitNanos idle with storage requests outstanding
 * @param stealNanos taken by the hypervisor
 */
public record CoreCounters(
        int core, long userNanos, long systemNanos, long idleNanos, long iowaitNanos, long stealNanos) {}
