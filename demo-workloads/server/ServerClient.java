package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The process that asks. It sends when the plan says so, whether replies have come or not (an open loop), and counts from
 * the planned time: a client that waits for a slow server before it asks again would not notice how slow that is.
 */
public final class ServerClient {

    private static final long HEAD_START_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private ServerClient() {}

    /**
     * Sends all requests, waits for the replies, reports over the standard output.
     *
     * @param args the command line
     * @throws Exception if the server has gone
     */
    public static void main(String[] args) throws Exception {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        DataOutputStream out = Workers.answers();
        String[] orders = new String[OrderKernel.KINDS];
        long[] prices = new long[OrderKernel.KINDS];
        for (int kind = 0; kind < OrderKernel.KINDS; kind++) {
            orders[kind] = OrderKernel.order(arguments.seed(), kind);
            prices[kind] = OrderKernel.price(orders[kind], arguments.number("plans"));
        }
        Tally tally = new Tally(plannedNanos(arguments), prices);
        try (Receiver receiver = Receiver.open(tally)) {
            Thread thread = new Thread(receiver, "receiver");
            thread.start();
            send(tally, orders, UnixDomainSocketAddress.of(arguments.word(Server.MEETING)), receiver);
            thread.join();
        }
        tally.write(out);
    }

    /** When each request is to be sent: as by many customers who know nothing of each other (a Poisson process). */
    static long[] plannedNanos(Arguments arguments) {
        double rate = arguments.number("rate");
        SplittableRandom random = new SplittableRandom(arguments.seed());
        long[] planned = new long[arguments.number("rate") * arguments.number("seconds")];
        double seconds = 0;
        for (int id = 0; id < planned.length; id++) {
            planned[id] = Math.round(seconds * TimeUnit.SECONDS.toNanos(1));
            seconds -= Math.log1p(-random.nextDouble()) / rate;
        }
        return planned;
    }

    private static void send(Tally tally, String[] orders, UnixDomainSocketAddress server, Receiver receiver)
            throws IOException {
        tally.start(System.nanoTime() + HEAD_START_NANOS);
        for (int id = 0; id < tally.planned(); id++) {
            long wait = tally.dueNanos(id) - System.nanoTime();
            while (wait > 0) {
                LockSupport.parkNanos(wait);
                wait = tally.dueNanos(id) - System.nanoTime();
            }
            SocketChannel connection = SocketChannel.open(server);
            connection.write(new Request(id, orders[id % orders.length]).bytes());
            tally.sent(id, System.nanoTime());
            receiver.expect(connection, id);
        }
    }
}
