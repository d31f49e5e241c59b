package io.github.jhtop.tui;

import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.text.SafeText;
import java.time.Duration;
import java.time.Instant;

/** No place for runs. */
record NoFolder() implements Recorder.Folder {

    @Override
    public RunWriter create(RunKind kind, SafeText of, Instant startedAt, Duration period) {
        throw new IllegalStateException("there is no folder");
    }

    @Override
    public Environment machine() {
        return Environment.UNKNOWN;
    }
}
