package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.order.Customers;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.List;

/** The process that asks, each request once. */
public final class ServerClient {

    private ServerClient() {}

    /**
     * Sends all requests, waits for the replies, reports over the standard output.
     *
     * @param args the command line
     * @throws IOException if the server has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        UnixDomainSocketAddress server = UnixDomainSocketAddress.of(arguments.word(Server.MEETING));
        new Customers(Server.visits(arguments), List.of(server), Duration.ZERO, List.of()).ask(arguments);
    }
}
