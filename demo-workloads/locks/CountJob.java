package io.github.jhtop.workloads.locks;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Codec;
import io.github.jhtop.workloads.common.Job;
import java.util.List;

/**
 * The same for all workers, each with a text of its own.
 *
 * @param counting what each does
 * @param workers how many they are
 * @param counts where each counts
 */
record CountJob(Counting counting, int workers, CountsOfWorker counts) implements Job<Long> {

    /** Where a worker counts. */
    interface CountsOfWorker {
        Counts of(int worker);
    }

    static CountJob of(Arguments arguments, CountsOfWorker counts) {
        return new CountJob(Counting.of(arguments), arguments.workers(), counts);
    }

    @Override
    public int tasks() {
        return workers;
    }

    @Override
    public Long perform(int task) {
        return counting.count(task, counts.of(task));
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
        return (long) workers * counting.words();
    }
}
