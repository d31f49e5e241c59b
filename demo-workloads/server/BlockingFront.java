package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.order.Admission;
import io.github.jhtop.workloads.common.order.Answering;
import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;

/** Waits for one connection after the other and leaves it to an executor, unless too many are there already. */
final class BlockingFront implements Front {

    private final Admission admission;
    private final IntSupplier started;

    BlockingFront(Answering answering, int limit, Executor executor, IntSupplier started) {
        admission = new Admission(answering, limit, executor);
        this.started = started;
    }

    @Override
    public void serve(ServerSocketChannel listener) throws IOException {
        try {
            while (true) {
                admission.take(listener.accept());
            }
        } catch (AsynchronousCloseException theClientHasReported) {
            return;
        } catch (ClosedChannelException theSameABitEarlier) {
            return;
        }
    }

    @Override
    public long threadsStarted() {
        return started.getAsInt();
    }
}
