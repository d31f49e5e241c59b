package io.github.jhtop.recording;

/** The time of a sample, read from the begin of its line without decoding the rest. */
final class SampleTime {

    private static final byte[] PREFIX = {'{', '"', 't', '"', ':'};

    private SampleTime() {}

    static long of(byte[] line, int length) throws FormatException {
        int at = 0;
        while (at < PREFIX.length && at < length && line[at] == PREFIX[at]) {
            at++;
        }
        boolean negative = at == PREFIX.length && at < length && line[at] == '-';
        int first = negative ? at + 1 : at;
        int last = first;
        // Negative, because that reaches further by one.
        long nanos = 0;
        while (at >= PREFIX.length && last < length && line[last] >= '0' && line[last] <= '9') {
            int digit = line[last++] - '0';
            if (nanos < Long.MIN_VALUE / 10 || nanos * 10 < Long.MIN_VALUE + digit) {
                throw new FormatException("its time is out of range");
            }
            nanos = nanos * 10 - digit;
        }
        if (last == first || (!negative && nanos == Long.MIN_VALUE)) {
            throw new FormatException("the line does not begin with the time of a sample");
        }
        return negative ? nanos : -nanos;
    }
}
