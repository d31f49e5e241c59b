package io.github.jhtop.export;

import java.util.BitSet;

/**
 * Numbers that tell processes and threads of a trace from each other: the id that the kernel gave, and where that was used
 * before, a number that the kernel never gives. Source: {@code man proc_sys_kernel}, {@code pid_max} is at most 2^22.
 */
final class TraceIds {

    private static final int PID_MAX = 1 << 22;

    private final BitSet taken = new BitSet();
    private long next = PID_MAX;

    /** A number that nobody has. */
    long fresh() {
        next++;
        return next;
    }

    /** The number of who has that id of the kernel now. */
    long of(int id) {
        if (id <= 0 || id > PID_MAX || taken.get(id)) {
            return fresh();
        }
        taken.set(id);
        return id;
    }
}
