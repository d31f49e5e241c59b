package io.github.jhtop.workloads.crash;

/** Where workers report; all times are of their own clocks. Used by any thread. */
interface Desk {
    /** A worker begins or goes on with its tasks. */
    void begun(Shift shift, long nanos);

    /** A worker is about to fail. */
    void struck(Shift shift, long nanos);

    /** A task is done. */
    void done(Shift shift, Completion completion);

    /** No more will come from this shift, for whatever reason. */
    void ended(Shift shift);
}
