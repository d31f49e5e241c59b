package io.github.jhtop.recording;

import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * One member of a gzip file after the other, flushed after each line, so that what was written is readable whatever comes
 * after. Source: RFC 1952; RFC 1951, section 3.2; zlib, Z_SYNC_FLUSH.
 */
final class GzipBlock implements AutoCloseable {

    /** Native memory of a deflater at this level. Source: zlib, {@code zconf.h}. */
    static final int NATIVE_BYTES = 268 << 10;

    private static final byte[] HEADER = {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xFF};

    /** A last block that holds nothing; what stands before ends with a byte because it was flushed. */
    private static final byte[] LAST_BLOCK = {0x03, 0x00};

    // Less than half of the time of the usual level, for a sixth more bytes.
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final byte[] buffer = new byte[8192];
    private CRC32 checksum = new CRC32();
    private long length;

    /** Starts a member. */
    void begin(Bytes out) {
        deflater.reset();
        checksum = new CRC32();
        length = 0;
        out.write(HEADER, 0, HEADER.length);
    }

    /** Adds a line. */
    void add(Bytes line, Bytes out) {
        deflater.setInput(line.array(), 0, line.size());
        int written;
        do {
            written = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, written);
        } while (written == buffer.length);
        checksum.update(line.array(), 0, line.size());
        length += line.size();
    }

    /** The end of a member that holds all lines so far. */
    Trailer trailer() {
        return new Trailer((int) checksum.getValue(), (int) length);
    }

    /**
     * How a member ends.
     *
     * @param checksum CRC-32 of what it holds
     * @param length of that modulo 2^32
     */
    record Trailer(int checksum, int length) {
        void write(Bytes out) {
            out.write(LAST_BLOCK, 0, LAST_BLOCK.length);
            writeLittleEndian(checksum, out);
            writeLittleEndian(length, out);
        }

        private static void writeLittleEndian(int number, Bytes out) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                out.write(number >>> shift);
            }
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
