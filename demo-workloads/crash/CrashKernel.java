package io.github.jhtop.workloads.crash;

/** A task that takes a while and has one answer. Pure. */
final class CrashKernel {

    private static final int STEPS_PER_UNIT = 1000;

    /** Multiplier and increment of a full-period generator; source: Knuth, The Art of Computer Programming 2, 3.3.4. */
    private static final long MULTIPLIER = 6364136223846793005L;

    private static final long INCREMENT = 1442695040888963407L;

    private CrashKernel() {}

    /**
     * Where a sequence arrives.
     *
     * @param seed of the run
     * @param task whose sequence it is
     * @param thousands of steps to go
     */
    static long answer(long seed, int task, int thousands) {
        long state = seed + task;
        for (long step = 0; step < (long) thousands * STEPS_PER_UNIT; step++) {
            state = state * MULTIPLIER + INCREMENT;
            state ^= state >>> 29;
        }
        return state;
    }
}
