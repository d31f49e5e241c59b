package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Progress;
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
 * @param progress to be told of each reply
 */
record Answering(Pricer pricer, Progress progress) {

    void answer(SocketChannel connection) {
        reply(connection, this::price);
    }

    void reject(SocketChannel connection) {
        reply(connection, Reply::rejecting);
    }

    /** Waits for the request, and replies. */
    private void reply(SocketChannel connection, Function<Request, Reply> how) {
        try (connection) {
            Request request =
                    Request.read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(connection))));
            send(how.apply(request), connection);
        } catch (IOException | IllegalStateException theClientSeesTheConnectionClose) {
            progress.step();
        }
    }

    /** Finds the price; {@link IllegalStateException} if whoever should find it has failed. */
    Reply price(Request request) {
        try {
            return pricer.price(request);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void send(Reply reply, SocketChannel connection) throws IOException {
        connection.write(reply.bytes());
        progress.step();
    }
}
