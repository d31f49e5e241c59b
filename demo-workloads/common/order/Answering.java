package io.github.jhtop.workloads.common.order;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.function.Function;

/**
 * From a connection to its end. A connection that breaks is closed without a reply: the client counts it as lost.
 *
 * @param pricer who finds the price
 * @param replied is told of each reply, by any thread
 */
public record Answering(Pricer pricer, Runnable replied) {

    /**
     * Waits for the request, finds the price, replies.
     *
     * @param connection is closed then
     */
    public void answer(SocketChannel connection) {
        reply(connection, this::price);
    }

    /**
     * Waits for the request, and refuses it.
     *
     * @param connection is closed then
     */
    public void reject(SocketChannel connection) {
        reply(connection, Reply::rejecting);
    }

    /** Waits for the request, and replies. */
    private void reply(SocketChannel connection, Function<Request, Reply> how) {
        try (connection) {
            Request request =
                    Request.read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(connection))));
            send(how.apply(request), connection);
        } catch (IOException | IllegalStateException theClientSeesTheConnectionClose) {
            replied.run();
        }
    }

    /**
     * Finds the price; {@link IllegalStateException} if whoever should find it has failed.
     *
     * @param request with the order
     * @return the reply
     */
    public Reply price(Request request) {
        try {
            return pricer.price(request);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Sends a reply.
     *
     * @param reply to whoever is connected
     * @param connection stays open
     * @throws IOException if the customer has gone
     */
    public void send(Reply reply, SocketChannel connection) throws IOException {
        connection.write(reply.bytes());
        replied.run();
    }
}
