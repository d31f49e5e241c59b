package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.order.Pricer;
import io.github.jhtop.workloads.common.order.Reply;
import io.github.jhtop.workloads.common.order.Request;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * JVMs that were started before the first request. Java cannot hand a listening socket down to them as a server that forks
 * does, so each request takes one step more, through a pipe.
 */
final class WarmProcesses implements Pricer {

    private final List<WorkerProcess> all;
    private final BlockingQueue<WorkerProcess> idle;

    private WarmProcesses(List<WorkerProcess> all) {
        this.all = all;
        idle = new LinkedBlockingQueue<>(all);
    }

    static WarmProcesses start(Arguments arguments) throws IOException {
        return new WarmProcesses(
                WorkerProcess.startPool(ServerPoolWorker.class, arguments.with(), arguments.workers()));
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
