package io.github.jhtop.workloads.ipcbulk;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;

/** What is in a block, and the checksum of all blocks. Pure. */
final class BulkKernel {

    private BulkKernel() {}

    /** Noise that all blocks are copies of. */
    static ByteBuffer noise(long seed, int bytes) {
        byte[] noise = new byte[bytes];
        new SplittableRandom(seed).nextBytes(noise);
        return ByteBuffer.allocateDirect(bytes).put(noise).flip();
    }

    /** Writes a block, which differs from all others by its number, and flips it. */
    static void fill(ByteBuffer block, ByteBuffer noise, int number) {
        block.clear().put(noise.duplicate()).putInt(0, number).flip();
    }

    /** Adds a block to a checksum; its position stays. */
    static void add(ByteBuffer block, CRC32C checksum) {
        checksum.update(block.duplicate());
    }
}
