package io.github.jhtop.tui;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;

/** A run that is being written while the screen goes on. Any thread. */
final class LiveRun {

    private final RunWriter writer;
    private final Family family;
    private long firstNanos = Long.MIN_VALUE;
    private long newestNanos = Long.MIN_VALUE;
    private boolean finished;

    LiveRun(RunWriter writer, Family family) {
        this.writer = writer;
        this.family = family;
    }

    /** Adds a sample unless it is there already; false if that cannot be done any more. */
    synchronized boolean append(Sample sample) {
        if (!finished && sample.monotonicNanos() > newestNanos) {
            writer.append(family.of(sample));
            firstNanos = firstNanos == Long.MIN_VALUE ? sample.monotonicNanos() : firstNanos;
            newestNanos = sample.monotonicNanos();
        }
        return finished || writer.failure() == null;
    }

    synchronized RunProgress progress() {
        return new RunProgress((newestNanos - firstNanos) / 1e9, writer.bytes());
    }

    /** Ends it; the line that says where it is or what went wrong, or null if it was ended already. */
    synchronized @Nullable SafeText finish(Recorder.Folder folder) {
        if (finished) {
            return null;
        }
        finished = true;
        RunProgress length = progress();
        RunResult result = RunResult.watched(length.seconds(), null, null);
        RecordingException failure = writer.failure();
        try {
            writer.finish(result, folder.machine());
            String recorded =
                    "recorded " + inWords(length) + " as " + writer.header().runId();
            return SafeText.of(failure == null ? recorded : "the recording broke off: " + failure.line());
        } catch (RecordingException e) {
            return SafeText.of(failure == null ? e.line() : "the recording broke off: " + failure.line());
        }
    }

    static String inWords(RunProgress progress) {
        return TimelineView.clock((long) (progress.seconds() * 1e9)) + ", "
                + Unit.BYTES.format((double) progress.bytes(), 5);
    }
}
