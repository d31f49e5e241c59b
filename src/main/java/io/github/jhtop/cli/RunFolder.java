package io.github.jhtop.cli;

import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.EnvironmentReader;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunReference;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.util.Map;

/** Where recordings lie, and what is written of the machine in each. */
final class RunFolder {

    /** In the folder of jhtop's data. */
    static final String NAME = "runs";

    private RunFolder() {}

    static Runs of(Map<String, String> environment) {
        Path data = XdgFolder.DATA.of(environment);
        if (data == null) {
            throw Failure.usage("recordings: no folder for them; set HOME or XDG_DATA_HOME to an absolute path");
        }
        return new Runs(data.resolve(NAME));
    }

    static RunReference resolve(String operand, Map<String, String> environment) {
        try {
            return of(environment).resolve(operand);
        } catch (RecordingException e) {
            throw Failure.usage(e.line());
        }
    }

    static RunReader open(RunReference reference) {
        try {
            return RunReader.open(reference.directory());
        } catch (RecordingException e) {
            throw Failure.usage(e.line());
        }
    }

    /** The machine as it is now. */
    static Environment environment() {
        SafeText java = SafeText.of(System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        return new EnvironmentReader(ProcRoot.MACHINE.proc(), Path.of("/sys"), java, SafeText.of(Jhtop.version()), null)
                .read();
    }
}
