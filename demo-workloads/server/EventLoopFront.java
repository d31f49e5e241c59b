package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.order.Answering;
import io.github.jhtop.workloads.common.order.Request;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Iterator;

/** One thread that waits for all connections at once, and finds the prices between two waits. */
final class EventLoopFront implements Front {

    private static final long LOOK_AROUND_MILLIS = 100;
    private static final int MOST_BYTES = 1 << 14;

    private final Answering answering;

    EventLoopFront(Answering answering) {
        this.answering = answering;
    }

    @Override
    public void serve(ServerSocketChannel listener) throws IOException {
        try (Selector selector = Selector.open()) {
            listener.configureBlocking(false);
            listener.register(selector, SelectionKey.OP_ACCEPT);
            while (listener.isOpen()) {
                selector.select(LOOK_AROUND_MILLIS);
                Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
                while (ready.hasNext()) {
                    handle(ready.next(), listener, selector);
                    ready.remove();
                }
            }
        }
    }

    private void handle(SelectionKey key, ServerSocketChannel listener, Selector selector) throws IOException {
        if (key.channel() instanceof SocketChannel connection) {
            read(connection, (ByteBuffer) key.attachment());
            return;
        }
        for (SocketChannel connection = listener.accept(); connection != null; connection = listener.accept()) {
            connection.configureBlocking(false);
            connection.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(MOST_BYTES));
        }
    }

    private void read(SocketChannel connection, ByteBuffer bytes) {
        try {
            if (connection.read(bytes) < 0) {
                connection.close();
            } else if (bytes.position() >= Request.HEAD_BYTES && bytes.position() >= length(bytes)) {
                answering.send(answering.price(Request.read(bytes)), connection);
                connection.close();
            }
        } catch (IOException theClientHasGone) {
            // Closing is all that can be done, and the loop ends with the client anyhow.
        }
    }

    private static int length(ByteBuffer bytes) {
        return Request.HEAD_BYTES + bytes.getInt(Integer.BYTES);
    }

    @Override
    public long threadsStarted() {
        return 0;
    }
}
