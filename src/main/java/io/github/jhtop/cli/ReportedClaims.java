package io.github.jhtop.cli;

import io.github.jhtop.claim.Arm;
import io.github.jhtop.claim.ClaimVerdict;
import io.github.jhtop.claim.Claims;
import io.github.jhtop.claim.Evidence;
import io.github.jhtop.claim.Experiment;
import io.github.jhtop.claim.Facts;
import io.github.jhtop.claim.Judge;
import io.github.jhtop.claim.Question;
import io.github.jhtop.cli.LastClaims.FinishedSeries;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Observation;
import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.experiment.KeptSeries;
import io.github.jhtop.experiment.SeriesPlan;
import io.github.jhtop.experiment.SeriesResult;
import io.github.jhtop.export.ClaimsCsv;
import io.github.jhtop.export.ClaimsJson;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.report.ClaimsPage;
import io.github.jhtop.report.Language;
import io.github.jhtop.report.Origin;
import io.github.jhtop.report.Page;
import io.github.jhtop.report.Side;
import io.github.jhtop.report.Study;
import io.github.jhtop.report.Trace;
import io.github.jhtop.stats.LatencyHistogram;
import io.github.jhtop.stats.Summary;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The claims that were run last, judged again from their recordings, as a page. */
final class ReportedClaims implements Reported {

    private static final String NONE = "report: no claims were run yet; try: jhtop claims run C25 --smoke";

    private final Map<String, String> environment;
    private final List<String> operands;
    private final String output;
    private final Runs runs;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Study> studies = new ArrayList<>();
    private @Nullable RunHeader first;

    ReportedClaims(Map<String, String> environment, List<String> operands, String output) {
        this.environment = environment;
        this.operands = operands;
        this.output = output;
        this.runs = RunFolder.of(environment);
    }

    @Override
    public Page page(Language language) {
        LastClaims last = last();
        List<ClaimVerdict> verdicts = verdicts(last);
        return ClaimsPage.of(language, origin(last), verdicts, studies);
    }

    @Override
    public void writeTrace(OutputStream out) {
        throw Failure.usage("report: a trace shows one run, not claims; try: jhtop report @1 -o run.trace.json");
    }

    @Override
    public void writeJson(OutputStream out) throws IOException {
        ClaimsJson.writeVerdicts(out, verdicts(last()), Map.of());
    }

    @Override
    public void writeCsv(OutputStream out) throws IOException {
        ClaimsCsv.write(out, verdicts(last()));
    }

    private Path folder() {
        Path state = XdgFolder.STATE.of(environment);
        if (state == null) {
            throw Failure.usage(NONE);
        }
        return state.resolve(ClaimsRun.FOLDER);
    }

    private LastClaims last() {
        return LastClaims.read(folder(), Claims.shipped()).orElseThrow(() -> Failure.usage(NONE));
    }

    private List<ClaimVerdict> verdicts(LastClaims last) {
        KeptSeries kept = new KeptSeries(folder(), runs);
        last.series().forEach(one -> take(last, one, kept));
        return last.claims().stream()
                .map(claim -> Judge.judge(claim, evidence, question -> obstacle(last, question)))
                .toList();
    }

    private static String obstacle(LastClaims last, Question question) {
        return last.obstacles().getOrDefault(question, "its recordings are not there any more");
    }

    private void take(LastClaims last, FinishedSeries one, KeptSeries kept) {
        Experiment experiment = one.experiment();
        SeriesPlan plan =
                new SeriesPlan(experiment.terms(), experiment.rule(), 0, last.seed(), last.ignoreFailure(), null);
        List<SafeText> labels =
                experiment.arms().stream().map(arm -> SafeText.of(arm.of())).toList();
        SeriesResult result = kept.last(one.name(), plan, labels);
        if (result == null) {
            return;
        }
        if (first == null) {
            first = result.rounds().get(0).trials().get(0).run().header();
        }
        Evidence found = ClaimSubjects.evidence(experiment, result, runs);
        evidence.add(found);
        studies.add(study(last, experiment, result, found));
    }

    private Study study(LastClaims last, Experiment experiment, SeriesResult result, Evidence found) {
        List<Metric<RunRow>> judged =
                experiment.metrics().stream().map(RunMetrics::of).toList();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < experiment.arms().size(); i++) {
            Metric<RunRow> metric = judged.isEmpty() ? RunMetrics.of("wall_seconds") : judged.get(0);
            sides.add(side(
                    experiment.arms().get(i),
                    last.seed(),
                    found.groups().get(i),
                    found.facts().get(i),
                    metric));
        }
        Noise noise = result.noise();
        return new Study(
                experiment.questions().stream()
                        .map(question -> question.claim().id())
                        .distinct()
                        .toList(),
                sides,
                true,
                judged,
                experiment.terms().minimumEffect(),
                noise,
                result.exclusions());
    }

    private Side side(Arm arm, long seed, Group group, List<Facts> facts, Metric<RunRow> metric) {
        SafeText shown = middle(group, metric);
        Map<String, String> parameters = new TreeMap<>(arm.parameters());
        String cpus = arm.cpus();
        if (cpus != null) {
            parameters.put("pin", cpus);
        }
        LatencyHistogram latencies = facts.stream()
                .map(one -> ReportedRuns.latencies(one.told().latencies()))
                .reduce(LatencyHistogram.of(), LatencyHistogram::plus);
        return new Side(
                group,
                SafeText.of(arm.workload()),
                SafeText.of(arm.variant()),
                parameters,
                Again.of(arm, seed),
                shown,
                trace(shown),
                latencies);
    }

    /** The run that stands for all of them: that whose value is nearest to the median. */
    private static SafeText middle(Group group, Metric<RunRow> metric) {
        SortedMap<Integer, Double> known = group.known(metric);
        double median = Summary.of(
                        known.values().stream().mapToDouble(Double::doubleValue).toArray())
                .median();
        return group.observations().stream()
                .min(Comparator.comparingDouble(
                        (Observation one) -> Math.abs(known.getOrDefault(one.round(), Double.MAX_VALUE) - median)))
                .map(Observation::runId)
                .orElse(SafeText.EMPTY);
    }

    /** What is damaged or gone is not drawn, and the page says so. */
    private @Nullable Trace trace(SafeText run) {
        if (run.isEmpty()) {
            return null;
        }
        try {
            return ReportedSamples.trace(RunReader.open(runs.folder().resolve(run.toString())), Slice.WHOLE);
        } catch (RecordingException e) {
            return null;
        }
    }

    private Origin origin(LastClaims last) {
        List<String> words = new ArrayList<>(List.of("claims", "run"));
        last.claims().forEach(claim -> words.add(claim.id()));
        if (last.effort() != Origin.Effort.FULL) {
            words.add(last.effort() == Origin.Effort.QUICK ? "--quick" : "--smoke");
        }
        if (last.ignoreFailure()) {
            words.add("--ignore-failure");
        }
        words.addAll(List.of("--seed", Long.toString(last.seed())));
        List<String> report = new ArrayList<>(List.of("report"));
        report.addAll(operands);
        report.addAll(List.of("-o", output));
        RunHeader header = first;
        return new Origin(
                last.at(),
                ZoneId.systemDefault(),
                last.effort(),
                List.of(Again.line(words), Again.line(report)),
                last.seed(),
                header == null ? null : header.java(),
                header == null ? Environment.UNKNOWN : header.environment());
    }
}
