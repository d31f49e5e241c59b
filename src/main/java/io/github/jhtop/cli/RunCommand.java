package io.github.jhtop.cli;

import io.github.jhtop.experiment.CommandRun;
import io.github.jhtop.experiment.Measurement;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.launch.Redirection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jhtop run}: any command, measured and recorded. */
@Command(
        name = "run",
        description = "Launch, measure and record any command; its exit status is passed on.",
        synopsisHeading = "Usage: ",
        customSynopsis = "jhtop run [OPTIONS] -- COMMAND...",
        footer = {
            "",
            "The command has a session of its own: it cannot read from the terminal, and all it started ends with it.",
            "Exit status: that of the command; 126 if it cannot be executed, 127 if it is not found, 125 if jhtop failed.",
            "",
            "Examples:",
            "  jhtop run -- java -jar app.jar",
            "  jhtop run --pin 0 --format json -- sh -c 'for i in 1 2 3; do sleep 0.2; done'",
            "  jhtop run --shell -- 'sort big | uniq -c > counts'",
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    MeasuringOptions options = new MeasuringOptions();

    @Mixin
    SeriesOptions repeating = new SeriesOptions();

    @Option(names = "--shell", description = "Let /bin/sh read the command: pipes, redirections and globs work.")
    boolean shell;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command and its arguments.")
    List<String> command = List.of();

    RunCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (command.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "run: name a command: jhtop run -- COMMAND");
        }
        try {
            return repeating.asked() ? repeated() : once();
        } catch (LaunchException e) {
            return Bench.notStarted(e, console);
        }
    }

    private LaunchPlan plan(List<String> line) {
        return options.over(LaunchPlan.of(shell ? List.of("/bin/sh", "-c", String.join(" ", line)) : line));
    }

    private int once() throws IOException, LaunchException, InterruptedException {
        Bench bench = new Bench(console, environment);
        Measurement.Finished finished = bench.measure(new CommandRun(plan(command)), options.recording, false);
        bench.tell(finished, options.recording.format);
        return finished.ending().status().exitStatus();
    }

    /** Its output would be there many times over. */
    private int repeated() throws IOException, LaunchException, InterruptedException {
        Redirection nowhere = new Redirection.Discarded();
        List<CommandRun> runs = Sweep.each(repeating.sweep, command).stream()
                .map(line -> new CommandRun(plan(line).withStreams(nowhere, nowhere, nowhere)))
                .toList();
        return new RepeatedRun(console, environment, options.recording, repeating).run(runs, 0);
    }
}
