package io.github.jhtop.workloads.common;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How a value crosses the border of a process.
 *
 * @param <A> the value
 */
public interface Codec<A> {

    /** Whole numbers. */
    Codec<Long> LONG = new Codec<>() {
        @Override
        public void write(Long value, DataOutputStream out) throws IOException {
            out.writeLong(value);
        }

        @Override
        public Long read(DataInputStream in) throws IOException {
            return in.readLong();
        }

        @Override
        public Long corrupted(Long value) {
            return value ^ 1;
        }
    };

    /** Bytes, with their number before them. */
    Codec<byte[]> BYTES = new Codec<>() {
        @Override
        public void write(byte[] value, DataOutputStream out) throws IOException {
            out.writeInt(value.length);
            out.write(value);
        }

        @Override
        public byte[] read(DataInputStream in) throws IOException {
            byte[] value = new byte[in.readInt()];
            in.readFully(value);
            return value;
        }

        @Override
        public byte[] corrupted(byte[] value) {
            byte[] other = value.clone();
            other[0] ^= 1;
            return other;
        }
    };

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     * @throws IOException if nobody reads
     */
    void write(A value, DataOutputStream out) throws IOException;

    /**
     * Reads a value.
     *
     * @param in where from
     * @return the value
     * @throws IOException if the writer ended
     */
    A read(DataInputStream in) throws IOException;

    /**
     * A value that is wrong by one bit.
     *
     * @param value the right one
     * @return another
     */
    A corrupted(A value);
}
