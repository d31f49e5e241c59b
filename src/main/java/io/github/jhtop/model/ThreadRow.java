package io.github.jhtop.model;

import io.github.jhtop.text.SafeText;

/**
 * One live thread of a snapshot; unknown numbers are NaN.
 *
 * @param pid its process
 * @param tid its id
 * @param name the kernel's name of it
 * @param state its state letter
 * @param lastCore logical CPU it was last on, NaN if unknown
 * @param cpu its shares of the interval
 * @param switches its context switches
 * @param sliceNanos mean time on a CPU between two switches of the interval
 * @param cpuSeconds CPU time since its start
 */
public record ThreadRow(
        int pid,
        int tid,
        SafeText name,
        char state,
        double lastCore,
        CpuShare cpu,
        SwitchCounts switches,
        double sliceNanos,
        double cpuSeconds) {

    /**
     * Whether it ran or waited for a CPU in the interval.
     *
     * @return true if anything was seen of it
     */
    public boolean active() {
        return state == 'R' || cpu.percent() > 0 || switches.totalPerSecond() > 0;
    }
}
