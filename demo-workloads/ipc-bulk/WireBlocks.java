package io.github.jhtop.workloads.ipcbulk;

import io.github.jhtop.workloads.common.Wire;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Blocks through a pipe or socket of the kernel, which copies them in and out. */
final class WireBlocks {

    private WireBlocks() {}

    /** The end of the sender. */
    record Out(Wire wire, ByteBuffer memory) implements Outlet {
        @Override
        public ByteBuffer next() {
            return memory;
        }

        @Override
        public void send(ByteBuffer block) throws IOException {
            wire.send(block);
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    /** The end of the receiver. */
    record In(Wire wire, ByteBuffer memory) implements Inlet {
        @Override
        public ByteBuffer receive() throws IOException {
            wire.receive(memory.clear());
            return memory.flip();
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
