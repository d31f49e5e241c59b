package io.github.jhtop.workloads.locks;

import io.github.jhtop.workloads.common.Codec;
import io.github.jhtop.workloads.common.Job;
import java.util.List;

/**
 * The same for all workers, each with a text of its own.
 *
 * @param problem what each does
 * @param workers how many they are
 */
record ProblemJob(Problem problem, int workers) implements Job<Long> {

    @Override
    public int tasks() {
        return workers;
    }

    @Override
    public Long perform(int task) {
        return problem.perform(task);
    }

    @Override
    public Codec<Long> codec() {
        return Codec.LONG;
    }

    @Override
    public String checksum(List<Long> ends) {
        return Long.toHexString(ends.stream().mapToLong(Long::longValue).sum());
    }

    @Override
    public long operations() {
        return workers * problem.operations();
    }
}
