package io.github.jhtop.cli;

import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunReference;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jhtop replay}: a recording as if it happened now. */
@Command(
        name = "replay",
        description = "Show a recording on the same screens, or with --batch as machine output.",
        footer = {
            "",
            "Examples:",
            "  jhtop replay @1                          the newest recording",
            "  jhtop replay '@1[10s..40s]'              a part of it",
            "  jhtop replay @1 --batch --format json    every sample of it, one line each",
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class ReplayCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Parameters(
            index = "0",
            paramLabel = "RUN",
            description = "@1 (the newest), @2, an id or the beginning of one, a directory; [10s..40s] takes a part.")
    String run = "";

    @Mixin
    MonitorOptions options = new MonitorOptions();

    ReplayCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        RunReference reference = RunFolder.resolve(run, environment);
        if (!options.wantsBatch()) {
            return onScreen(reference);
        }
        RunReader reader = RunFolder.open(reference);
        if (options.iterations == null) {
            options.iterations = Integer.MAX_VALUE;
        }
        try (Samples samples = Samples.recorded(reader, reference.slice())) {
            new BatchCommand(options, console).run(samples);
        } catch (RecordingException e) {
            throw Failure.usage(e.line());
        }
        return 0;
    }

    private int onScreen(RunReference reference) throws InterruptedException {
        try {
            new ReplayScreen(options, console, environment).run(reference.directory(), reference.slice());
            return 0;
        } catch (RecordingException e) {
            throw Failure.usage(e.line());
        }
    }
}
