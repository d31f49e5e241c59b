package io.github.jhtop.workloads.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads of the coordinator, each of which hands tasks to one worker process at a time and waits for its answers.
 *
 * @param <A> the answer to a task
 */
public final class Feeders<A> implements AutoCloseable {

    private final int number;
    private final NumberedThreads factory = new NumberedThreads("feeder");
    private final ExecutorService pool;

    /**
     * So many threads.
     *
     * @param number as many as worker processes at a time
     */
    public Feeders(int number) {
        this.number = number;
        pool = Executors.newFixedThreadPool(number, factory);
    }

    /**
     * How to get a task done by the worker of a feeder.
     *
     * @param <A> the answer to a task
     */
    public interface Step<A> {
        /**
         * Gets it done.
         *
         * @param feeder from 0 on
         * @param task from 0 on
         * @return the task, done
         * @throws Exception if the worker failed
         */
        Done<A> perform(int feeder, int task) throws Exception;
    }

    /**
     * Hands out all tasks.
     *
     * @param tasks how many
     * @param step how to get one done
     * @param progress to be told of each
     * @return the answers in the order of the tasks
     * @throws InterruptedException if this thread is interrupted
     * @throws ExecutionException if a worker failed
     */
    public List<Done<A>> feed(int tasks, Step<A> step, Progress progress) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        List<Callable<List<Done<A>>>> calls = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int feeder = i;
            calls.add(() -> {
                List<Done<A>> done = new ArrayList<>();
                for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
                    done.add(progress.after(step.perform(feeder, task)));
                }
                return done;
            });
        }
        List<Done<A>> all = new ArrayList<>();
        Futures.all(pool.invokeAll(calls)).forEach(all::addAll);
        all.sort((a, b) -> Integer.compare(a.task(), b.task()));
        return all;
    }

    /**
     * How many threads there have been.
     *
     * @return as many as had something to do
     */
    public int started() {
        return factory.started();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
