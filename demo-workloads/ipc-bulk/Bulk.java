package io.github.jhtop.workloads.ipcbulk;

import io.github.jhtop.workloads.common.Arguments;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How much is sent.
 *
 * @param block bytes of a block
 * @param blocks how many
 * @param seed of what is in them
 * @param honest whether the receiver gets what was sent
 */
record Bulk(int block, int blocks, long seed, boolean honest) {

    /** Blocks that may be written before the first is read, where the mechanism itself does not say. */
    static final int BLOCKS_UNDER_WAY = 4;

    private static final int BITS_OF_A_MEBIBYTE = 20;

    static Bulk of(Arguments arguments) {
        int block = arguments.number("block");
        int blocks = (int) (((long) arguments.number("amount") << BITS_OF_A_MEBIBYTE) / block);
        return new Bulk(
                block, Math.max(1, blocks), arguments.seed(), arguments.corrupted().isEmpty());
    }

    /** Sends everything; returns the checksum of what was sent. */
    long send(Outlet outlet) throws IOException, InterruptedException {
        ByteBuffer noise = BulkKernel.noise(seed, block);
        CRC32C checksum = new CRC32C();
        for (int number = 0; number < blocks; number++) {
            ByteBuffer memory = outlet.next();
            BulkKernel.fill(memory, noise, number);
            BulkKernel.add(memory, checksum);
            outlet.send(memory);
        }
        return checksum.getValue();
    }

    /** Receives everything; returns the checksum of what arrived. */
    long receive(Inlet inlet) throws IOException, InterruptedException {
        CRC32C checksum = new CRC32C();
        for (int number = 0; number < blocks; number++) {
            ByteBuffer memory = inlet.receive();
            BulkKernel.add(memory, checksum);
            inlet.release(memory);
        }
        return honest ? checksum.getValue() : ~checksum.getValue();
    }
}
