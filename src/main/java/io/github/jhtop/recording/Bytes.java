package io.github.jhtop.recording;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Bytes that are being made, without a copy of them for every reader. */
final class Bytes extends ByteArrayOutputStream {

    byte[] array() {
        return buf;
    }

    int capacity() {
        return buf.length;
    }

    ByteBuffer view() {
        return ByteBuffer.wrap(buf, 0, count);
    }

    /** Gives memory back after something unusually large. */
    void clear(int largestKept) {
        reset();
        if (buf.length > largestKept) {
            buf = new byte[largestKept];
        }
    }
}
