package io.github.jhtop.workloads.common.order;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A request on its way: its number, the length of the order, the order.
 *
 * @param id from 0 on
 * @param order as JSON
 */
public record Request(int id, String order) {

    /** The bytes of the number and the length. */
    public static final int HEAD_BYTES = 2 * Integer.BYTES;

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

    /**
     * It as bytes.
     *
     * @return a buffer to be read
     */
    public ByteBuffer bytes() {
        byte[] bytes = order.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEAD_BYTES + bytes.length)
                .putInt(id)
                .putInt(bytes.length)
                .put(bytes)
                .flip();
    }

    /**
     * Reads from the beginning of a buffer.
     *
     * @param bytes all of a request
     * @return the request
     */
    public static Request read(ByteBuffer bytes) {
        byte[] order = new byte[bytes.getInt(Integer.BYTES)];
        bytes.get(HEAD_BYTES, order);
        return new Request(bytes.getInt(0), new String(order, StandardCharsets.UTF_8));
    }

    /**
     * Receives it.
     *
     * @param in where from
     * @return the request
     * @throws IOException if whoever asks has gone
     */
    public static Request read(DataInputStream in) throws IOException {
        int id = in.readInt();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new Request(id, new String(bytes, StandardCharsets.UTF_8));
    }
}
