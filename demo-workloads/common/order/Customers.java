package io.github.jhtop.workloads.common.order;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The process that asks. It sends when the plan says so, whether replies have come or not (an open loop), and counts from
 * the planned time: a client that waits for a slow server before it asks again would not notice how slow that is.
 *
 * @param visits in the order of their times
 * @param servers where they listen, also those that do not yet
 * @param patience how long after its planned time a request without a reply is sent again; zero for never
 * @param practice visits that come before all others and are forgotten, so that the client itself is not slow at first
 */
public record Customers(
        List<Visit> visits, List<UnixDomainSocketAddress> servers, Duration patience, List<Visit> practice) {

    private static final long HEAD_START_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /**
     * Sends all requests, waits for the replies, and reports over the standard output what {@link ClientReport} reads.
     *
     * @param arguments of this process
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public void ask(Arguments arguments) throws IOException, InterruptedException {
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        DataOutputStream out = Workers.answers();
        String[] orders = new String[OrderKernel.KINDS];
        long[] prices = new long[OrderKernel.KINDS];
        for (int kind = 0; kind < OrderKernel.KINDS; kind++) {
            orders[kind] = OrderKernel.order(arguments.seed(), kind);
            prices[kind] = OrderKernel.price(orders[kind], arguments.number("plans"));
        }
        ask(practice, orders, prices, new DataOutputStream(OutputStream.nullOutputStream()));
        ask(visits, orders, prices, out);
    }

    private void ask(List<Visit> planned, String[] orders, long[] prices, DataOutputStream out)
            throws IOException, InterruptedException {
        long startNanos = System.nanoTime() + HEAD_START_NANOS;
        out.writeLong(startNanos);
        out.flush();
        Tally tally = new Tally(planned, servers.size(), prices, patience, startNanos, out);
        Attempts attempts = new Attempts(tally);
        try (Receiver receiver = Receiver.open(tally, attempts)) {
            Thread thread = new Thread(receiver, "receiver");
            thread.start();
            while (!tally.complete()) {
                Optional<Attempt> due = attempts.next();
                if (due.isPresent()) {
                    send(due.get(), planned.get(due.get().id()).server(), orders, tally, attempts, receiver);
                }
            }
            thread.join();
        }
        tally.close();
    }

    private void send(
            Attempt attempt, int server, String[] orders, Tally tally, Attempts attempts, Receiver receiver) {
        int id = attempt.id();
        try {
            SocketChannel connection = connected(server, new Request(id, orders[id % orders.length]));
            tally.sent(attempt, System.nanoTime());
            receiver.expect(connection, attempt);
        } catch (IOException nobodyListens) {
            attempts.failed(attempt);
        }
    }

    private SocketChannel connected(int server, Request request) throws IOException {
        SocketChannel connection = SocketChannel.open(servers.get(server));
        try {
            connection.write(request.bytes());
            return connection;
        } catch (IOException e) {
            connection.close();
            throw e;
        }
    }
}
