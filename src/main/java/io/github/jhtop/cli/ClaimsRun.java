package io.github.jhtop.cli;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.ClaimVerdict;
import io.github.jhtop.claim.Claims;
import io.github.jhtop.claim.Evidence;
import io.github.jhtop.claim.Experiment;
import io.github.jhtop.claim.Judge;
import io.github.jhtop.claim.Plan;
import io.github.jhtop.claim.Planner;
import io.github.jhtop.claim.Question;
import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.experiment.ErrorsBeside;
import io.github.jhtop.experiment.KeptSeries;
import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.experiment.References;
import io.github.jhtop.experiment.SeriesPlan;
import io.github.jhtop.experiment.SeriesResult;
import io.github.jhtop.experiment.Subject;
import io.github.jhtop.export.ClaimsJson;
import io.github.jhtop.export.ClaimsText;
import io.github.jhtop.export.Format;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.WorkloadException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of claims: planned, measured one experiment after the other, judged. */
final class ClaimsRun {

    /** Where series are kept, in the folder of state. */
    static final String FOLDER = "claims";

    private final Console console;
    private final Map<String, String> environment;
    private final Claims claims;
    private final ClaimSubjects subjects;
    private final SeriesOptions repeating;
    private final RecordingOptions recording;
    private final boolean anew;
    private final Runs runs;

    ClaimsRun(
            Console console,
            Claims claims,
            ClaimSubjects subjects,
            SeriesOptions repeating,
            RecordingOptions recording,
            boolean anew) {
        this.console = console;
        this.environment = subjects.environment();
        this.claims = claims;
        this.subjects = subjects;
        this.repeating = repeating;
        this.recording = recording;
        this.anew = anew;
        this.runs = RunFolder.of(environment);
    }

    /** What is going to be run for these. */
    Plan plan(List<Claim> chosen, @Nullable Duration budget) {
        return Planner.plan(
                chosen,
                subjects::obstacle,
                experiment -> experiment.seconds(
                        Math.min(rounds(experiment), SeriesOptions.QUICK_ROUNDS), claims.secondsByWorkload()),
                budget == null ? Double.POSITIVE_INFINITY : budget.toMillis() / 1e3);
    }

    /** About how long an experiment takes by the options. */
    double seconds(Experiment experiment) {
        return experiment.seconds(rounds(experiment), claims.secondsByWorkload());
    }

    private int rounds(Experiment experiment) {
        return repeating.rule(experiment.rule()).first();
    }

    int run(Plan plan, Map<String, SafeText> guesses, @Nullable Duration budget)
            throws IOException, InterruptedException, LaunchException, RecordingException, WorkloadException {
        SeriesBench bench = new SeriesBench(console, environment, recording, repeating);
        // Until all is told: a signal ends the program when this is closed.
        OrderlyEnd end = new OrderlyEnd(bench::end);
        try {
            List<Evidence> evidence = measure(plan, bench, budget, end);
            if (end.ending()) {
                console.complain("ended by a signal; of " + plan.experiments().size() + " experiments "
                        + evidence.size() + " are kept: the same command goes on from there, --anew begins again");
            }
            List<ClaimVerdict> verdicts = plan.claims().stream()
                    .map(claim -> Judge.judge(claim, evidence, question -> obstacle(plan, question)))
                    .toList();
            tell(verdicts, guesses);
            return 0;
        } finally {
            end.close();
        }
    }

    /** Why a question has no answer though its claim was chosen. */
    static String obstacle(Plan plan, Question question) {
        String obstacle = plan.obstacle(question);
        return obstacle == null ? "ended before it was run" : obstacle;
    }

    private void tell(List<ClaimVerdict> verdicts, Map<String, SafeText> guesses) throws IOException {
        if (recording.format == Format.JSON) {
            ClaimsJson.writeVerdicts(console.out(), verdicts, guesses);
        } else {
            console.print(ClaimsText.verdicts(verdicts, guesses) + marks());
        }
    }

    private String marks() {
        return repeating.quick ? "\nQuick: six rounds.\n" : "";
    }

    private List<Evidence> measure(Plan plan, SeriesBench bench, @Nullable Duration budget, OrderlyEnd end)
            throws InterruptedException, LaunchException, RecordingException, WorkloadException {
        Path state = XdgFolder.STATE.of(environment);
        KeptSeries kept = state == null ? null : new KeptSeries(state.resolve(FOLDER), runs);
        List<Evidence> evidence = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> finished = new ArrayList<>();
        Allotment allotment = new Allotment(budget, System::nanoTime);
        for (int i = 0; i < plan.experiments().size() && !end.ending(); i++) {
            List<Experiment> left =
                    plan.experiments().subList(i, plan.experiments().size());
            Experiment experiment = left.get(0);
            SeriesPlan seriesPlan = repeating.plan(
                    subjects.jvm().seed,
                    experiment.terms(),
                    experiment.rule(),
                    allotment.next(left.stream().mapToDouble(this::seconds).toArray()));
            List<LabRun> labRuns = subjects.runs(experiment);
            String name = KeptSeries.name(experiment + "\n" + seriesPlan.rule() + "\n" + labRuns);
            names.add(name);
            SeriesResult result = kept == null || anew ? null : resumed(kept, name, seriesPlan, labRuns);
            if (result == null) {
                String place = (i + 1) + " of " + plan.experiments().size() + ": ";
                result = bench.measure(withReferences(labRuns), seriesPlan, place);
            }
            if (result.ended() || end.ending()) {
                break;
            }
            if (kept != null) {
                kept.keep(name, result);
            }
            remark(result);
            finished.add(name);
            evidence.add(ClaimSubjects.evidence(experiment, result, runs));
        }
        if (kept != null && !end.ending()) {
            kept.settle(names);
        }
        if (kept != null && !finished.isEmpty()) {
            LastClaims.of(Instant.now(), repeating, subjects.jvm().seed, plan, finished)
                    .keep(kept.folder());
        }
        return evidence;
    }

    private static @Nullable SeriesResult resumed(KeptSeries kept, String name, SeriesPlan plan, List<LabRun> labRuns) {
        return kept.resume(name, plan, labRuns.stream().map(LabRun::label).toList());
    }

    private List<Subject> withReferences(List<LabRun> labRuns)
            throws InterruptedException, LaunchException, WorkloadException {
        References references =
                new References(XdgFolder.STATE.of(environment), Launcher.ofKernel(), new Redirection.Discarded());
        List<Subject> ready = new ArrayList<>();
        for (LabRun run : labRuns) {
            ready.add(new ErrorsBeside(references.withReference(run, console::complain)));
        }
        return ready;
    }

    /** Why nothing came of it. */
    private void remark(SeriesResult result) {
        if (result.isHopeless()) {
            Exclusion failed = result.exclusions().get(0);
            console.complain(failed.of() + ": " + failed.reason() + "; see jhtop runs show " + failed.runId());
        }
    }
}
