package io.github.jhtop.workloads.common.order;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The thread of the client that waits for all replies at once. */
final class Receiver implements Runnable, AutoCloseable {

    private static final long LOOK_AROUND_MILLIS = 100;

    private final Selector selector;
    private final Tally tally;
    private final Attempts attempts;
    private final Queue<Map.Entry<SocketChannel, Attempt>> expected = new ConcurrentLinkedQueue<>();

    private Receiver(Selector selector, Tally tally, Attempts attempts) {
        this.selector = selector;
        this.tally = tally;
        this.attempts = attempts;
    }

    static Receiver open(Tally tally, Attempts attempts) throws IOException {
        return new Receiver(Selector.open(), tally, attempts);
    }

    /** A reply will come on that connection. Called by the thread that sends. */
    void expect(SocketChannel connection, Attempt attempt) {
        expected.add(Map.entry(connection, attempt));
        selector.wakeup();
    }

    /** Waits until the fate of each request is settled. */
    @Override
    public void run() {
        try {
            while (!tally.complete()) {
                selector.select(this::receive, LOOK_AROUND_MILLIS);
                register();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void register() throws IOException {
        for (Map.Entry<SocketChannel, Attempt> next = expected.poll(); next != null; next = expected.poll()) {
            next.getKey().configureBlocking(false);
            next.getKey().register(selector, SelectionKey.OP_READ, next.getValue());
        }
    }

    private void receive(SelectionKey key) {
        Attempt attempt = (Attempt) key.attachment();
        ByteBuffer bytes = ByteBuffer.allocate(Reply.BYTES);
        try (SocketChannel connection = (SocketChannel) key.channel()) {
            // A reply is one write of few bytes, and such a write is never torn on a Unix domain socket.
            if (connection.read(bytes) == Reply.BYTES) {
                tally.received(attempt, Reply.read(bytes.flip()), System.nanoTime());
                return;
            }
        } catch (IOException broken) {
            // As if it had been closed.
        }
        attempts.failed(attempt);
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
