package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Parent;
import io.github.jhtop.workloads.common.order.LocalPricer;
import io.github.jhtop.workloads.common.order.Request;
import java.io.IOException;

/** A process that answers request after request. */
public final class ServerPoolWorker {

    private ServerPoolWorker() {}

    /**
     * Answers requests until the coordinator has gone.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Parent<Request> parent = Parent.of(args, Request::read);
        LocalPricer pricer = LocalPricer.warm(parent.arguments());
        parent.ready();
        while (true) {
            pricer.price(parent.next()).write(parent.out());
        }
    }
}
