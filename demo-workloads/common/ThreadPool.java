package io.github.jhtop.workloads.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A fixed number of threads that take the next task as soon as they are through with one. */
final class ThreadPool<A> implements Crew<A> {

    private final Job<A> job;
    private final NumberedThreads factory = new NumberedThreads("worker");
    private final ExecutorService pool;

    ThreadPool(Job<A> job, int workers) {
        this.job = job;
        pool = Executors.newFixedThreadPool(workers, factory);
    }

    @Override
    public List<Done<A>> perform(Progress progress) throws InterruptedException, ExecutionException {
        List<Callable<Done<A>>> calls = new ArrayList<>();
        for (int i = 0; i < job.tasks(); i++) {
            int task = i;
            calls.add(() -> progress.after(Done.of(job, task)));
        }
        return Futures.all(pool.invokeAll(calls));
    }

    @Override
    public int processes() {
        return 1;
    }

    @Override
    public long threadsStarted() {
        return factory.started();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
