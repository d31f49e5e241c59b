package io.github.jhtop.workloads.common;

import java.util.List;
import java.util.stream.LongStream;

/** Does a job several times over, since the first time is always the slowest: code is compiled, caches are filled. */
public final class Laps {

    private Laps() {}

    /**
     * Does the job {@code laps} times, divided as the variant of the command line says.
     *
     * @param arguments the command line
     * @param reporter for the progress
     * @param honest the job
     * @param roles the mains of the worker processes
     * @param <A> the answer to a task
     * @return valid if all laps have one checksum, and the expected one if that is known
     * @throws Exception if a worker failed
     */
    public static <A> Result run(Arguments arguments, Reporter reporter, Job<A> honest, Roles roles)
            throws Exception {
        return run(arguments, reporter, honest, job -> Crew.of(arguments, job, roles));
    }

    /**
     * Does the job {@code laps} times with a crew of the workload's own.
     *
     * @param arguments the command line
     * @param reporter for the progress
     * @param honest the job
     * @param hiring how to get the crew
     * @param <A> the answer to a task
     * @return valid if all laps have one checksum, and the expected one if that is known
     * @throws Exception if a worker failed
     */
    public static <A> Result run(Arguments arguments, Reporter reporter, Job<A> honest, Crew.Hiring<A> hiring)
            throws Exception {
        Job<A> job = CorruptedJob.of(arguments, honest);
        long[] lapNanos = new long[arguments.number("laps")];
        Progress progress = new Progress(reporter, (long) lapNanos.length * job.tasks());
        Verdict verdict = new Verdict(arguments.expected().or(job::known));
        List<Done<A>> done = List.of();
        try (Crew<A> crew = hiring.hire(job)) {
            for (int lap = 0; lap < lapNanos.length; lap++) {
                long startNanos = System.nanoTime();
                done = crew.perform(progress);
                lapNanos[lap] = System.nanoTime() - startNanos;
                verdict.add(job.checksum(done.stream().map(Done::answer).toList()));
            }
            return new Result()
                    .wallNanos(LongStream.of(lapNanos).sum())
                    .with("laps_ns", lapNanos)
                    .with("work_ns", workNanos(done))
                    .operations(job.operations() * lapNanos.length)
                    .checksum(verdict.checksum())
                    .valid(verdict.valid())
                    .processes(crew.processes())
                    .threadsStarted(crew.threadsStarted());
        }
    }

    /** From when the first worker began the last lap to when the last one ended it, by their own clocks. */
    private static <A> long workNanos(List<Done<A>> done) {
        return done.stream().mapToLong(Done::endNanos).max().orElse(0)
                - done.stream().mapToLong(Done::startNanos).min().orElse(0);
    }
}
