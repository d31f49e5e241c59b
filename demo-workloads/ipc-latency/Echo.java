package io.github.jhtop.workloads.ipclatency;

import io.github.jhtop.workloads.common.Arguments;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A conversation of requests and replies.
 *
 * @param size of each, in bytes
 * @param warmup requests before the clock counts
 * @param requests that count
 * @param seed of what is in them
 * @param honest whether replies are right
 */
record Echo(int size, int warmup, int requests, long seed, boolean honest) {

    static Echo of(Arguments arguments) {
        return new Echo(
                arguments.number("size"),
                arguments.number("warmup"),
                arguments.number("requests"),
                arguments.seed(),
                arguments.corrupted().isEmpty());
    }

    /** Asks, and notes how long each reply took and whether it was right. */
    Replies ask(Link link) throws IOException, InterruptedException {
        ByteBuffer request = ByteBuffer.allocateDirect(size);
        ByteBuffer reply = ByteBuffer.allocateDirect(size);
        Replies replies = new Replies(new long[requests], new CRC32C());
        for (int number = 0; number < warmup + requests; number++) {
            EchoKernel.fill(request, seed, number);
            reply.clear();
            long startNanos = System.nanoTime();
            link.send(request);
            link.receive(reply);
            long nanos = System.nanoTime() - startNanos;
            boolean right = EchoKernel.matches(request, reply, replies.checksum());
            replies.add(number - warmup, nanos, right);
        }
        return replies;
    }

    /** Replies to all requests. */
    void answer(Link link) throws IOException, InterruptedException {
        ByteBuffer message = ByteBuffer.allocateDirect(size);
        for (int number = 0; number < warmup + requests; number++) {
            message.clear();
            link.receive(message);
            message.flip();
            if (!honest) {
                message.put(0, (byte) ~message.get(0));
            }
            link.send(message);
        }
    }
}
