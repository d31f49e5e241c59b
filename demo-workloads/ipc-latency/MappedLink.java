package io.github.jhtop.workloads.ipclatency;

import io.github.jhtop.workloads.common.MappedCounter;
import io.github.jhtop.workloads.common.Scratch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Through memory that both have mapped: each direction is a counter of messages, and behind it room for one. */
final class MappedLink implements Link {

    private static final int LANE_BYTES = 2 * MappedCounter.STRIDE;

    private final ByteBuffer memory;
    private final int in;
    private final int out;
    private long received;
    private long sent;

    private MappedLink(Path file, int in, int out) throws IOException {
        memory = Scratch.mapShared(file).order(ByteOrder.nativeOrder());
        this.in = in;
        this.out = out;
    }

    /** The bytes that the file must have. */
    static long bytes() {
        return 2L * LANE_BYTES;
    }

    static MappedLink first(Path file) throws IOException {
        return new MappedLink(file, 0, LANE_BYTES);
    }

    static MappedLink second(Path file) throws IOException {
        return new MappedLink(file, LANE_BYTES, 0);
    }

    @Override
    public void send(ByteBuffer message) {
        for (int at = out + MappedCounter.STRIDE; message.hasRemaining(); at++) {
            memory.put(at, message.get());
        }
        new MappedCounter(memory, out).set(++sent);
    }

    @Override
    public void receive(ByteBuffer message) {
        new MappedCounter(memory, in).await(++received);
        for (int at = in + MappedCounter.STRIDE; message.hasRemaining(); at++) {
            message.put(memory.get(at));
        }
    }
}
