package io.github.jhtop.workloads.server;

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

    private final Selector selector;
    private final Tally tally;
    private final Queue<Map.Entry<SocketChannel, Integer>> expected = new ConcurrentLinkedQueue<>();

    private Receiver(Selector selector, Tally tally) {
        this.selector = selector;
        this.tally = tally;
    }

    static Receiver open(Tally tally) throws IOException {
        return new Receiver(Selector.open(), tally);
    }

    /** A reply will come on that connection. Called by the thread that sends. */
    void expect(SocketChannel connection, int id) {
        expected.add(Map.entry(connection, id));
        selector.wakeup();
    }

    /** Waits until each request has its reply, or its connection has broken. */
    @Override
    public void run() {
        try {
            while (!tally.complete()) {
                selector.select(this::receive);
                register();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void register() throws IOException {
        for (Map.Entry<SocketChannel, Integer> next = expected.poll(); next != null; next = expected.poll()) {
            next.getKey().configureBlocking(false);
            next.getKey().register(selector, SelectionKey.OP_READ, next.getValue());
        }
    }

    private void receive(SelectionKey key) {
        int id = (Integer) key.attachment();
        ByteBuffer bytes = ByteBuffer.allocate(Reply.BYTES);
        try (SocketChannel connection = (SocketChannel) key.channel()) {
            // A reply is one write of few bytes, and such a write is never torn on a Unix domain socket.
            if (connection.read(bytes) == Reply.BYTES) {
                tally.received(id, Reply.read(bytes.flip()), System.nanoTime());
                return;
            }
        } catch (IOException broken) {
            // As if it had been closed.
        }
        tally.lost();
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
