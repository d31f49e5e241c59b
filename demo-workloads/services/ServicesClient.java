package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.order.Customers;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** The process that asks, each request until it is answered. */
public final class ServicesClient {

    private ServicesClient() {}

    /**
     * Sends all requests, waits for the replies, reports over the standard output.
     *
     * @param args the command line
     * @throws IOException if the supervisor has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Plan plan = Plan.of(arguments);
        Site site = Site.of(arguments);
        new Customers(
                        plan.visits(),
                        IntStream.range(0, plan.all()).mapToObj(site::address).toList(),
                        plan.patience(),
                        plan.practice(arguments.number("warmup")))
                .ask(arguments);
    }
}
