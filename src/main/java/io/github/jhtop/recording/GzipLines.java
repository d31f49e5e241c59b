package io.github.jhtop.recording;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a gzip file of any number of members, as far as they are whole: a file that breaks off ends with its last
 * whole line. Holds one line at a time, of {@link SampleEncoder#LONGEST_LINE} at most. Source: RFC 1952.
 */
final class GzipLines implements Closeable {

    /** Deflate reaches 1032; samples, which are mostly numbers, never a quarter of that. */
    private static final int GREATEST_EXPANSION = 250;

    /** Little input may expand more. */
    private static final int UNSUSPICIOUS = 1 << 20;

    private static final int FIRST_LINE = 1 << 14;

    private final CountedInput in;
    private final Inflater inflater = new Inflater(true);
    private final byte[] inflated = new byte[1 << 16];
    private CRC32 checksum = new CRC32();
    private int from;
    private int to;
    private long total;
    private long memberStart;
    private boolean inMember;
    private @Nullable String torn;
    private byte[] line = new byte[FIRST_LINE];
    private int length;
    private boolean first;

    GzipLines(InputStream in) {
        this.in = new CountedInput(in);
    }

    /** Steps to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        first = false;
        while (true) {
            int newline = from;
            while (newline < to && inflated[newline] != '\n') {
                newline++;
            }
            append(newline);
            if (newline < to) {
                from = newline + 1;
                return true;
            }
            if (!refill()) {
                if (length > 0 && torn == null) {
                    torn = "the last line has no end";
                }
                return false;
            }
        }
    }

    private void append(int end) throws FormatException {
        int more = end - from;
        if (length + more > SampleEncoder.LONGEST_LINE) {
            throw new FormatException("a line of more than " + (SampleEncoder.LONGEST_LINE >> 20) + " MiB");
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(SampleEncoder.LONGEST_LINE, 2 * (length + more)));
        }
        System.arraycopy(inflated, from, line, length, more);
        length += more;
        from = end;
    }

    /** Inflates some more; false at the end of the file. */
    private boolean refill() throws IOException {
        while (torn == null) {
            if (!inMember && !beginMember()) {
                return false;
            }
            from = 0;
            to = inflate();
            if (to > 0) {
                checksum.update(inflated, 0, to);
                total += to;
                refuseBomb();
                return true;
            }
            if (inflater.finished()) {
                endMember();
            }
        }
        return false;
    }

    private int inflate() throws IOException {
        try {
            int count = inflater.inflate(inflated);
            while (count == 0 && !inflater.finished()) {
                if (inflater.needsDictionary()) {
                    throw new FormatException("its compressed data wants a dictionary");
                }
                if (!in.fill()) {
                    torn = "it breaks off in the middle";
                    return 0;
                }
                inflater.setInput(in.buffer(), 0, in.available());
                in.takeAll();
                count = inflater.inflate(inflated);
            }
            return count;
        } catch (DataFormatException e) {
            throw new FormatException("its compressed data is damaged");
        }
    }

    private void refuseBomb() throws FormatException {
        if (total > UNSUSPICIOUS && total / GREATEST_EXPANSION > in.position()) {
            throw new FormatException("it expands more than " + GREATEST_EXPANSION + "-fold; that is no recording");
        }
    }

    /** False at the end of the file. */
    private boolean beginMember() throws IOException {
        memberStart = in.position();
        if (!in.hasMore()) {
            return false;
        }
        if (!GzipHeader.skip(in)) {
            torn = "it breaks off in the middle";
            return false;
        }
        inflater.reset();
        checksum = new CRC32();
        inMember = true;
        first = length == 0;
        return true;
    }

    private void endMember() throws IOException {
        in.giveBack(inflater.getRemaining());
        long length = inflater.getBytesWritten();
        inMember = false;
        long[] told = new long[2];
        for (int i = 0; i < 2 * Integer.BYTES; i++) {
            int next = in.read();
            if (next < 0) {
                torn = "it breaks off in the middle";
                return;
            }
            told[i / Integer.BYTES] |= (long) next << (Byte.SIZE * (i % Integer.BYTES));
        }
        if (told[0] != checksum.getValue() || told[1] != (length & 0xFFFF_FFFFL)) {
            throw new FormatException("its checksum is wrong");
        }
    }

    /** The line without its end; valid until the next step. */
    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    /** Whether the line is the first of a member of the file. */
    boolean startsMember() {
        return first;
    }

    /** Where the member begins that the line is in, in bytes. */
    long memberStart() {
        return memberStart;
    }

    /** Bytes that were taken from the file so far. */
    long position() {
        return in.position();
    }

    /** Why the file ends before its time, or null if it does not, or not yet. */
    @Nullable String torn() {
        return torn;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
