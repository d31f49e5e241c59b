package io.github.jhtop.workloads.crash;

import java.io.IOException;

/**
 * Doing a shift: the same code in a thread and in a process.
 *
 * @param plan who fails when
 * @param desk where to report
 */
record ShiftWork(Plan plan, Desk desk) {

    /** Does the shift, and reports its end however it ends. */
    void run(Shift shift) {
        try {
            desk.begun(shift, System.nanoTime());
            int failures = shift.failures();
            for (int task = shift.from(); task < plan.tasks(); task++) {
                if (failures > 0 && task == plan.fatalTask(failures)) {
                    fail(shift);
                    failures--;
                }
                perform(shift, task);
            }
        } finally {
            desk.ended(shift);
        }
    }

    private void perform(Shift shift, int task) {
        int number = plan.number(shift.worker(), task);
        long startNanos = System.nanoTime();
        long answer = CrashKernel.answer(plan.seed(), number, plan.thousands());
        long nanos = System.nanoTime() - startNanos;
        desk.done(shift, new Completion(reported(shift.worker(), task), answer, nanos));
    }

    /** A corrupted worker claims the work of its neighbour. */
    private int reported(int worker, int task) {
        boolean corrupted = plan.corrupted().filter(it -> it == worker).isPresent();
        return plan.number(corrupted ? (worker + 1) % plan.workers() : worker, task);
    }

    private void fail(Shift shift) {
        desk.struck(shift, System.nanoTime());
        try {
            plan.mode().strike();
        } catch (RuntimeException | Error failure) {
            if (plan.recovery() != Recovery.RESTART) {
                throw failure;
            }
            desk.begun(shift, System.nanoTime());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
