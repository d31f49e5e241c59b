package io.github.jhtop.workloads.common;

import java.util.List;
import java.util.Optional;

/**
 * Work cut into numbered tasks. Pure: a task has the same answer in any order, thread and process.
 *
 * @param <A> the answer to a task
 */
public interface Job<A> {
    /**
     * How many tasks there are.
     *
     * @return their numbers begin at 0
     */
    int tasks();

    /**
     * Does one task; called by several threads at once.
     *
     * @param task its number
     * @return its answer
     */
    A perform(int task);

    /**
     * How an answer crosses the border of a process.
     *
     * @return the form of all answers
     */
    Codec<A> codec();

    /**
     * The checksum of the whole work.
     *
     * @param answers of all tasks in the order of their numbers
     * @return equal for equal work
     */
    String checksum(List<A> answers);

    /**
     * The checksum that this job must have, where that is known without doing it.
     *
     * @return empty in most cases
     */
    default Optional<String> known() {
        return Optional.empty();
    }

    /**
     * How much work that is, in the unit that {@code operations} in {@code workload.properties} names.
     *
     * @return the number of operations of all tasks together
     */
    long operations();
}
