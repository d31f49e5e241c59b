package io.github.jhtop.cli;

import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.EnvironmentReader;
import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunId;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.Recorder;
import java.nio.file.Path;
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
        Path data = XdgFolder.DATA.of(environment);
        if (data == null) {
            throw new IllegalStateException("there is no folder for it; set HOME or XDG_DATA_HOME to an absolute path");
        }
        RunHeader header = new RunHeader(
                RunId.of(startedAt, of.toString()),
                kind,
                of,
                of,
                startedAt,
                List.of(),
                null,
                null,
                Map.of(),
                null,
                null,
                period,
                machine());
        return RunWriter.create(data.resolve("runs"), header, Masking.SECRETS);
    }

    @Override
    public Environment machine() {
        SafeText java = SafeText.of(System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        return new EnvironmentReader(ProcRoot.MACHINE.proc(), Path.of("/sys"), java, SafeText.of(Jhtop.version()), null)
                .read();
    }
}
