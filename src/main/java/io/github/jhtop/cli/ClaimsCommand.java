package io.github.jhtop.cli;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.Claims;
import io.github.jhtop.claim.Experiment;
import io.github.jhtop.claim.Plan;
import io.github.jhtop.claim.Planner;
import io.github.jhtop.export.ClaimsJson;
import io.github.jhtop.export.ClaimsText;
import io.github.jhtop.export.Format;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.WorkloadException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jhtop claims}: what is said about processes and threads, judged. */
@Command(
        name = "claims",
        description = "What is said about processes and threads, tested by experiments on this machine.",
        footer = {
            "",
            "Examples:",
            "  jhtop claims list switching",
            "  jhtop claims explain C29",
            "  jhtop claims run C25 C29 --predict",
            "  jhtop claims run creation --quick",
            "  jhtop claims run --lesson basics --budget 8m",
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class ClaimsCommand implements Runnable {

    private static final String WHICH = "Ids such as C29, or topics such as memory. Default: all claims.";

    private static final Duration LESSON = Duration.ofMinutes(8);

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    @Nullable CommandSpec spec;

    ClaimsCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "claims: say what to do: list, explain or run");
    }

    @Command(name = "list", description = "All claims, or those of a topic.", mixinStandardHelpOptions = true)
    int list(
            @Option(
                            names = "--format",
                            paramLabel = "FORM",
                            completionCandidates = Candidates.TextOrJson.class,
                            defaultValue = "text",
                            description = "How they are told: text or json. Default: text.")
                    Format format,
            @Parameters(paramLabel = "ID|TOPIC", arity = "0..*", description = WHICH) @Nullable List<String> words)
            throws IOException {
        List<Claim> chosen = choose(Claims.shipped(), words);
        if (format == Format.JSON) {
            ClaimsJson.writeList(console.out(), chosen);
        } else {
            console.print(ClaimsText.list(chosen));
        }
        return 0;
    }

    @Command(
            name = "explain",
            description = "What is compared, under which conditions, and what would support or refute a claim.",
            mixinStandardHelpOptions = true)
    int explain(@Parameters(paramLabel = "ID", arity = "1..*", description = "Such as C29.") List<String> words)
            throws IOException {
        Claims claims = Claims.shipped();
        console.print(explanations(claims, choose(claims, words)));
        return 0;
    }

    private static String explanations(Claims claims, List<Claim> chosen) {
        ToDoubleFunction<Experiment> seconds =
                experiment -> experiment.seconds(experiment.rule().first(), claims.secondsByWorkload());
        return String.join(
                "\n",
                chosen.stream()
                        .map(claim -> ClaimsText.explain(
                                claim,
                                Planner.plan(List.of(claim), question -> null, seconds, Double.POSITIVE_INFINITY)
                                        .experiments(),
                                seconds))
                        .toList());
    }

    private static List<Claim> choose(Claims claims, @Nullable List<String> words) {
        try {
            return claims.choose(words == null ? List.of() : words);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("claims: " + e.getMessage());
        }
    }

    @Command(
            name = "run",
            description = "Test claims: plan the least set of experiments, run them in shuffled rounds, and judge.",
            footer = {
                "",
                "What was interrupted goes on when the same command is given again. With --budget the first condition",
                "of each claim comes first, in the order of the list; what does not fit is left out, and said so.",
                "",
                "Exit status: 0 if all was run, whatever the verdicts; 1 if a run could not be made.",
            },
            mixinStandardHelpOptions = true)
    int run(
            @Mixin ClaimsOptions options,
            @Mixin JvmChoice jvm,
            @Mixin SeriesOptions repeating,
            @Mixin RecordingOptions recording,
            @Parameters(paramLabel = "ID|TOPIC", arity = "0..*", description = WHICH) @Nullable List<String> words)
            throws IOException, InterruptedException {
        if (repeating.sweep != null) {
            throw Failure.usage("claims run: --sweep is of no use, a claim says itself what is varied");
        }
        Claims claims = Claims.shipped();
        List<String> named = new ArrayList<>(words == null ? List.of() : words);
        Duration budget = repeating.budget;
        if (options.lesson != null) {
            named.add(options.lesson);
            budget = budget == null ? LESSON : budget;
        }
        List<Claim> chosen = choose(claims, named);
        if (options.lesson != null && recording.format == Format.TEXT) {
            console.print(explanations(claims, chosen) + "\n");
        }
        ClaimSubjects subjects = new ClaimSubjects(LabCommand.catalogue(null), jvm, options.timeLimit, environment);
        ClaimsRun run = new ClaimsRun(console, claims, subjects, repeating, recording, options.anew);
        Plan plan = run.plan(chosen, budget);
        console.err().print(ClaimsText.plan(plan, run::seconds));
        console.err().flush();
        Map<String, SafeText> guesses = options.predict ? Guesses.ask(chosen, console) : Map.of();
        return measure(run, plan, guesses, budget);
    }

    private int measure(ClaimsRun run, Plan plan, Map<String, SafeText> guesses, @Nullable Duration budget)
            throws IOException, InterruptedException {
        try {
            return run.run(plan, guesses, budget);
        } catch (LaunchException e) {
            return Bench.notStarted(e, console);
        } catch (RecordingException e) {
            throw Failure.running(e.line());
        } catch (WorkloadException e) {
            throw Failure.usage(e.line());
        }
    }
}
