package io.github.jhtop.workloads.server;

import java.io.IOException;

/** Who finds the price: this process, or another. Used by several threads at once. */
interface Pricer extends AutoCloseable {

    Reply price(Request request) throws IOException, InterruptedException;

    /** How many processes it started. */
    default int started() {
        return 0;
    }

    @Override
    default void close() {}
}
