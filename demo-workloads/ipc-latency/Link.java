package io.github.jhtop.workloads.ipclatency;

import io.github.jhtop.workloads.common.Wire;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;

/** One end of a connection that carries messages of one size. Used by one thread. */
interface Link extends Closeable {

    /** Sends a message, from position to limit of the buffer. */
    void send(ByteBuffer message) throws IOException, InterruptedException;

    /** Fills the buffer with a message. */
    void receive(ByteBuffer message) throws IOException, InterruptedException;

    @Override
    default void close() throws IOException {}

    /** Connects to who listens there. */
    static Link connect(String address) throws IOException {
        if (address.startsWith("mmap:")) {
            return MappedLink.second(Path.of(address.substring("mmap:".length())));
        }
        if (address.startsWith("mqueue:")) {
            return MessageQueueLink.second(address.substring("mqueue:".length()));
        }
        return new OnWire(Wire.connect(address));
    }

    /** Through pipes and sockets of the kernel. */
    record OnWire(Wire wire) implements Link {
        @Override
        public void send(ByteBuffer message) throws IOException {
            wire.send(message);
        }

        @Override
        public void receive(ByteBuffer message) throws IOException {
            wire.receive(message);
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    /** Through queues of the library, which hand over references: the message itself is copied once, as by the others. */
    record OnQueues(BlockingQueue<byte[]> in, BlockingQueue<byte[]> out) implements Link {
        @Override
        public void send(ByteBuffer message) throws InterruptedException {
            byte[] bytes = new byte[message.remaining()];
            message.get(bytes);
            out.put(bytes);
        }

        @Override
        public void receive(ByteBuffer message) throws InterruptedException {
            message.put(in.take());
        }
    }
}
