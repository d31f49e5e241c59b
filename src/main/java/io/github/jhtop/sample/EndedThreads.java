package io.github.jhtop.sample;

import org.jspecify.annotations.Nullable;

/**
 * The last known counters of the threads of a process that this observer saw alive and then saw gone: a lower bound,
 * since a thread may live and end between two looks.
 *
 * @param count how many
 * @param scheduling sum of their scheduler counters
 * @param switches sum of their context switches, or null if none is known
 */
public record EndedThreads(long count, Scheduling scheduling, @Nullable Switches switches) {

    /** Nobody ended yet. */
    public static final EndedThreads NONE = new EndedThreads(0, new Scheduling(0, 0, 0), null);

    /**
     * One more thread has ended.
     *
     * @param last its counters when it was last seen
     * @return the new sum
     */
    public EndedThreads plus(ThreadCounters last) {
        Scheduling s = last.scheduling();
        Scheduling sum = s == null
                ? scheduling
                : new Scheduling(
                        scheduling.runNanos() + s.runNanos(),
                        scheduling.waitNanos() + s.waitNanos(),
                        scheduling.runs() + s.runs());
        Switches known = last.switches();
        Switches switchesSum = known == null ? switches : switches == null ? known : switches.plus(known);
        return new EndedThreads(count + 1, sum, switchesSum);
    }
}
