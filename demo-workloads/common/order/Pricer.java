package io.github.jhtop.workloads.common.order;

import java.io.IOException;

/** Who finds the price: this process, or another. Used by several threads at once. */
public interface Pricer extends AutoCloseable {

    /**
     * Finds the price of an order.
     *
     * @param request with the order
     * @return the reply
     * @throws IOException if another process should have found it, and failed
     * @throws InterruptedException if this thread is interrupted
     */
    Reply price(Request request) throws IOException, InterruptedException;

    /**
     * How many processes it started.
     *
     * @return none if it finds the price itself
     */
    default int started() {
        return 0;
    }

    @Override
    default void close() {}
}
