package io.github.jhtop.workloads.footprint;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** JVMs, each with one unit, or with its share of them. */
final class ProcessUnits implements Units {

    private final Arguments arguments;
    private final Class<?> main;
    private final int number;
    private final int threads;
    private final List<WorkerProcess> workers = new ArrayList<>();

    ProcessUnits(Arguments arguments, Class<?> main, int number, int threads) {
        this.arguments = arguments;
        this.main = main;
        this.number = number;
        this.threads = threads;
    }

    @Override
    public void start() throws IOException {
        for (int i = 0; i < number; i++) {
            workers.add(WorkerProcess.start(main, arguments.with("--task", Integer.toString(i))));
        }
        for (WorkerProcess worker : workers) {
            worker.awaitReady();
        }
    }

    @Override
    public long load() throws IOException {
        for (WorkerProcess worker : workers) {
            worker.out().writeInt(FootprintWorker.LOAD);
            worker.out().flush();
        }
        long total = 0;
        for (WorkerProcess worker : workers) {
            total += worker.in().readLong();
        }
        return total;
    }

    @Override
    public int processes() {
        return 1 + number;
    }

    @Override
    public long threadsStarted() {
        return threads;
    }

    @Override
    public void close() {
        workers.forEach(WorkerProcess::close);
    }
}
