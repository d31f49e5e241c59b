package io.github.jhtop.experiment;

import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Observation;
import io.github.jhtop.compare.RunRows;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.RunDeriver;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunReference;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.SampleReader;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.recording.Tape;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Recordings as what is compared. */
public final class RecordedRuns {

    private RecordedRuns() {}

    /**
     * One recording, or a part of it, as a group of one.
     *
     * @param reference to it
     * @param operand as somebody named it
     * @return its numbers: of a whole run that was launched those of its result, else what its samples tell
     * @throws RecordingException if it cannot be read
     */
    public static Group group(RunReference reference, SafeText operand) throws RecordingException {
        RunReader reader = RunReader.open(reference.directory());
        SafeText id = SafeText.of(reader.header().runId().text());
        SafeText of = SafeText.of(reader.header().of() + " " + operand);
        return new Group(of, List.of(new Observation(id, 0, row(reader, reference.slice()))));
    }

    /**
     * Plays a recording from its begin to its end.
     *
     * @param directory where it lies
     * @param audience sees what is known between each sample and the next
     * @throws RecordingException if it cannot be read; what came before was seen
     */
    public static void play(Path directory, Consumer<Snapshot> audience) throws RecordingException {
        try (Samples samples = new Samples(RunReader.open(directory).samples(Slice.WHOLE))) {
            Sample before = null;
            while (samples.hasNext()) {
                Sample sample = samples.next();
                audience.accept(Deriver.derive(before, sample));
                before = sample;
            }
            samples.requireWhole();
        }
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
            if (Double.isNaN(row.wallSeconds())) {
                throw new RecordingException(
                        reader.header().runId().text(),
                        "fewer than two samples there; the recording is " + length(reader) + " long");
            }
            return row;
        }
    }

    private static String length(RunReader reader) throws RecordingException {
        try (Tape tape = reader.tape()) {
            long nanos = tape.size() == 0 ? 0 : tape.nanosSinceStart(tape.size() - 1);
            return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
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
