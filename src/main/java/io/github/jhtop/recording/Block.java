package io.github.jhtop.recording;

/** Some samples, encoded, the first as a key; nobody changes the arrays. */
final class Block {

    /** What objects and their headers take. Source: HotSpot, {@code arrayOop.hpp}, with compressed pointers. */
    private static final int OVERHEAD = 24 + 2 * 16;

    private final byte[] bytes;
    private final long[] nanos;

    /**
     * Holds both arrays.
     *
     * @param bytes a member of a gzip file, possibly without its end
     * @param nanos monotonic time of each sample
     */
    Block(byte[] bytes, long[] nanos) {
        this.bytes = bytes;
        this.nanos = nanos;
    }

    byte[] bytes() {
        return bytes;
    }

    long[] nanos() {
        return nanos;
    }

    long footprint() {
        return OVERHEAD + bytes.length + (long) Long.BYTES * nanos.length;
    }
}
