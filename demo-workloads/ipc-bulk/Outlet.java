package io.github.jhtop.workloads.ipcbulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The end that blocks go into. Used by one thread. */
interface Outlet extends Closeable {

    /** Memory for the next block; may wait until there is some. */
    ByteBuffer next() throws IOException, InterruptedException;

    /** Sends the block that was written into the memory of {@link #next()}. */
    void send(ByteBuffer block) throws IOException, InterruptedException;

    @Override
    default void close() throws IOException {}
}
