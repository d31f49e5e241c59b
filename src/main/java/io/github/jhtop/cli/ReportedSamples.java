package io.github.jhtop.cli;

import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.SampleReader;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.report.Trace;
import io.github.jhtop.sample.Sample;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The samples of a recording one after the other, until its end or its first damage. */
final class ReportedSamples implements Iterator<Sample> {

    private final SampleReader reader;
    private @Nullable Sample next;
    private @Nullable RecordingException damage;

    private ReportedSamples(SampleReader reader) {
        this.reader = reader;
        this.next = read();
    }

    /** What a recording tells over time. */
    static Trace trace(RunReader run, Slice slice) throws RecordingException {
        SampleReader reader = run.samples(slice);
        try {
            ReportedSamples samples = new ReportedSamples(reader);
            Trace trace = Trace.of(samples);
            if (samples.damage != null) {
                throw samples.damage;
            }
            return trace;
        } finally {
            reader.close();
        }
    }

    private @Nullable Sample read() {
        try {
            return reader.next();
        } catch (RecordingException e) {
            damage = e;
            return null;
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Sample next() {
        Sample current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return current;
    }
}
