package io.github.jhtop.workloads.family;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a child tells of itself, over a channel: its PID alone would not bring a word across.
 *
 * @param pid its own
 * @param parent the PID of its parent as the child sees it
 * @param startNanos when its work began
 * @param endNanos when its work was done
 * @param walk what came of the work
 */
record Child(long pid, long parent, long startNanos, long endNanos, long walk) {

    void write(DataOutputStream out) throws IOException {
        out.writeLong(pid);
        out.writeLong(parent);
        out.writeLong(startNanos);
        out.writeLong(endNanos);
        out.writeLong(walk);
        out.flush();
    }

    static Child read(DataInputStream in) throws IOException {
        return new Child(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
    }
}
