package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * JVMs that were started before the first request. Java cannot hand a listening socket down to them as a server that forks
 * does, so each request takes one step more, through a pipe.
 */
final class WarmProcesses implements Pricer {

    private final List<WorkerProcess> all = new ArrayList<>();
    private final BlockingQueue<WorkerProcess> idle = new LinkedBlockingQueue<>();

    static WarmProcesses start(Arguments arguments) throws IOException {
        WarmProcesses processes = new WarmProcesses();
        for (int i = 0; i < arguments.workers(); i++) {
            processes.all.add(WorkerProcess.start(ServerPoolWorker.class, arguments.with()));
        }
        for (WorkerProcess worker : processes.all) {
            worker.awaitReady();
        }
        processes.idle.addAll(processes.all);
        return processes;
    }

    @Override
    public Reply price(Request request) throws IOException, InterruptedException {
        WorkerProcess worker = idle.take();
        try {
            request.write(worker.out());
            return Reply.read(worker.in());
        } finally {
            idle.add(worker);
        }
    }

    @Override
    public int started() {
        return all.size();
    }

    @Override
    public void close() {
        all.forEach(WorkerProcess::close);
    }
}
