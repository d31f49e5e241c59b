package io.github.jhtop.export;

/**
 * A time of a trace.
 *
 * @param from microseconds since the first sample
 * @param to the same, not before
 */
record Span(long from, long to) {

    long micros() {
        return to - from;
    }
}
