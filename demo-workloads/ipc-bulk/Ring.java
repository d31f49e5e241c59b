package io.github.jhtop.workloads.ipcbulk;

import io.github.jhtop.workloads.common.MappedCounter;
import io.github.jhtop.workloads.common.Scratch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * How many blocks were written and read, in memory that both ends have mapped, and behind it room for blocks.
 *
 * @param memory of the file
 * @param bytes of a block
 */
record Ring(ByteBuffer memory, int bytes) {

    private static final int HEADER_BYTES = 4096;

    static Ring map(Path file, int bytes) throws IOException {
        return new Ring(Scratch.mapShared(file).order(ByteOrder.nativeOrder()), bytes);
    }

    /** The bytes that the file must have. */
    static long bytes(int block) {
        return HEADER_BYTES + (long) Bulk.BLOCKS_UNDER_WAY * block;
    }

    MappedCounter written() {
        return new MappedCounter(memory, 0);
    }

    MappedCounter read() {
        return new MappedCounter(memory, MappedCounter.STRIDE);
    }

    /** Where a block lies. */
    int offset(long number) {
        return HEADER_BYTES + (int) (number % Bulk.BLOCKS_UNDER_WAY) * bytes;
    }

    /** The memory of a block. */
    ByteBuffer slot(long number) {
        return memory.slice(offset(number), bytes);
    }

    /** Waits until there is room for a block. */
    void awaitRoom(long number) {
        read().await(number - Bulk.BLOCKS_UNDER_WAY + 1);
    }
}
