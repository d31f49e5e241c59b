package io.github.jhtop.workloads.common.order;

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
public record Reply(int id, boolean rejected, long value) {

    /** The bytes of a reply. */
    public static final int BYTES = Integer.BYTES + 1 + Long.BYTES;

    static Reply rejecting(Request request) {
        return new Reply(request.id(), true, 0);
    }

    /**
     * It as bytes.
     *
     * @return a buffer to be read
     */
    public ByteBuffer bytes() {
        return ByteBuffer.allocate(BYTES)
                .putInt(id)
                .put((byte) (rejected ? 1 : 0))
                .putLong(value)
                .flip();
    }

    /**
     * Sends it, at once.
     *
     * @param out where to
     * @throws IOException if nobody reads
     */
    public void write(DataOutputStream out) throws IOException {
        out.write(bytes().array());
        out.flush();
    }

    static Reply read(ByteBuffer bytes) {
        return new Reply(bytes.getInt(), bytes.get() != 0, bytes.getLong());
    }

    /**
     * Receives it.
     *
     * @param in where from
     * @return the reply
     * @throws IOException if whoever was asked has gone
     */
    public static Reply read(DataInputStream in) throws IOException {
        return read(ByteBuffer.wrap(in.readNBytes(BYTES)));
    }
}
