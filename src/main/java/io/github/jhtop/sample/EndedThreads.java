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
        return new EndedThreads(count + 1, sum, plus(switches, last.switches()));
    }

    /** Where one split is known and the other is not, the known one stays: the sum is a lower bound anyway. */
    private static @Nullable Switches plus(@Nullable Switches sum, @Nullable Switches last) {
        if (sum == null || last == null) {
            return sum == null ? last : sum;
        }
        boolean sumSplit = sum instanceof Switches.Split;
        boolean lastSplit = last instanceof Switches.Split;
        if (sumSplit != lastSplit) {
            return sumSplit ? sum : last;
        }
        return sum.plus(last);
    }
}
