package io.github.jhtop.model;

/**
 * Shares of an interval of one logical CPU, in percent of it; NaN is unknown.
 *
 * @param core its number
 * @param userPercent user mode
 * @param systemPercent kernel mode
 * @param iowaitPercent idle with storage requests outstanding
 * @param stealPercent taken by the hypervisor
 * @param busyPercent neither idle nor waiting for storage
 */
public record CoreRow(
        int core,
        double userPercent,
        double systemPercent,
        double iowaitPercent,
        double stealPercent,
        double busyPercent) {}
