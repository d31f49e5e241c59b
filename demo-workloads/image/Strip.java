package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Codec;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A task on its way to a worker process: its number, and the rows with their halo unless the worker sees them anyhow. */
final class Strip {

    private static final byte[] NONE = {};

    private final int task;
    private final byte[] pixels;

    Strip(int task, byte[] pixels) {
        this.task = task;
        this.pixels = pixels;
    }

    static Strip withoutPixels(int task) {
        return new Strip(task, NONE);
    }

    int task() {
        return task;
    }

    byte[] pixels() {
        return pixels;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(task);
        Codec.BYTES.write(pixels, out);
        out.flush();
    }

    static Strip read(DataInputStream in) throws IOException {
        return new Strip(in.readInt(), Codec.BYTES.read(in));
    }
}
