package io.github.jhtop.workloads.common;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * Worker processes, and threads of this one that hand them tasks.
 *
 * @param <A> the answer to a task
 */
public final class ProcessCrew<A> implements Crew<A> {

    private final Feeders<A> feeders;
    private final int tasks;
    private final Feeders.Step<A> step;
    private final IntSupplier started;
    private final Closeable workers;

    /**
     * A crew of any processes.
     *
     * @param atATime how many processes work
     * @param tasks of the job
     * @param step how to get a task done by the worker of a feeder
     * @param started how many processes have been started so far
     * @param workers what is to be closed in the end
     */
    public ProcessCrew(int atATime, int tasks, Feeders.Step<A> step, IntSupplier started, Closeable workers) {
        feeders = new Feeders<>(Math.min(atATime, tasks));
        this.tasks = tasks;
        this.step = step;
        this.started = started;
        this.workers = workers;
    }

    /** One new JVM for each task, which gets its task on its command line, answers over a pipe, and ends. */
    static <A> ProcessCrew<A> fresh(Job<A> job, Class<?> main, Arguments arguments) {
        AtomicInteger started = new AtomicInteger();
        return new ProcessCrew<>(
                arguments.workers(),
                job.tasks(),
                (feeder, task) -> {
                    started.incrementAndGet();
                    try (WorkerProcess worker =
                            WorkerProcess.start(main, arguments.with("--task", Integer.toString(task)))) {
                        return Done.read(job.codec(), worker.in());
                    }
                },
                started::get,
                () -> {});
    }

    /** JVMs that are started before the work, get the numbers of tasks over pipes, and stay warm from one to the next. */
    static <A> ProcessCrew<A> warm(Job<A> job, Class<?> main, Arguments arguments) throws IOException {
        List<WorkerProcess> pool = WorkerProcess.startPool(main, arguments.with(), arguments.workers());
        return new ProcessCrew<>(
                pool.size(),
                job.tasks(),
                (feeder, task) -> {
                    WorkerProcess worker = pool.get(feeder);
                    worker.out().writeInt(task);
                    worker.out().flush();
                    return Done.read(job.codec(), worker.in());
                },
                pool::size,
                () -> pool.forEach(WorkerProcess::close));
    }

    @Override
    public List<Done<A>> perform(Progress progress) throws InterruptedException, ExecutionException {
        return feeders.feed(tasks, step, progress);
    }

    @Override
    public int processes() {
        return 1 + started.getAsInt();
    }

    @Override
    public long threadsStarted() {
        return feeders.started();
    }

    @Override
    public void close() throws IOException {
        feeders.close();
        workers.close();
    }
}
