package io.github.jhtop.workloads.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One new thread for each task; it ends with its task. */
final class Threads<A> implements Crew<A> {

    private final Job<A> job;
    private long started;

    Threads(Job<A> job) {
        this.job = job;
    }

    @Override
    public List<Done<A>> perform(Progress progress) throws InterruptedException, ExecutionException {
        List<FutureTask<Done<A>>> futures = new ArrayList<>();
        for (int i = 0; i < job.tasks(); i++) {
            int task = i;
            FutureTask<Done<A>> future = new FutureTask<>(() -> progress.after(Done.of(job, task)));
            futures.add(future);
            new Thread(future, "worker-" + task).start();
            started++;
        }
        return Futures.all(futures);
    }

    @Override
    public int processes() {
        return 1;
    }

    @Override
    public long threadsStarted() {
        return started;
    }
}
