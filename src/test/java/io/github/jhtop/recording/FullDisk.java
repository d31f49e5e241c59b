package io.github.jhtop.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file on a disk of so many bytes; the last write that fits is a part of what was asked for, as in the kernel. */
record FullDisk(SeekableByteChannel file, int capacity) implements SeekableByteChannel {

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int room = (int) (capacity - file.position());
        if (room <= 0) {
            throw new IOException("No space left on device");
        }
        int limit = bytes.limit();
        bytes.limit(Math.min(limit, bytes.position() + room));
        int written = file.write(bytes);
        bytes.limit(limit);
        return written;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return file.read(into);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
        file.position(to);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
