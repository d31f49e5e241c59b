package io.github.jhtop.workloads.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One new virtual thread for each task, carried by as many threads of the system as there are CPUs. */
final class VirtualThreads<A> implements Crew<A> {

    private final Job<A> job;
    private long started;

    VirtualThreads(Job<A> job) {
        this.job = job;
    }

    @Override
    public List<Done<A>> perform(Progress progress) throws InterruptedException, ExecutionException {
        List<FutureTask<Done<A>>> futures = new ArrayList<>();
        for (int i = 0; i < job.tasks(); i++) {
            int task = i;
            FutureTask<Done<A>> future = new FutureTask<>(() -> progress.after(Done.of(job, task)));
            futures.add(future);
            VirtualThread.start("worker-" + task, future);
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
