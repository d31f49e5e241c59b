package io.github.jhtop.workloads.pingpong;

import io.github.jhtop.workloads.common.Wire;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;

/** One player's end of the channel that the token travels on. */
interface End {

    /** Gives the token away. */
    void send(int token) throws IOException, InterruptedException;

    /** Waits for the token. */
    int receive() throws IOException, InterruptedException;

    /** Two pipes of the kernel, one for each direction. */
    record OnWire(Wire wire, ByteBuffer buffer) implements End {

        OnWire(Wire wire) {
            this(wire, ByteBuffer.allocateDirect(Integer.BYTES));
        }

        @Override
        public void send(int token) throws IOException {
            wire.send(buffer.clear().putInt(token).flip());
        }

        @Override
        public int receive() throws IOException {
            wire.receive(buffer.clear());
            return buffer.getInt(0);
        }
    }

    /** Two queues of the library. */
    record OnQueues(BlockingQueue<Integer> in, BlockingQueue<Integer> out) implements End {
        @Override
        public void send(int token) throws InterruptedException {
            out.put(token);
        }

        @Override
        public int receive() throws InterruptedException {
            return in.take();
        }
    }

    /** Two mailboxes whose owners park. */
    record OnMailboxes(Mailbox in, Mailbox out) implements End {
        @Override
        public void send(int token) {
            out.put(token);
        }

        @Override
        public int receive() {
            return in.take();
        }
    }
}
