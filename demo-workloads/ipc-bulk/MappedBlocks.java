package io.github.jhtop.workloads.ipcbulk;

import java.nio.ByteBuffer;

/** Blocks in memory that both ends have mapped: nothing is copied. */
final class MappedBlocks {

    private MappedBlocks() {}

    /** The end of the sender. */
    static final class Out implements Outlet {

        private final Ring ring;
        private long number;

        Out(Ring ring) {
            this.ring = ring;
        }

        @Override
        public ByteBuffer next() {
            ring.awaitRoom(number);
            return ring.slot(number);
        }

        @Override
        public void send(ByteBuffer block) {
            ring.written().set(++number);
        }
    }

    /** The end of the receiver. */
    static final class In implements Inlet {

        private final Ring ring;
        private long number;

        In(Ring ring) {
            this.ring = ring;
        }

        @Override
        public ByteBuffer receive() {
            ring.written().await(number + 1);
            return ring.slot(number);
        }

        @Override
        public void release(ByteBuffer block) {
            ring.read().set(++number);
        }
    }
}
