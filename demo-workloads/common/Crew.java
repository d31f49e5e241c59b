package io.github.jhtop.workloads.common;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Those who do a job together, and the way they are organised. Used by one thread.
 *
 * @param <A> the answer to a task
 */
public interface Crew<A> extends AutoCloseable {

    /**
     * How to get a crew.
     *
     * @param <A> the answer to a task
     */
    interface Hiring<A> {
        /**
         * Hires a crew; who lives longer than one round of the job is hired here.
         *
         * @param job what it will do
         * @return the crew
         * @throws Exception if a worker cannot be had
         */
        Crew<A> hire(Job<A> job) throws Exception;
    }

    /** The crew of a variant. */
    static <A> Crew<A> of(Arguments arguments, Job<A> job, Roles roles) throws Exception {
        return switch (arguments.variant()) {
            case "processes" -> ProcessCrew.fresh(job, roles.worker(), arguments);
            case "process-pool" -> ProcessCrew.warm(job, roles.poolWorker(), arguments);
            default -> ofThisProcess(arguments, job);
        };
    }

    /**
     * The crew of a variant that needs no other process.
     *
     * @param arguments the command line
     * @param job what it will do
     * @param <A> the answer to a task
     * @return the crew
     */
    static <A> Crew<A> ofThisProcess(Arguments arguments, Job<A> job) {
        return switch (arguments.variant()) {
            case "single" -> new Single<>(job);
            case "threads" -> new Threads<>(job, Thread::new);
            case "thread-pool" -> new ThreadPool<>(job, arguments.workers());
            case "virtual" -> new Threads<>(job, (work, name) -> VirtualThread.unstarted(name, work));
            default -> throw new IllegalArgumentException("there is no variant " + arguments.variant());
        };
    }

    /**
     * Does every task of the job once.
     *
     * @param progress to be told of each task
     * @return the answers in the order of the tasks
     * @throws InterruptedException if this thread is interrupted
     * @throws ExecutionException if a worker failed
     */
    List<Done<A>> perform(Progress progress) throws InterruptedException, ExecutionException;

    /**
     * How many processes there have been.
     *
     * @return the coordinator included
     */
    int processes();

    /**
     * How many threads the crew started.
     *
     * @return without the main thread of each process
     */
    long threadsStarted();

    @Override
    default void close() throws IOException {}
}
