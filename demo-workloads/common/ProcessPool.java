package io.github.jhtop.workloads.common;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** JVMs that are started before the work, get the numbers of tasks over pipes, and stay warm from one to the next. */
final class ProcessPool<A> implements Crew<A> {

    private final Job<A> job;
    private final List<WorkerProcess> workers;
    private final Feeders<A> feeders;

    private ProcessPool(Job<A> job, List<WorkerProcess> workers) {
        this.job = job;
        this.workers = workers;
        feeders = new Feeders<>(workers.size());
    }

    static <A> ProcessPool<A> start(Job<A> job, Class<?> poolWorker, Arguments arguments) throws IOException {
        return new ProcessPool<>(job, WorkerProcess.startPool(poolWorker, arguments.with(), arguments.workers()));
    }

    @Override
    public List<Done<A>> perform(Progress progress) throws InterruptedException, ExecutionException {
        return feeders.feed(job.tasks(), this::perform, progress);
    }

    private Done<A> perform(int feeder, int task) throws IOException {
        WorkerProcess worker = workers.get(feeder);
        worker.out().writeInt(task);
        worker.out().flush();
        return Done.read(job.codec(), worker.in());
    }

    @Override
    public int processes() {
        return 1 + workers.size();
    }

    @Override
    public long threadsStarted() {
        return feeders.started();
    }

    @Override
    public void close() {
        feeders.close();
        workers.forEach(WorkerProcess::close);
    }
}
