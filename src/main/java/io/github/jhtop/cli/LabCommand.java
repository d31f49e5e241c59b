package io.github.jhtop.cli;

import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.experiment.Measurement;
import io.github.jhtop.experiment.References;
import io.github.jhtop.export.LabText;
import io.github.jhtop.launch.Ending;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Catalogue;
import io.github.jhtop.workload.WorkloadException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jhtop lab}: the bundled workloads. */
@Command(
        name = "lab",
        aliases = "demo",
        description = "Bundled workloads that do the same as processes, threads, pools and virtual threads.",
        footer = {
            "",
            "Examples:",
            "  jhtop lab list",
            "  jhtop lab show mandelbrot",
            "  jhtop lab run mandelbrot:threads --workers 4 --set size=1000",
            "  jhtop lab run crash:processes --set mode=segv",
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class LabCommand implements Runnable {

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    @Nullable CommandSpec spec;

    LabCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "lab: say what to do: list, show or run");
    }

    /** What {@code --workloads} means, on the screen too. */
    static final String OWN_WORKLOADS =
            "Also the workloads in this folder: one folder each, with a workload.properties.";

    /** Where workloads come from. */
    static final class Shelf {
        @Option(names = "--workloads", paramLabel = "DIR", description = OWN_WORKLOADS)
        @Nullable Path own;
    }

    @Command(name = "list", description = "All workloads.", mixinStandardHelpOptions = true)
    int list(@Mixin Shelf shelf) throws IOException {
        console.print(LabText.list(catalogue(shelf.own).workloads()));
        return 0;
    }

    @Command(name = "show", description = "What a workload does and what can be set.", mixinStandardHelpOptions = true)
    int show(
            @Mixin Shelf shelf,
            @Parameters(paramLabel = "WORKLOAD", description = "Its name, as list shows it.") String name)
            throws IOException {
        try {
            console.print(LabText.show(catalogue(shelf.own).find(name), cores()));
            return 0;
        } catch (WorkloadException e) {
            throw Failure.usage(e.line());
        }
    }

    @Command(
            name = "run",
            description = "Run a workload, measure and record it.",
            footer = {
                "",
                "Exit status: 0 if the result is the right one, also where a failure was planned; 1 otherwise.",
            },
            mixinStandardHelpOptions = true)
    int run(
            @Mixin Shelf shelf,
            @Mixin LabChoice choice,
            @Option(names = "--as", paramLabel = "VARIANT", description = "The variant, if it is not behind a colon.")
                    @Nullable String as,
            @Mixin MeasuringOptions options,
            @Mixin SeriesOptions repeating,
            @Parameters(paramLabel = "WORKLOAD:VARIANT", description = "Such as mandelbrot:threads.") String operand)
            throws IOException, InterruptedException {
        try {
            Catalogue catalogue = catalogue(shelf.own);
            String name = as == null ? operand : operand + ":" + as;
            References references =
                    new References(XdgFolder.STATE.of(environment), Launcher.ofKernel(), new Redirection.Inherited());
            List<LabRun> runs = new ArrayList<>();
            for (Map<String, String> step : Sweep.steps(repeating.sweep)) {
                LabRun asked = choice.run(catalogue, name, options, environment, repeating.quick, step);
                runs.add(references.withReference(asked, line -> console.complain(line)));
            }
            return repeating.asked()
                    ? new RepeatedRun(console, environment, options.recording, repeating).run(runs, choice.jvm.seed)
                    : measure(new Bench(console, environment), runs.get(0), options);
        } catch (WorkloadException e) {
            throw Failure.usage(e.line());
        } catch (LaunchException e) {
            console.complain(SafeText.of(e.line()).toString());
            return Failure.RUNNING;
        }
    }

    private int measure(Bench bench, LabRun run, MeasuringOptions options)
            throws LaunchException, InterruptedException, IOException {
        Measurement.Finished finished = bench.measure(run, options.recording, true);
        bench.tell(finished, options.recording.format);
        String objection = run.objection(finished.result(), LabRun.told(finished.directory()));
        if (objection != null) {
            console.complain(objection);
        }
        boolean interrupted = finished.ending().cause() != Ending.Cause.ITSELF;
        return objection == null && !interrupted ? 0 : Failure.RUNNING;
    }

    /** CPUs that workloads can count on. */
    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** The workloads of this installation, and those of a folder. */
    static Catalogue catalogue(@Nullable Path own) {
        String home = System.getProperty("jhtop.home");
        if (home == null) {
            throw Failure.running("lab: started without bin/jhtop, so nobody knows where the workloads are");
        }
        try {
            return Catalogue.read(Path.of(home), own);
        } catch (WorkloadException e) {
            throw Failure.usage(e.line());
        }
    }
}
