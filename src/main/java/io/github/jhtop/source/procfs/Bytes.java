package io.github.jhtop.source.procfs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jhtop.text.SafeText;

/**
 * A cursor over the bytes of one file: skips and reads ASCII numbers without making a string. Reading past the end
 * gives {@link #MISSING}, so that a truncated file never throws.
 */
final class Bytes {

    /** There was no number. No counter of the kernel is ever this. */
    static final long MISSING = Long.MIN_VALUE;

    /** No number that is read here has more digits, and so many fit into a long. */
    private static final int MOST_DIGITS = 18;

    /** The largest number of 64 bits. */
    private static final int MOST_DIGITS_OF_BOUND = 20;

    /** No path is longer ({@code PATH_MAX}), nor are the other fields of a line that holds one. */
    private static final int LONGEST_LINE = 4 * 4096;

    private final byte[] bytes;
    private final int end;
    private int at;

    Bytes(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** The next number, after any blanks; {@link #MISSING} if something else stands there. */
    long number() {
        skipBlanks();
        boolean negative = at < end && bytes[at] == '-';
        int first = negative ? at + 1 : at;
        int i = first;
        long value = 0;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            value = value * 10 + bytes[i++] - '0';
        }
        at = i;
        if (i == first || i - first > MOST_DIGITS) {
            return MISSING;
        }
        return negative ? -value : value;
    }

    /** The next number times a unit; {@link #MISSING} if it is negative or beyond a long. */
    long count(long unit) {
        long number = number();
        return number < 0 || number > Long.MAX_VALUE / unit ? MISSING : number * unit;
    }

    /** The next number if it is an id or a small count; -1 if it is none. */
    int small() {
        long number = number();
        return number < 0 || number > Integer.MAX_VALUE ? -1 : (int) number;
    }

    /** The next number with decimals; NaN if it is negative or something else stands there. */
    double decimal() {
        long whole = number();
        if (whole < 0) {
            return Double.NaN;
        }
        if (at >= end || bytes[at] != '.') {
            return whole;
        }
        int first = ++at;
        boolean digitFollows = at < end && bytes[at] >= '0' && bytes[at] <= '9';
        long fraction = digitFollows ? number() : MISSING;
        return fraction == MISSING ? whole : whole + fraction / Math.pow(10, at - first);
    }

    /** The next number as an upper bound: infinity where a word says that there is none; NaN if something else stands there. */
    double bound() {
        skipBlanks();
        if (take("unlimited") || take("max")) {
            return Double.POSITIVE_INFINITY;
        }
        int first = at;
        double value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + bytes[at++] - '0';
        }
        return at == first || at - first > MOST_DIGITS_OF_BOUND ? Double.NaN : value;
    }

    /** The next character after any blanks, or 0. */
    char letter() {
        skipBlanks();
        return at < end ? (char) (bytes[at++] & 0xFF) : 0;
    }

    void skipFields(int count) {
        for (int i = 0; i < count; i++) {
            skipBlanks();
            while (at < end && bytes[at] != ' ' && bytes[at] != '\n') {
                at++;
            }
        }
    }

    /** Goes to the begin of the next line; false at the end. */
    boolean nextLine() {
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        at = Math.min(at + 1, end);
        return at < end;
    }

    /** Steps over a word if it stands here. */
    boolean take(String word) {
        if (at + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    /** Goes behind the next line that begins with a key; false if there is none. */
    boolean seekLine(String key) {
        do {
            if (take(key)) {
                return true;
            }
        } while (nextLine());
        return false;
    }

    /** The rest of this line. */
    SafeText restOfLine() {
        int from = at;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return SafeText.decode(bytes, from, at);
    }

    /** The rest of this line to open files by; never to be shown, since it is as foreign as it was. Empty if too long. */
    String rawRestOfLine() {
        int from = at;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at - from > LONGEST_LINE ? "" : new String(bytes, from, at - from, UTF_8);
    }

    private void skipBlanks() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
    }
}
