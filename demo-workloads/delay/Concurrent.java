package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.VirtualThread;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;

/**
 * A thread, of the system or virtual, that asks, one that computes, and one that ticks.
 *
 * @param arguments the command line
 * @param starter starts a thread of a name
 */
record Concurrent(Arguments arguments, BiConsumer<String, Runnable> starter) implements Organisation {

    static final BiConsumer<String, Runnable> THREADS = (name, work) -> new Thread(work, name).start();
    static final BiConsumer<String, Runnable> VIRTUAL_THREADS = VirtualThread::start;

    private static final int NUMBER = 3;

    @Override
    public Findings run(Ticker ticker) throws InterruptedException, ExecutionException {
        FutureTask<Answers> answers = new FutureTask<>(() -> Queries.all(arguments));
        FutureTask<Filling> filling = new FutureTask<>(() -> Filling.all(Plan.of(arguments)));
        FutureTask<Ticker> ticking = new FutureTask<>(
                () -> ticker.tickUntil(() -> answers.isDone() && filling.isDone()), ticker);
        starter.accept("queries", answers);
        starter.accept("filling", filling);
        starter.accept("ticker", ticking);
        ticking.get();
        return new Findings(answers.get(), filling.get());
    }

    @Override
    public int threads() {
        return NUMBER;
    }
}
