package io.github.jhtop.experiment;

import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Observation;
import io.github.jhtop.compare.RunRows;
import io.github.jhtop.model.RunDeriver;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunReference;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.SampleReader;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Recordings as what is compared. */
public final class RecordedRuns {

    private RecordedRuns() {}

    /**
     * One recording, or a part of it, as a group of one.
     *
     * @param reference to it
     * @return its numbers: of a whole run that was launched those of its result, else what its samples tell
     * @throws RecordingException if it cannot be read
     */
    public static Group group(RunReference reference) throws RecordingException {
        RunReader reader = RunReader.open(reference.directory());
        SafeText id = SafeText.of(reader.header().runId().text());
        SafeText of = SafeText.of(reader.header().of() + " " + id);
        return new Group(of, List.of(new Observation(id, 0, row(reader, reference.slice()))));
    }

    private static RunRow row(RunReader reader, Slice slice) throws RecordingException {
        RunResult result = reader.result();
        if (result != null
                && slice.equals(Slice.WHOLE)
                && !Double.isNaN(result.usage().userSeconds())) {
            return RunRows.of(result);
        }
        try (Samples samples = new Samples(reader.samples(slice))) {
            RunRow row = RunDeriver.derive(samples);
            samples.requireWhole();
            return row;
        }
    }

    /** Samples one after the other; they end where the recording is damaged. */
    private static final class Samples implements Iterator<Sample>, AutoCloseable {
        private final SampleReader reader;
        private @Nullable Sample next;
        private @Nullable RecordingException failure;

        Samples(SampleReader reader) {
            this.reader = reader;
            read();
        }

        private void read() {
            try {
                next = reader.next();
            } catch (RecordingException e) {
                next = null;
                failure = e;
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Sample next() {
            Sample sample = next;
            if (sample == null) {
                throw new NoSuchElementException();
            }
            read();
            return sample;
        }

        void requireWhole() throws RecordingException {
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
