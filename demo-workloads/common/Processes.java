package io.github.jhtop.workloads.common;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** One new JVM for each task, which gets its task on its command line, answers over a pipe, and ends. */
final class Processes<A> implements Crew<A> {

    private final Job<A> job;
    private final Class<?> worker;
    private final Arguments arguments;
    private final Feeders<A> feeders;
    private final AtomicInteger started = new AtomicInteger();

    Processes(Job<A> job, Class<?> worker, Arguments arguments) {
        this.job = job;
        this.worker = worker;
        this.arguments = arguments;
        feeders = new Feeders<>(Math.min(arguments.workers(), job.tasks()));
    }

    @Override
    public List<Done<A>> perform(Progress progress) throws InterruptedException, ExecutionException {
        return feeders.feed(job.tasks(), (feeder, task) -> perform(task), progress);
    }

    private Done<A> perform(int task) throws Exception {
        started.incrementAndGet();
        try (WorkerProcess process =
                WorkerProcess.start(worker, arguments.with("--task", Integer.toString(task)))) {
            return Done.read(job.codec(), process.in());
        }
    }

    @Override
    public int processes() {
        return 1 + started.get();
    }

    @Override
    public long threadsStarted() {
        return feeders.started();
    }

    @Override
    public void close() {
        feeders.close();
    }
}
