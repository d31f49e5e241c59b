package io.github.jhtop.workloads.common;

import java.util.List;
import java.util.concurrent.ExecutionException;

/** Those who do a job together, and the way they are organised. Used by one thread. */
interface Crew<A> extends AutoCloseable {

    /** The crew of a variant; who lives longer than one round of the job is hired here. */
    static <A> Crew<A> of(Arguments arguments, Job<A> job, Roles roles) throws Exception {
        return switch (arguments.variant()) {
            case "single" -> new Single<>(job);
            case "threads" -> new Threads<>(job);
            case "thread-pool" -> new ThreadPool<>(job, arguments.workers());
            case "virtual" -> new VirtualThreads<>(job);
            case "processes" -> new Processes<>(job, roles.worker(), arguments);
            case "process-pool" -> ProcessPool.start(job, roles.poolWorker(), arguments);
            default -> throw new IllegalArgumentException("there is no variant " + arguments.variant());
        };
    }

    /** Does every task of the job once; the answers are in the order of the tasks. */
    List<Done<A>> perform(Progress progress) throws InterruptedException, ExecutionException;

    /** How many processes there have been, the coordinator included. */
    int processes();

    /** How many threads the crew started, but for the main thread of each process. */
    long threadsStarted();

    @Override
    default void close() {}
}
