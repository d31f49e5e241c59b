package io.github.jhtop.export;

import io.github.jhtop.model.Deriver;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.SampleReader;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.sample.Sample;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** A recording from interval to interval, derived as a replay derives it. Two samples are held at a time. */
final class Intervals implements Closeable {

    private final SampleReader reader;
    private final Sample first;
    private Sample last;

    private Intervals(SampleReader reader, Sample first) {
        this.reader = reader;
        this.first = first;
        this.last = first;
    }

    /**
     * Opens a recording.
     *
     * @param slice which part of it
     * @throws RecordingException if there is no sample, or the first one is damaged
     */
    static Intervals open(RunReader run, Slice slice) throws RecordingException {
        SampleReader reader = run.samples(slice);
        try {
            Sample first = reader.next();
            if (first != null) {
                return new Intervals(reader, first);
            }
        } catch (RecordingException e) {
            reader.close();
            throw e;
        }
        reader.close();
        throw new RecordingException(
                run.header().runId().text(), "there is no sample in that part of it; try: jhtop runs verify");
    }

    /** The sample that times count from. */
    Sample first() {
        return first;
    }

    /** The next interval, or null after the last one. */
    @Nullable Interval next() throws RecordingException {
        Sample older = last;
        Sample newer = reader.next();
        if (newer == null) {
            return null;
        }
        last = newer;
        return new Interval(older, newer, Deriver.derive(older, newer));
    }

    /** Why there are no more: null unless the file was cut off. */
    @Nullable String torn() {
        return reader.torn();
    }

    @Override
    public void close() {
        reader.close();
    }
}
