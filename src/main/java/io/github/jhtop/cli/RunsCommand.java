package io.github.jhtop.cli;

import io.github.jhtop.export.Format;
import io.github.jhtop.export.RunJson;
import io.github.jhtop.export.RunText;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.recording.Verification;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jhtop runs}: what was recorded. */
@Command(
        name = "runs",
        description = "List, show, verify or delete recordings.",
        footer = {
            "",
            "Examples:",
            "  jhtop runs list",
            "  jhtop runs show @1        the newest one",
            "  jhtop runs verify @1      read all of it",
            "  jhtop runs delete --older-than 7d",
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class RunsCommand implements Runnable {

    /** What names a recording. */
    static final String RUN = "@1 (the newest), @2, an id or the beginning of one, a directory.";

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    @Nullable CommandSpec spec;

    RunsCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "runs: say what to do: list, show, verify or delete");
    }

    @Command(name = "list", description = "All recordings, the newest first.", mixinStandardHelpOptions = true)
    int list(
            @Option(
                            names = "--format",
                            paramLabel = "FORM",
                            completionCandidates = Candidates.TextOrJson.class,
                            description = "text or json.",
                            defaultValue = "text")
                    Format format)
            throws IOException {
        List<RunEntry> runs;
        try {
            runs = RunFolder.of(environment).list();
        } catch (RecordingException e) {
            throw Failure.running(e.line());
        }
        if (format == Format.JSON) {
            RunJson.writeList(console.out(), runs);
        } else if (runs.isEmpty()) {
            console.complain("no recordings yet; try: jhtop record -p PID -t 10s");
        } else {
            console.print(RunText.list(runs, ZoneId.systemDefault()));
        }
        return 0;
    }

    @Command(name = "show", description = "What a recording is, and what came of it.", mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "RUN", description = RUN) String run,
            @Option(
                            names = "--format",
                            paramLabel = "FORM",
                            completionCandidates = Candidates.TextOrJson.class,
                            description = "text or json.",
                            defaultValue = "text")
                    Format format)
            throws IOException {
        RunReader reader = RunFolder.open(RunFolder.resolve(run, environment));
        RunResult result = reader.result();
        RunResult told = result == null ? RunResult.unknown(RunState.INCOMPLETE) : result;
        if (format == Format.JSON) {
            RunJson.writeResult(console.out(), reader.header(), told);
        } else {
            console.print(RunText.show(reader.directory(), reader.header(), told, ZoneId.systemDefault()));
        }
        return 0;
    }

    @Command(
            name = "verify",
            description = "Read all of a recording and say whether it is whole.",
            mixinStandardHelpOptions = true)
    int verify(@Parameters(paramLabel = "RUN", description = RUN) String run) throws IOException {
        RunReader reader = RunFolder.open(RunFolder.resolve(run, environment));
        Verification found = reader.verify();
        console.print(RunText.verification(SafeText.of(reader.header().runId().toString()), found));
        return found.state() == RunState.DAMAGED ? Failure.USAGE : 0;
    }
}
