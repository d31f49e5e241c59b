package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.NumberedThreads;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A process that asks and a process that computes, both started before; this one ticks, and has a thread to hear each. */
final class Apart implements Organisation {

    private final NumberedThreads listeners = new NumberedThreads("listener");
    private final WorkerProcess asking;
    private final WorkerProcess filling;

    private Apart(WorkerProcess asking, WorkerProcess filling) {
        this.asking = asking;
        this.filling = filling;
    }

    static Apart start(Arguments arguments) throws IOException {
        WorkerProcess asking = WorkerProcess.start(
                DelayPoolWorker.class, arguments.with("--task", Integer.toString(DelayPoolWorker.ASK)));
        WorkerProcess filling = WorkerProcess.start(
                DelayPoolWorker.class, arguments.with("--task", Integer.toString(DelayPoolWorker.FILL)));
        asking.awaitReady();
        filling.awaitReady();
        return new Apart(asking, filling);
    }

    @Override
    public Findings run(Ticker ticker) throws IOException, InterruptedException, ExecutionException {
        FutureTask<Answers> answers = heard(asking, () -> Answers.read(asking.in()));
        FutureTask<Filling> filled = heard(filling, () -> Filling.read(filling.in()));
        ticker.tickUntil(() -> answers.isDone() && filled.isDone());
        return new Findings(answers.get(), filled.get());
    }

    private <T> FutureTask<T> heard(WorkerProcess worker, Callable<T> report) throws IOException {
        worker.out().write(DelayPoolWorker.GO);
        worker.out().flush();
        FutureTask<T> future = new FutureTask<>(report);
        listeners.newThread(future).start();
        return future;
    }

    @Override
    public int processes() {
        return 2;
    }

    @Override
    public int threads() {
        return listeners.started();
    }

    @Override
    public void close() {
        asking.close();
        filling.close();
    }
}
