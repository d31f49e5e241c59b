package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The process that answers queries on the loopback interface, each after a while. */
public final class DelayDatabase {

    private DelayDatabase() {}

    /**
     * Says on which port it listens, and answers until the coordinator has gone.
     *
     * @param args the command line
     * @throws IOException if there is no port
     */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        DataOutputStream out = Workers.answers();
        try (ServerSocketChannel listener =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            out.writeInt(listener.socket().getLocalPort());
            out.flush();
            while (true) {
                answer(listener.accept(), arguments);
            }
        }
    }

    /** Until the connection closes. */
    private static void answer(SocketChannel accepted, Arguments arguments) throws IOException {
        long delayNanos = TimeUnit.MILLISECONDS.toNanos(arguments.number("delay"));
        ByteBuffer query = ByteBuffer.allocate(Integer.BYTES);
        try (SocketChannel connection = accepted) {
            while (connection.read(query) >= 0) {
                if (!query.hasRemaining()) {
                    pause(System.nanoTime() + delayNanos);
                    int id = query.getInt(0);
                    connection.write(ByteBuffer.allocate(Queries.REPLY_BYTES)
                            .putInt(id)
                            .putLong(DelayKernel.answer(arguments.seed(), id))
                            .flip());
                    query.clear();
                }
            }
        }
    }

    private static void pause(long untilNanos) {
        for (long left = untilNanos - System.nanoTime(); left > 0; left = untilNanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
