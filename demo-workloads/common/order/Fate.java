package io.github.jhtop.workloads.common.order;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What became of a request.
 *
 * @param id of the request
 * @param outcome what came of the last attempt
 * @param attempts how many were made
 * @param value of the reply; of a rejected request the right one, for to reject is not to be mistaken
 * @param latencyNanos from the planned time to the end
 */
public record Fate(int id, Outcome outcome, int attempts, long value, long latencyNanos) {

    /** The ends of a request. */
    public enum Outcome {
        /** A reply, and the right one. */
        ANSWERED,
        /** A reply, but not the right one. */
        WRONG,
        /** The server had too much to do. */
        REJECTED,
        /** No reply after all attempts. */
        LOST
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(id);
        out.writeUTF(outcome.name());
        out.writeInt(attempts);
        out.writeLong(value);
        out.writeLong(latencyNanos);
    }

    static Fate read(DataInputStream in) throws IOException {
        return new Fate(in.readInt(), Outcome.valueOf(in.readUTF()), in.readInt(), in.readLong(), in.readLong());
    }
}
