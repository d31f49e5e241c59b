package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.Arguments;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Who does what, and who fails when.
 *
 * @param workers each with tasks of its own
 * @param tasks of a worker
 * @param thousands of steps of a task
 * @param seed of all tasks
 * @param mode how the victim fails
 * @param failures of the victim, each at its next task
 * @param recovery what is done about it
 * @param patience how long nothing may be heard from a worker until it is given up
 * @param corrupted the worker that reports wrongly, in a test
 */
record Plan(
        int workers,
        int tasks,
        int thousands,
        long seed,
        Mode mode,
        int failures,
        Recovery recovery,
        Duration patience,
        Optional<Integer> corrupted) {

    /** The worker that fails. */
    static final int VICTIM = 1;

    /** The task before which it fails first, counted among its own. */
    private static final int FATAL = 10;

    static Plan of(Arguments arguments) {
        return new Plan(
                arguments.workers(),
                arguments.number("tasks"),
                arguments.number("work"),
                arguments.seed(),
                Mode.of(arguments.word("mode")),
                arguments.number("failures"),
                Recovery.of(arguments.word("recovery")),
                Duration.ofMillis(arguments.number("patience")),
                arguments.corrupted());
    }

    /** The task before which the victim fails when so many failures are still to come. */
    int fatalTask(int failuresToCome) {
        return FATAL + failures - failuresToCome;
    }

    /** How many tasks there are in all; their numbers begin at 0. */
    int all() {
        return workers * tasks;
    }

    /** The number of a worker's task among all. */
    int number(int worker, int task) {
        return worker * tasks + task;
    }

    /** Whose task it is. */
    int workerOf(int number) {
        return number / tasks;
    }

    Map<String, Integer> planned() {
        return Map.of("tasks_planned", all(), "others_planned", all() - tasks, "victim", VICTIM);
    }
}
