package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** A series of queries, each sent when the one before is answered. Used by one thread. */
final class Queries implements AutoCloseable {

    /** The parameter that says where the database listens. */
    static final String PORT = "port";

    /** The number of the query, and the answer. */
    static final int REPLY_BYTES = Integer.BYTES + Long.BYTES;

    private final Plan plan;
    private final SocketChannel database;
    private final ByteBuffer reply = ByteBuffer.allocate(REPLY_BYTES);
    private final List<Long> nanos = new ArrayList<>();
    private int answered;
    private int wrong;
    private long sum;
    private long askedNanos;

    private Queries(Plan plan, SocketChannel database) {
        this.plan = plan;
        this.database = database;
    }

    static Queries connect(Arguments arguments) throws IOException {
        SocketChannel database = SocketChannel.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), arguments.number(PORT)));
        database.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return new Queries(Plan.of(arguments), database);
    }

    SocketChannel database() {
        return database;
    }

    boolean done() {
        return answered == plan.queries();
    }

    /** Sends the next query. */
    void ask() throws IOException {
        askedNanos = System.nanoTime();
        database.write(ByteBuffer.allocate(Integer.BYTES).putInt(answered).flip());
    }

    /** Takes what has come of the answer, or waits for some of it if the connection is a blocking one; true if all is there. */
    boolean receive() throws IOException {
        if (database.read(reply) < 0) {
            throw new EOFException("the database has gone");
        }
        if (reply.hasRemaining()) {
            return false;
        }
        reply.flip();
        take(reply.getInt(), reply.getLong());
        reply.clear();
        return true;
    }

    private void take(int id, long value) {
        long read = plan.corrupted().filter(it -> it == id).isPresent() ? value ^ 1 : value;
        nanos.add(System.nanoTime() - askedNanos);
        wrong += id == answered && read == DelayKernel.answer(plan.seed(), id) ? 0 : 1;
        sum += read;
        answered++;
    }

    /** One query and its answer; nothing else happens in this thread meanwhile. */
    void askAndWait() throws IOException {
        ask();
        boolean complete = false;
        while (!complete) {
            complete = receive();
        }
    }

    Answers answers() {
        return new Answers(sum, wrong, nanos, System.nanoTime());
    }

    /** All of them, one after the other. */
    static Answers all(Arguments arguments) throws IOException {
        try (Queries queries = connect(arguments)) {
            while (!queries.done()) {
                queries.askAndWait();
            }
            return queries.answers();
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
