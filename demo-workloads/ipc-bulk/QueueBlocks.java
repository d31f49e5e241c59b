package io.github.jhtop.workloads.ipcbulk;

import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Blocks on the heap that two threads share; memory goes round.
 *
 * @param free blocks to be written
 * @param full blocks to be read
 */
record QueueBlocks(BlockingQueue<ByteBuffer> free, BlockingQueue<ByteBuffer> full) {

    static QueueBlocks of(int bytes) {
        BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(Bulk.BLOCKS_UNDER_WAY);
        for (int i = 0; i < Bulk.BLOCKS_UNDER_WAY; i++) {
            free.add(ByteBuffer.allocateDirect(bytes));
        }
        return new QueueBlocks(free, new ArrayBlockingQueue<>(Bulk.BLOCKS_UNDER_WAY));
    }

    Outlet outlet() {
        return new Out();
    }

    /** Hands over the very memory of the sender. */
    Inlet byReference() {
        return new Reference();
    }

    /** Copies each block into memory of the receiver. */
    Inlet byCopy(int bytes) {
        return new Copy(ByteBuffer.allocateDirect(bytes));
    }

    private final class Out implements Outlet {
        @Override
        public ByteBuffer next() throws InterruptedException {
            return free.take();
        }

        @Override
        public void send(ByteBuffer block) throws InterruptedException {
            full.put(block);
        }
    }

    private final class Reference implements Inlet {
        @Override
        public ByteBuffer receive() throws InterruptedException {
            return full.take();
        }

        @Override
        public void release(ByteBuffer block) throws InterruptedException {
            free.put(block);
        }
    }

    private final class Copy implements Inlet {

        private final ByteBuffer own;

        Copy(ByteBuffer own) {
            this.own = own;
        }

        @Override
        public ByteBuffer receive() throws InterruptedException {
            ByteBuffer block = full.take();
            own.clear().put(block.duplicate()).flip();
            free.put(block);
            return own;
        }
    }
}
