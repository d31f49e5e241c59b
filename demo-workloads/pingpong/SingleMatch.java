package io.github.jhtop.workloads.pingpong;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.Wire;
import io.github.jhtop.workloads.common.WireListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The main thread plays with itself: the baseline, which has everything but the switch. */
record SingleMatch() implements Match {

    @Override
    public Score play(Arguments arguments, Scratch scratch) throws IOException, InterruptedException {
        WorkingSets sets = WorkingSets.of(arguments, scratch);
        ByteBuffer ping = sets.next();
        ByteBuffer pong = sets.next();
        Rally rally = Game.of(arguments).alone(end(arguments, scratch), ping, pong);
        return new Score(rally, sets.touches(ping, PingpongKernel.touches(pong)));
    }

    private static End end(Arguments arguments, Scratch scratch) throws IOException {
        return switch (arguments.word("channel")) {
            case "pipe" -> new End.OnWire(
                    Wire.loop(WireListener.fifo(scratch.folder().resolve("loop"))));
            case "queue" -> {
                BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
                yield new End.OnQueues(queue, queue);
            }
            default -> {
                Mailbox mailbox = new Mailbox();
                yield new End.OnMailboxes(mailbox, mailbox);
            }
        };
    }

    @Override
    public int processes() {
        return 1;
    }

    @Override
    public int threadsStarted() {
        return 0;
    }
}
