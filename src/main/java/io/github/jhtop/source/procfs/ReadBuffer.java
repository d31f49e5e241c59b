package io.github.jhtop.source.procfs;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * One buffer for all files that a source reads one after the other; it grows to the largest of them, up to a cap. One
 * thread at a time.
 */
final class ReadBuffer {

    /** {@code /proc/stat} of a machine with thousands of CPUs is far below this. */
    private static final int CAP = 4 << 20;

    /** A {@code /proc} file of one line fits; a kept descriptor reads nothing longer. */
    private static final int LINE = 4096;

    private final ByteBuffer direct = ByteBuffer.allocateDirect(LINE);
    private byte[] bytes = new byte[LINE];
    private int length;

    /** Reads a whole file from its name; false if it is not there or must not be read. */
    boolean read(String path) {
        length = 0;
        try (FileInputStream file = new FileInputStream(path)) {
            int got = file.read(bytes, 0, bytes.length);
            while (got > 0) {
                length += got;
                if (length == bytes.length) {
                    if (length >= CAP) {
                        return true;
                    }
                    bytes = Arrays.copyOf(bytes, length * 2);
                }
                got = file.read(bytes, length, bytes.length - length);
            }
            return true;
        } catch (IOException goneOrDenied) {
            length = 0;
            return false;
        }
    }

    /** Reads a short file anew through its descriptor; false if what it told of is gone. */
    boolean read(FileChannel channel) {
        try {
            direct.clear();
            length = Math.max(0, channel.read(direct, 0));
            direct.flip().get(bytes, 0, length);
            return length > 0;
        } catch (IOException gone) {
            length = 0;
            return false;
        }
    }

    /** A cursor over what was read last; valid until the next read. */
    Bytes cursor() {
        return new Bytes(bytes, 0, length);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
