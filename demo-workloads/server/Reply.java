package io.github.jhtop.workloads.server;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A reply on its way.
 *
 * @param id of the request
 * @param rejected true if the server had too much to do
 * @param value what {@link OrderKernel#reply} says
 */
record Reply(int id, boolean rejected, long value) {

    static final int BYTES = Integer.BYTES + 1 + Long.BYTES;

    static Reply rejecting(Request request) {
        return new Reply(request.id(), true, 0);
    }

    ByteBuffer bytes() {
        return ByteBuffer.allocate(BYTES)
                .putInt(id)
                .put((byte) (rejected ? 1 : 0))
                .putLong(value)
                .flip();
    }

    void write(DataOutputStream out) throws IOException {
        out.write(bytes().array());
        out.flush();
    }

    static Reply read(ByteBuffer bytes) {
        return new Reply(bytes.getInt(), bytes.get() != 0, bytes.getLong());
    }

    static Reply read(DataInputStream in) throws IOException {
        return read(ByteBuffer.wrap(in.readNBytes(BYTES)));
    }
}
