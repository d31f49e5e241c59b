package io.github.jhtop.recording;

import io.github.jhtop.sample.Sample;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recorded samples with access to any of them. To step forward costs one sample, to jump as many as a key is apart. One
 * thread at a time.
 */
public final class Tape implements Closeable {

    /** Where samples come from. */
    interface Reel {
        /** The bytes from the begin of a block on. */
        InputStream open(int block) throws IOException;
    }

    private final Reel reel;
    private final String place;
    private final int[] blockStarts;
    private final long[] nanos;
    private @Nullable SampleReader reader;
    private int at;

    /**
     * A tape of blocks.
     *
     * @param blockStarts index of the first sample of each block, ascending from 0
     * @param nanos monotonic time of each sample
     */
    Tape(Reel reel, String place, int[] blockStarts, long[] nanos) {
        this.reel = reel;
        this.place = place;
        this.blockStarts = blockStarts;
        this.nanos = nanos;
    }

    /** A tape of what lies in memory. */
    static Tape of(List<Block> blocks) {
        int[] starts = new int[blocks.size()];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = count;
            count += blocks.get(i).nanos().length;
        }
        long[] nanos = blocks.stream()
                .flatMapToLong(block -> Arrays.stream(block.nanos()))
                .toArray();
        Reel reel = from -> new SequenceInputStream(Collections.enumeration(blocks.stream()
                .skip(from)
                .map(block -> new ByteArrayInputStream(block.bytes()))
                .toList()));
        return new Tape(reel, "the last minutes", starts, nanos);
    }

    /**
     * How many samples there are.
     *
     * @return a count
     */
    public int size() {
        return nanos.length;
    }

    /**
     * When a sample was taken.
     *
     * @param index from 0
     * @return nanoseconds since the first sample
     */
    public long nanosSinceStart(int index) {
        return nanos[index] - nanos[0];
    }

    /**
     * The sample that was current at a time.
     *
     * @param sinceStart nanoseconds since the first sample
     * @return index of the last one taken until then; 0 before the first; -1 if there is none
     */
    public int indexAt(long sinceStart) {
        int found = nanos.length - 1;
        while (found > 0 && nanosSinceStart(found) > sinceStart) {
            found--;
        }
        return found;
    }

    /**
     * Reads a sample.
     *
     * @param index from 0
     * @return the sample, equal to what was recorded
     * @throws RecordingException if the recording is damaged there
     */
    public Sample sample(int index) throws RecordingException {
        int start = blockStart(index);
        SampleReader from = reader;
        if (from == null || index < at || start > at) {
            close();
            from = open(Arrays.binarySearch(blockStarts, start));
            at = start;
            reader = from;
        }
        Sample sample = null;
        while (at <= index) {
            sample = from.next();
            at++;
        }
        if (sample == null) {
            throw new RecordingException(place + ": sample " + (index + 1), "it is not there any more");
        }
        return sample;
    }

    /**
     * Records all samples again: so the last minutes become a run.
     *
     * @param writer of the run; what goes wrong with it is told by {@link RunWriter#failure}
     * @throws RecordingException if this recording is damaged
     */
    public void copyTo(RunWriter writer) throws RecordingException {
        for (int i = 0; i < size() && writer.failure() == null; i++) {
            writer.append(sample(i));
        }
    }

    private int blockStart(int index) {
        int found = Arrays.binarySearch(blockStarts, index);
        return blockStarts[found >= 0 ? found : -found - 2];
    }

    private SampleReader open(int block) throws RecordingException {
        try {
            return new SampleReader(reel.open(block), place, Slice.WHOLE);
        } catch (IOException e) {
            throw new RecordingException(place, e);
        }
    }

    /** Lets go of the file; it is opened again when needed. */
    @Override
    public void close() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
