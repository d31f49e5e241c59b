package io.github.jhtop.workloads.ipcbulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Blocks written to a file and read from it, in the page cache; where the other is, mapped counters tell. */
final class FileBlocks {

    private FileBlocks() {}

    /** The end of the sender. */
    static final class Out implements Outlet {

        private final Ring ring;
        private final FileChannel file;
        private final ByteBuffer memory;
        private long number;

        Out(Ring ring, Path path) throws IOException {
            this.ring = ring;
            file = FileChannel.open(path, StandardOpenOption.WRITE);
            memory = ByteBuffer.allocateDirect(ring.bytes());
        }

        @Override
        public ByteBuffer next() {
            ring.awaitRoom(number);
            return memory;
        }

        @Override
        public void send(ByteBuffer block) throws IOException {
            for (long at = ring.offset(number); block.hasRemaining(); ) {
                at += file.write(block, at);
            }
            ring.written().set(++number);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** The end of the receiver. */
    static final class In implements Inlet {

        private final Ring ring;
        private final FileChannel file;
        private final ByteBuffer memory;
        private long number;

        In(Ring ring, Path path) throws IOException {
            this.ring = ring;
            file = FileChannel.open(path, StandardOpenOption.READ);
            memory = ByteBuffer.allocateDirect(ring.bytes());
        }

        @Override
        public ByteBuffer receive() throws IOException {
            ring.written().await(number + 1);
            memory.clear();
            for (long at = ring.offset(number); memory.hasRemaining(); ) {
                at += file.read(memory, at);
            }
            ring.read().set(++number);
            return memory.flip();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
