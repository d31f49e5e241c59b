package io.github.jhtop.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** The bytes of one frame; reused from frame to frame. One thread at a time. */
final class FrameBuffer {

    private byte[] bytes = new byte[8192];
    private int length;

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    FrameBuffer ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
        return this;
    }

    FrameBuffer number(int value) {
        if (value >= 10) {
            number(value / 10);
        }
        put('0' + value % 10);
        return this;
    }

    /** Source: RFC 3629, section 3. */
    void utf8(int codePoint) {
        if (codePoint < 0x80) {
            put(codePoint);
        } else if (codePoint < 0x800) {
            put(0xC0 | (codePoint >> 6));
            putContinuation(codePoint);
        } else if (codePoint < 0x10000) {
            put(0xE0 | (codePoint >> 12));
            putContinuation(codePoint >> 6);
            putContinuation(codePoint);
        } else {
            put(0xF0 | (codePoint >> 18));
            putContinuation(codePoint >> 12);
            putContinuation(codePoint >> 6);
            putContinuation(codePoint);
        }
    }

    /** Hands everything to the kernel at once. */
    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        out.flush();
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void putContinuation(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private void put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }
}
