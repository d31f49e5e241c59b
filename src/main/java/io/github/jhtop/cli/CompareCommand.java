package io.github.jhtop.cli;

import io.github.jhtop.cli.Operands.Operand;
import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.compare.Threshold;
import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.experiment.RecordedRuns;
import io.github.jhtop.experiment.References;
import io.github.jhtop.experiment.SeriesResult;
import io.github.jhtop.experiment.Subject;
import io.github.jhtop.export.ComparisonJson;
import io.github.jhtop.export.ComparisonText;
import io.github.jhtop.export.Format;
import io.github.jhtop.export.SweepText;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.workload.Catalogue;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.WorkloadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jhtop compare}: runs in shuffled rounds, or recordings, and a verdict. */
@Command(
        name = "compare",
        description = "Run two or more in shuffled rounds, or take recordings, and say what differs.",
        footer = {
            "",
            "Each operand is WORKLOAD:VARIANT, a recording (@1, an id, a directory; with",
            "[10s..40s] behind it a part of one), or a command. lab:, run: and cmd: in",
            "front force the reading. The first is the reference.",
            "",
            "Exit status: 3 if a --fail-if held; 1 if a run could not be made.",
            "",
            "Examples:",
            "  jhtop compare mandelbrot:processes mandelbrot:threads",
            "  jhtop compare 'sleep 0.10' 'sleep 0.12' --format json",
            "  jhtop compare --shell 'sort a | uniq' 'sort -u a'",
            "  jhtop compare 'old' 'new' --fail-if 'wall_seconds:ratio>1.10'",
            "  jhtop compare mandelbrot:processes mandelbrot:threads -L workers=1,2,4",
            "  jhtop compare @2 @1",
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class CompareCommand implements Callable<Integer> {

    private static final int CONDITION_HELD = 3;

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    LabCommand.Shelf shelf = new LabCommand.Shelf();

    @Mixin
    LabChoice choice = new LabChoice();

    @Mixin
    MeasuringOptions measuring = new MeasuringOptions();

    @Mixin
    SeriesOptions repeating = new SeriesOptions();

    @Option(names = "--shell", description = "Let /bin/sh read the commands: pipes, redirections and globs work.")
    boolean shell;

    @Option(
            names = "--fail-if",
            paramLabel = "CONDITION",
            converter = Converters.Beyond.class,
            description =
                    "End with status 3 if the whole interval lies beyond: 'wall_seconds:ratio>1.10', 'p99_ms:b>20'.")
    List<Threshold> conditions = List.of();

    @Parameters(paramLabel = "OPERAND", arity = "0..*", description = "What is compared, the reference first.")
    List<String> operands = List.of();

    CompareCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (operands.size() < 2) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "compare: name two or more: jhtop compare 'sleep 0.1' 'sleep 0.2'");
        }
        SeriesBench bench = new SeriesBench(console, environment, measuring.recording, repeating);
        // Until all is told: a signal ends the program when this is closed.
        OrderlyEnd end = new OrderlyEnd(bench::end);
        try {
            return repeating.sweep == null ? once(bench) : sweep(bench, repeating.sweep);
        } catch (LaunchException e) {
            return Bench.notStarted(e, console);
        } catch (RecordingException e) {
            throw Failure.running(e.line());
        } catch (WorkloadException e) {
            throw Failure.usage(e.line());
        } finally {
            end.close();
        }
    }

    private int once(SeriesBench bench)
            throws IOException, InterruptedException, LaunchException, RecordingException, WorkloadException {
        Comparison comparison = compare(bench, read(operands, Map.of()), "");
        if (measuring.recording.format == Format.JSON) {
            ComparisonJson.write(console.out(), comparison, Map.of());
        } else {
            console.print(ComparisonText.of(comparison) + marks());
        }
        return status(List.of(comparison));
    }

    private int sweep(SeriesBench bench, Sweep over)
            throws IOException, InterruptedException, LaunchException, RecordingException, WorkloadException {
        Map<String, Comparison> steps = new LinkedHashMap<>();
        for (int i = 0; i < over.values().size() && !bench.isEnded(); i++) {
            try {
                Comparison comparison = compare(bench, over, i);
                steps.put(over.values().get(i), comparison);
                if (measuring.recording.format == Format.JSON) {
                    ComparisonJson.write(console.out(), comparison, over.parameters(i));
                }
            } catch (Failure e) {
                // A signal: what was whole before is told all the same.
                if (steps.isEmpty() || !bench.isEnded()) {
                    throw e;
                }
            }
        }
        if (measuring.recording.format != Format.JSON) {
            console.print(SweepText.of(over.parameter(), steps) + marks());
        }
        return status(List.copyOf(steps.values()));
    }

    private Comparison compare(SeriesBench bench, Sweep over, int index)
            throws InterruptedException, LaunchException, RecordingException, WorkloadException {
        List<String> words =
                operands.stream().map(operand -> over.in(operand, index)).toList();
        List<Operand> read = read(words, over.parameters(index));
        boolean workloads = read.stream()
                .anyMatch(operand -> operand instanceof Operand.Launch launch && launch.subject() instanceof LabRun);
        if (words.equals(operands) && !workloads) {
            throw Failure.usage("-L " + over.parameter() + ": nothing here depends on it; write {" + over.parameter()
                    + "} where the value is to stand");
        }
        return compare(bench, read, over.step(index) + ": ");
    }

    private String marks() {
        return repeating.quick ? "Quick: six rounds, small inputs.\n" : "";
    }

    private int status(List<Comparison> comparisons) {
        List<Threshold> held = conditions.stream()
                .filter(condition -> comparisons.stream().anyMatch(condition::holds))
                .toList();
        held.forEach(condition -> console.complain("held: " + condition.text()));
        return held.isEmpty() ? 0 : CONDITION_HELD;
    }

    private Comparison compare(SeriesBench bench, List<Operand> read, String step)
            throws InterruptedException, LaunchException, RecordingException, WorkloadException {
        List<Subject> subjects = subjects(read);
        if (subjects.isEmpty()) {
            return unpaired(read, List.of(), Noise.UNKNOWN, List.of());
        }
        SeriesResult result = bench.run(subjects, repeating.plan(choice.jvm.seed), step);
        return subjects.size() == read.size()
                ? result.comparison()
                : unpaired(read, result.groups(), result.noise(), result.exclusions());
    }

    /** Recordings were not made side by side with anything. */
    private static Comparison unpaired(List<Operand> read, List<Group> launched, Noise noise, List<Exclusion> excluded)
            throws RecordingException {
        Iterator<Group> next = launched.iterator();
        List<Group> groups = new ArrayList<>();
        for (Operand operand : read) {
            groups.add(
                    operand instanceof Operand.Recording recording
                            ? RecordedRuns.group(recording.reference(), recording.operand())
                            : next.next());
        }
        return Comparison.of(Terms.usual(false), groups, noise, excluded);
    }

    private List<Operand> read(List<String> words, Map<String, String> step) {
        Operands reader = new Operands(new Shelved(step), RunFolder.of(environment), measuring::over, shell);
        return words.stream().map(reader::read).toList();
    }

    /** The workloads of this installation with what was asked for, read when one is named. */
    private final class Shelved implements Operands.Workloads {
        private final Map<String, String> step;
        private @Nullable Catalogue catalogue;

        Shelved(Map<String, String> step) {
            this.step = step;
        }

        private Catalogue catalogue() {
            Catalogue known = catalogue == null ? LabCommand.catalogue(shelf.own) : catalogue;
            catalogue = known;
            return known;
        }

        @Override
        public boolean contains(String workload) {
            return catalogue().contains(workload);
        }

        @Override
        public LabRun run(String operand) throws WorkloadException {
            return choice.run(catalogue(), operand, measuring, environment, repeating.quick, step);
        }
    }

    /** All workloads on one JDK, each with the result that it must come to. */
    private List<Subject> subjects(List<Operand> read) throws LaunchException, InterruptedException, WorkloadException {
        List<Subject> subjects = read.stream()
                .filter(Operand.Launch.class::isInstance)
                .map(operand -> ((Operand.Launch) operand).subject())
                .toList();
        Optional<Jdk> newest = subjects.stream()
                .filter(LabRun.class::isInstance)
                .map(subject -> ((LabRun) subject).jdk())
                .max(Comparator.comparingInt(Jdk::feature));
        References references =
                new References(XdgFolder.STATE.of(environment), Launcher.ofKernel(), new Redirection.Inherited());
        List<Subject> ready = new ArrayList<>();
        for (Subject subject : subjects) {
            ready.add(
                    subject instanceof LabRun run
                            ? references.withReference(run.on(newest.orElse(run.jdk())), console::complain)
                            : subject);
        }
        return ready;
    }
}
