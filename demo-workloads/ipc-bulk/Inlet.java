package io.github.jhtop.workloads.ipcbulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The end that blocks come out of. Used by one thread. */
interface Inlet extends Closeable {

    /** The next block; may wait until there is one. */
    ByteBuffer receive() throws IOException, InterruptedException;

    /** Gives the memory of the block back. */
    default void release(ByteBuffer block) throws InterruptedException {}

    @Override
    default void close() throws IOException {}
}
