package io.github.jhtop.workloads.common.order;

import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** Leaves each connection to an executor, unless too many are there already. Used by the thread that takes connections. */
public final class Admission {

    private final Answering answering;
    private final Semaphore room;
    private final Executor executor;

    /**
     * An open door.
     *
     * @param answering what is done with a connection
     * @param limit how many may be waiting or in work
     * @param executor who does it
     */
    public Admission(Answering answering, int limit, Executor executor) {
        this.answering = answering;
        room = new Semaphore(limit);
        this.executor = executor;
    }

    /**
     * Has the request of a connection answered, or rejects it.
     *
     * @param connection with one request
     */
    public void take(SocketChannel connection) {
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
}
