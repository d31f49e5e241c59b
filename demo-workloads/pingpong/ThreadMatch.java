package io.github.jhtop.workloads.pingpong;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.VirtualThread;
import io.github.jhtop.workloads.common.Wire;
import io.github.jhtop.workloads.common.WireListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;

/**
 * Two threads.
 *
 * @param factory of threads of the system, or of virtual ones
 * @param piping how they open the channel that is a pipe of the kernel
 */
record ThreadMatch(ThreadFactory factory, Piping piping) implements Match {

    /** Two threads of the system, over the very kind of pipe that two processes have. */
    static ThreadMatch ofThreads() {
        return new ThreadMatch(Thread::new, ThreadMatch::fifos);
    }

    /** Two virtual threads; a read from a FIFO would hold their carrier, and if there is only one, for ever. */
    static ThreadMatch ofVirtualThreads() {
        return new ThreadMatch(work -> VirtualThread.unstarted("player", work), ThreadMatch::selectablePipes);
    }

    @Override
    public Score play(Arguments arguments, Scratch scratch)
            throws IOException, ExecutionException, InterruptedException {
        Game game = Game.of(arguments);
        WorkingSets sets = WorkingSets.of(arguments, scratch);
        ByteBuffer ping = sets.next();
        ByteBuffer pong = sets.next();
        Ends ends = ends(arguments, scratch);
        FutureTask<Rally> server = new FutureTask<>(() -> game.ping(ends.ping().open(), ping));
        FutureTask<Long> returner = new FutureTask<>(() -> {
            game.pong(ends.pong().open(), pong);
            return PingpongKernel.touches(pong);
        });
        factory.newThread(server).start();
        factory.newThread(returner).start();
        return new Score(server.get(), sets.touches(ping, returner.get()));
    }

    /** How an end is opened, which each player does itself: a FIFO waits for its partner. */
    private interface Opening {
        End open() throws IOException;
    }

    private record Ends(Opening ping, Opening pong) {}

    private interface Piping {
        Ends open(Scratch scratch) throws IOException;
    }

    private static Ends fifos(Scratch scratch) throws IOException {
        WireListener listener = WireListener.open("pipe", scratch);
        return new Ends(
                () -> new End.OnWire(listener.accept()), () -> new End.OnWire(Wire.connect(listener.address())));
    }

    private static Ends selectablePipes(Scratch scratch) throws IOException {
        Pipe there = Pipe.open();
        Pipe back = Pipe.open();
        return new Ends(
                () -> new End.OnWire(new Wire(back.source(), there.sink())),
                () -> new End.OnWire(new Wire(there.source(), back.sink())));
    }

    private Ends ends(Arguments arguments, Scratch scratch) throws IOException {
        return switch (arguments.word("channel")) {
            case "pipe" -> piping.open(scratch);
            case "queue" -> {
                BlockingQueue<Integer> there = new ArrayBlockingQueue<>(1);
                BlockingQueue<Integer> back = new ArrayBlockingQueue<>(1);
                yield new Ends(() -> new End.OnQueues(back, there), () -> new End.OnQueues(there, back));
            }
            default -> {
                Mailbox there = new Mailbox();
                Mailbox back = new Mailbox();
                yield new Ends(() -> new End.OnMailboxes(back, there), () -> new End.OnMailboxes(there, back));
            }
        };
    }

    @Override
    public int processes() {
        return 1;
    }

    @Override
    public int threadsStarted() {
        return 2;
    }
}
