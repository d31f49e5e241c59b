package io.github.jhtop.recording;

import io.github.jhtop.sample.Sample;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The samples of a run, one after the other. One thread at a time. */
public final class SampleReader implements Closeable {

    private final GzipLines lines;
    private final SampleDecoder decoder = new SampleDecoder();
    private final String place;
    private final Slice slice;
    private long passed;
    private @Nullable Long firstNanos;

    /** Reads the samples within a slice of a file. */
    SampleReader(InputStream in, String place, Slice slice) {
        this.lines = new GzipLines(in);
        this.place = place;
        this.slice = slice;
    }

    /**
     * Reads the next sample.
     *
     * @return the sample, or null after the last whole one
     * @throws RecordingException if the file is damaged, with file and sample; what was read before is whole
     */
    public @Nullable Sample next() throws RecordingException {
        try {
            while (lines.next()) {
                Sample sample = decoder.decode(lines.line(), lines.length());
                passed++;
                firstNanos = firstNanos == null ? Long.valueOf(sample.monotonicNanos()) : firstNanos;
                long since = sample.monotonicNanos() - firstNanos;
                if (slice.isAfter(since)) {
                    return null;
                }
                if (slice.holds(since)) {
                    return sample;
                }
            }
            return null;
        } catch (IOException e) {
            throw new RecordingException(place + ": sample " + (passed + 1), e);
        }
    }

    /** Samples that were read so far, those outside of the slice too. */
    long passed() {
        return passed;
    }

    /** Bytes that were read so far. */
    long position() {
        return lines.position();
    }

    /**
     * Why the samples end before the file was finished: it was cut off.
     *
     * @return one clause, or null if it is whole, or its end was not reached
     */
    public @Nullable String torn() {
        return lines.torn();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            // It was only read from.
        }
    }
}
