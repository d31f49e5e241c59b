package io.github.jhtop.workloads.server;

import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.IntSupplier;

/** Waits for one connection after the other and leaves it to an executor, unless too many are there already. */
final class BlockingFront implements Front {

    private final Answering answering;
    private final Semaphore room;
    private final Executor executor;
    private final IntSupplier started;

    BlockingFront(Answering answering, int limit, Executor executor, IntSupplier started) {
        this.answering = answering;
        room = new Semaphore(limit);
        this.executor = executor;
        this.started = started;
    }

    @Override
    public void serve(ServerSocketChannel listener) throws IOException {
        try {
            while (true) {
                take(listener.accept());
            }
        } catch (AsynchronousCloseException theClientHasReported) {
            return;
        } catch (ClosedChannelException theSameABitEarlier) {
            return;
        }
    }

    private void take(SocketChannel connection) {
        if (!room.tryAcquire()) {
            answering.reject(connection);
            return;
        }
        executor.execute(() -> {
            try {
                answering.answer(connection);
            } finally {
                room.release();
            }
        });
    }

    @Override
    public long threadsStarted() {
        return started.getAsInt();
    }
}
