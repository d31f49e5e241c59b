package io.github.jhtop.cli;

import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.Recorder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Where the screen writes runs.
 *
 * @param environment of the process
 */
record ScreenRuns(Map<String, String> environment) implements Recorder.Folder {

    @Override
    public RunWriter create(RunKind kind, SafeText of, Instant startedAt, Duration period) throws RecordingException {
        RunHeader header = RunHeader.withoutWorkload(kind, of, null, startedAt, List.of(), period, machine());
        return RunWriter.create(RunFolder.of(environment).folder(), header, Masking.SECRETS);
    }

    @Override
    public Environment machine() {
        return RunFolder.environment();
    }
}
