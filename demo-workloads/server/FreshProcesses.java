package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.order.Pricer;
import io.github.jhtop.workloads.common.order.Reply;
import io.github.jhtop.workloads.common.order.Request;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** A new JVM for each request. */
final class FreshProcesses implements Pricer {

    private final Arguments arguments;
    private final AtomicInteger started = new AtomicInteger();

    FreshProcesses(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public Reply price(Request request) throws IOException {
        started.incrementAndGet();
        try (WorkerProcess worker = WorkerProcess.start(ServerWorker.class, arguments.with())) {
            request.write(worker.out());
            return Reply.read(worker.in());
        }
    }

    @Override
    public int started() {
        return started.get();
    }
}
