package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Parent;
import io.github.jhtop.workloads.common.order.LocalPricer;
import io.github.jhtop.workloads.common.order.Request;
import java.io.IOException;

/** A process that answers one request. */
public final class ServerWorker {

    private ServerWorker() {}

    /**
     * Waits for a request, answers, and ends.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Parent<Request> parent = Parent.of(args, Request::read);
        Request request = parent.next();
        LocalPricer.of(parent.arguments()).price(request).write(parent.out());
    }
}
