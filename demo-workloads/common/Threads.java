package io.github.jhtop.workloads.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * One new thread for each task; it ends with its task. Virtual ones are carried by as many threads of the system as there
 * are CPUs.
 */
final class Threads<A> implements Crew<A> {

    private final Job<A> job;
    private final Making making;
    private long started;

    Threads(Job<A> job, Making making) {
        this.job = job;
        this.making = making;
    }

    /** How to make a thread. */
    interface Making {
        Thread unstarted(Runnable work, String name);
    }

    @Override
    public List<Done<A>> perform(Progress progress) throws InterruptedException, ExecutionException {
        List<FutureTask<Done<A>>> futures = new ArrayList<>();
        for (int i = 0; i < job.tasks(); i++) {
            int task = i;
            FutureTask<Done<A>> future = new FutureTask<>(() -> progress.after(Done.of(job, task)));
            futures.add(future);
            making.unstarted(future, "worker-" + task).start();
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
