package io.github.jhtop.sample;

import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Raw counters of one live thread. A thread that did not run keeps the very record of the sample before.
 *
 * @param tid thread id
 * @param started start time in the source's own unit, as in {@link ProcessId}
 * @param name the kernel's name of it, at most 15 bytes ({@code man proc_pid_comm})
 * @param state state letter of {@code man proc_pid_stat}: R, S, D, T, t, Z, X, I; {@code ?} if unknown
 * @param lastCore the logical CPU it was last seen on, or null
 * @param times user and system time, or null
 * @param scheduling scheduler counters, or null where the kernel keeps none
 * @param switches context switches as last told, or null; see {@link #splitIsDue}
 */
public record ThreadCounters(
        int tid,
        long started,
        SafeText name,
        char state,
        @Nullable Integer lastCore,
        @Nullable CpuTimes times,
        @Nullable Scheduling scheduling,
        @Nullable Switches switches) {

    /**
     * The same thread with its switches replaced.
     *
     * @param known what is known now
     * @return a copy
     */
    public ThreadCounters withSwitches(Switches known) {
        return new ThreadCounters(tid, started, name, state, lastCore, times, scheduling, known);
    }

    /**
     * Whether the split of its switches was never told, or the scheduler has counted more since.
     *
     * @return true if it is worth asking for
     */
    public boolean splitIsDue() {
        return !(switches instanceof Switches.Split split) || (scheduling != null && split.total() < scheduling.runs());
    }
}
