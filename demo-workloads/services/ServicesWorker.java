package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Parent;
import io.github.jhtop.workloads.common.order.LocalPricer;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A process that serves: one server, or all of them. */
public final class ServicesWorker {

    /** In the place of the number of a server: answer what is there, and end. */
    static final int DRAIN = -1;

    private ServicesWorker() {}

    /**
     * Opens the servers whose numbers come over the standard input, until it is to end.
     *
     * @param args the command line
     * @throws IOException if the supervisor has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Parent<Integer> parent = Parent.of(args, DataInputStream::readInt);
        Arguments arguments = parent.arguments();
        LocalPricer pricer = LocalPricer.warm(arguments);
        List<Endpoint> endpoints = new ArrayList<>();
        for (int server = parent.next(); server != DRAIN; server = parent.next()) {
            endpoints.add(Endpoint.open(arguments, server, pricer));
            parent.ready();
        }
        for (Endpoint endpoint : endpoints) {
            endpoint.drain();
        }
    }
}
