package io.github.jhtop.workloads.crash;

/**
 * What a thread or process is to do.
 *
 * @param worker whose tasks
 * @param from the first of them that is still to be done
 * @param failures that are still to come
 */
record Shift(int worker, int from, int failures) {

    static Shift first(int worker, Plan plan) {
        return new Shift(worker, 0, worker == Plan.VICTIM ? plan.failures() : 0);
    }

    /** What is left after a failure. */
    Shift rest(int next) {
        return new Shift(worker, next, Math.max(0, failures - 1));
    }
}
