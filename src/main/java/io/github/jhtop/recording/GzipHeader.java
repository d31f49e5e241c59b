package io.github.jhtop.recording;

import java.io.IOException;

/** The header of a member of a gzip file. Source: RFC 1952, section 2.3. */
final class GzipHeader {

    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int DEFLATE = 8;

    private static final int HEADER_CHECKSUM = 0x02;
    private static final int EXTRA = 0x04;
    private static final int NAME = 0x08;
    private static final int COMMENT = 0x10;
    private static final int RESERVED = 0xE0;

    /** Time, flags of the compressor, operating system. */
    private static final int FIXED_REST = 6;

    private GzipHeader() {}

    /** Reads over it; false if the file breaks off in it. */
    static boolean skip(CountedInput in) throws IOException {
        long place = in.position();
        int first = in.read();
        int second = in.read();
        int method = in.read();
        int flags = in.read();
        boolean wrong = first != MAGIC_1
                || (second >= 0 && second != MAGIC_2)
                || (method >= 0 && method != DEFLATE)
                || (flags >= 0 && (flags & RESERVED) != 0);
        if (wrong) {
            throw new FormatException("byte " + place + ": this is no gzip");
        }
        return flags >= 0 && skip(in, FIXED_REST) && skipOptional(in, flags);
    }

    private static boolean skipOptional(CountedInput in, int flags) throws IOException {
        boolean whole = true;
        if ((flags & EXTRA) != 0) {
            int low = in.read();
            int high = in.read();
            whole = high >= 0 && skip(in, low | (high << Byte.SIZE));
        }
        if ((flags & NAME) != 0) {
            whole = whole && skipText(in);
        }
        if ((flags & COMMENT) != 0) {
            whole = whole && skipText(in);
        }
        return whole && ((flags & HEADER_CHECKSUM) == 0 || skip(in, Short.BYTES));
    }

    private static boolean skip(CountedInput in, int bytes) throws IOException {
        int last = 0;
        for (int i = 0; i < bytes && last >= 0; i++) {
            last = in.read();
        }
        return last >= 0;
    }

    private static boolean skipText(CountedInput in) throws IOException {
        int last = 1;
        while (last > 0) {
            last = in.read();
        }
        return last == 0;
    }
}
