package io.github.jhtop.recording;

import io.github.jhtop.sample.Sample;
import java.io.IOException;
import java.util.Arrays;

/** A block in the making: a key and the samples after it. One thread at a time. */
final class BlockMaker implements AutoCloseable {

    /** Samples from one key to the next: a jump decodes half of them, and keys make up little of the size. */
    static final int MOST_SAMPLES = 64;

    private final SampleEncoder encoder;
    private final GzipBlock gzip = new GzipBlock();
    private final Bytes out = new Bytes();
    private final long[] nanos = new long[MOST_SAMPLES];
    private int count;

    BlockMaker(Masking masking) throws IOException {
        encoder = new SampleEncoder(masking);
    }

    void add(Sample sample) throws IOException {
        if (count == 0) {
            gzip.begin(out);
        }
        gzip.add(encoder.encode(sample, count == 0), out);
        nanos[count++] = sample.monotonicNanos();
    }

    boolean isFull() {
        return count == MOST_SAMPLES;
    }

    int count() {
        return count;
    }

    long firstNanos() {
        return nanos[0];
    }

    int bytes() {
        return out.size();
    }

    /** The samples so far. */
    Block soFar() {
        return new Block(out.toByteArray(), Arrays.copyOf(nanos, count));
    }

    /** The samples of this block; the next one begins another. */
    Block finish() {
        gzip.trailer().write(out);
        Block block = soFar();
        out.reset();
        count = 0;
        return block;
    }

    long footprint() {
        return out.capacity() + encoder.footprint() + GzipBlock.NATIVE_BYTES + (long) Long.BYTES * MOST_SAMPLES;
    }

    @Override
    public void close() {
        gzip.close();
    }
}
