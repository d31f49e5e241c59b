package io.github.jhtop.workloads.common;

import java.util.List;
import java.util.Optional;

/** A job that answers one of its tasks wrongly, as a broken worker would. */
record CorruptedJob<A>(Job<A> job, int corrupted) implements Job<A> {

    static <A> Job<A> of(Arguments arguments, Job<A> job) {
        Optional<Integer> corrupted = arguments.corrupted();
        return corrupted.isPresent() ? new CorruptedJob<>(job, corrupted.get()) : job;
    }

    @Override
    public int tasks() {
        return job.tasks();
    }

    @Override
    public A perform(int task) {
        A answer = job.perform(task);
        return task == corrupted ? codec().corrupted(answer) : answer;
    }

    @Override
    public Codec<A> codec() {
        return job.codec();
    }

    @Override
    public String checksum(List<A> answers) {
        return job.checksum(answers);
    }

    @Override
    public Optional<String> known() {
        return job.known();
    }

    @Override
    public long operations() {
        return job.operations();
    }
}
