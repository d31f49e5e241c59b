package io.github.jhtop.cli;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Observation;
import io.github.jhtop.compare.RunRows;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.experiment.RecordedRuns;
import io.github.jhtop.experiment.References;
import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.experiment.SeriesJob;
import io.github.jhtop.experiment.SeriesProgress;
import io.github.jhtop.experiment.SeriesReport;
import io.github.jhtop.experiment.SeriesResult;
import io.github.jhtop.export.ComparisonJson;
import io.github.jhtop.export.ComparisonText;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunReference;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.stats.StoppingRule;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.CompareNews;
import io.github.jhtop.tui.CompareOrder;
import io.github.jhtop.workload.Jdk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out what the screen wants to be read, compared, measured or written; one thread at a time, but {@link #close} any. */
final class CompareDesk implements ScreenDesk.Desk<CompareOrder> {

    /** A command gets a second after SIGTERM; the rest is for the end of its recording. */
    private static final long PATIENCE_MILLIS = 3_000;

    private static final double NANOS = 1e9;

    private final Map<String, String> environment;
    private final Consumer<CompareNews> audience;
    private final Map<String, RecordedCourse> courses = new HashMap<>();
    private final Map<String, Exclusion> problems = new HashMap<>();
    private volatile @Nullable SeriesJob series;
    private volatile boolean closing;

    CompareDesk(Map<String, String> environment, Consumer<CompareNews> audience) {
        this.environment = environment;
        this.audience = audience;
    }

    /** Whatever is wrong becomes a line. */
    @Override
    public void carryOut(CompareOrder order) {
        try {
            if (order instanceof CompareOrder.Weigh weigh) {
                audience.accept(weigh(weigh));
            } else if (order instanceof CompareOrder.Measure measure) {
                measure(measure);
            } else if (order instanceof CompareOrder.Stop) {
                stop();
            } else if (order instanceof CompareOrder.Export export) {
                say(export(export));
            }
        } catch (Failure e) {
            say(SafeText.of(e.line()));
        } catch (IOException e) {
            say(SafeText.of("Not written: " + e.getMessage()));
        }
    }

    private void say(SafeText line) {
        audience.accept(new CompareNews.Said(line));
    }

    private CompareNews.Weighed weigh(CompareOrder.Weigh order) {
        List<Exclusion> excluded = new ArrayList<>();
        List<CompareNews.Reading> readings =
                order.lots().stream().map(lot -> read(lot, excluded)).toList();
        boolean compared = order.all() && readings.size() >= 2;
        return new CompareNews.Weighed(readings, compared ? compare(order, readings, excluded) : null);
    }

    private static Comparison compare(
            CompareOrder.Weigh order, List<CompareNews.Reading> readings, List<Exclusion> excluded) {
        List<Group> groups = readings.stream().map(CompareNews.Reading::group).toList();
        Comparison before = order.before();
        return before == null
                ? Comparison.of(Terms.usual(false), groups, Noise.UNKNOWN, excluded)
                : Comparison.of(before.terms(), groups, before.noise(), before.excluded());
    }

    private CompareNews.Reading read(CompareOrder.Lot lot, List<Exclusion> excluded) {
        Group group = lot.group() == null ? group(lot.runIds()) : lot.group();
        List<Exclusion> here = lot.runIds().stream()
                .flatMap(id -> Stream.ofNullable(problems.get(id)))
                .toList();
        excluded.addAll(here);
        RecordedCourse course = course(group, lot.runIds());
        return new CompareNews.Reading(
                lot.side(),
                group,
                course.course(),
                course.cast(),
                course.castAt(),
                here.isEmpty() ? course.trouble() : inWords(here));
    }

    private static SafeText inWords(List<Exclusion> excluded) {
        Exclusion first = excluded.get(0);
        String more = excluded.size() == 1 ? "" : "; and " + (excluded.size() - 1) + " more";
        return SafeText.of("does not count: " + first.reason() + " (" + first.runId() + ")" + more);
    }

    /** Each an observation; those that do not count are told. */
    private Group group(List<String> runIds) {
        List<Observation> observations = new ArrayList<>();
        SafeText of = SafeText.EMPTY;
        for (String id : runIds) {
            try {
                RunReference reference = RunFolder.of(environment).resolve(id);
                RunReader reader = RunReader.open(reference.directory());
                of = reader.header().of();
                String problem = problem(reader);
                if (problem == null) {
                    SafeText run = SafeText.of(id);
                    Observation one =
                            RecordedRuns.group(reference, run).observations().get(0);
                    observations.add(new Observation(run, observations.size(), one.row()));
                } else {
                    problems.put(id, new Exclusion(SafeText.of(id), of, 0, SafeText.of(problem)));
                }
            } catch (RecordingException e) {
                problems.put(id, new Exclusion(SafeText.of(id), of, 0, SafeText.of(e.line())));
            }
        }
        return new Group(of, observations);
    }

    /** A recording of what went on by itself has no end that could be wrong. */
    private static @Nullable String problem(RunReader reader) {
        RunResult result = reader.result();
        boolean launched = !reader.header().command().isEmpty();
        return launched && result != null ? RunRows.problem(result, false) : null;
    }

    /** Of the run whose wall time is in the middle; of those that do not count too, if there are no others. */
    private RecordedCourse course(Group group, List<String> runIds) {
        List<Observation> byTime = group.observations().stream()
                .sorted(Comparator.comparingDouble(one -> one.row().wallSeconds()))
                .toList();
        String id = byTime.isEmpty()
                ? runIds.isEmpty() ? "" : runIds.get(0)
                : byTime.get((byTime.size() - 1) / 2).runId().toString();
        return id.isEmpty() ? RecordedCourse.NONE : courses.computeIfAbsent(id, this::course);
    }

    private RecordedCourse course(String id) {
        try {
            return RecordedCourse.of(RunFolder.of(environment).resolve(id).directory());
        } catch (RecordingException e) {
            return RecordedCourse.failed(SafeText.of(e.line()));
        }
    }

    private void measure(CompareOrder.Measure order) {
        if (closing) {
            return;
        }
        List<RunForm> forms = order.forms();
        StoppingRule rule =
                order.rounds() == 0 ? StoppingRule.forEffect(Terms.USUAL_EFFECT) : StoppingRule.fixed(order.rounds());
        SeriesJob job = new SeriesJob(
                forms,
                rule,
                Bench.instruments(environment),
                new References(XdgFolder.STATE.of(environment), Launcher.ofKernel(), new Redirection.Discarded()),
                () -> Jdk.installed(environment),
                report -> hear(report, forms));
        series = job;
        job.start();
    }

    private void hear(SeriesReport report, List<RunForm> forms) {
        if (report instanceof SeriesReport.Preparing preparing) {
            tell(preparing.what().toString(), true);
        } else if (report instanceof SeriesReport.Running running) {
            tell(inWords(running.progress(), forms), true);
        } else if (report instanceof SeriesReport.Whole whole) {
            audience.accept(new CompareNews.Round(whole.result().comparison()));
        } else if (report instanceof SeriesReport.Ended ended) {
            tell(inWords(ended.result()), false);
            ended.remarks().stream().findFirst().ifPresent(this::say);
        } else if (report instanceof SeriesReport.Failed failed) {
            tell("series failed: " + failed.reason(), false);
        }
    }

    private void tell(String words, boolean active) {
        audience.accept(new CompareNews.Progress(SafeText.of(words), active));
    }

    private static String inWords(SeriesProgress progress, List<RunForm> forms) {
        String left = progress.leftNanos() < 0
                ? ""
                : String.format(Locale.ROOT, ", %.0f s left", progress.leftNanos() / NANOS);
        String runs = forms.get(progress.subject()).variant().name() + " runs";
        return "round " + progress.round() + " of " + progress.planned() + left + ", " + runs;
    }

    private static String inWords(SeriesResult result) {
        int rounds = result.rounds().size();
        if (result.isHopeless()) {
            return "ended: " + result.exclusions().get(0).of() + " "
                    + result.exclusions().get(0).reason();
        }
        return (result.ended() ? "stopped after " : "done: ") + rounds + (rounds == 1 ? " round" : " rounds")
                + ", seed " + result.plan().seed();
    }

    private void stop() {
        SeriesJob job = series;
        if (job != null) {
            job.end();
        }
    }

    private static SafeText export(CompareOrder.Export order) throws IOException {
        Comparison known = order.comparison();
        Comparison comparison =
                known == null ? Comparison.of(Terms.usual(false), order.groups(), Noise.UNKNOWN, List.of()) : known;
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ComparisonJson.write(json, comparison, Map.of());
        Path file = Surroundings.newFile("compare.txt");
        SafeText written = Surroundings.write(file, ComparisonText.of(comparison));
        Path beside = file.resolveSibling(file.getFileName().toString().replace(".txt", ".json"));
        SafeText both = Surroundings.write(beside, json.toString(StandardCharsets.UTF_8));
        return both.toString().startsWith("Written") ? SafeText.of(written + " and .json") : both;
    }

    @Override
    public void close() {
        closing = true;
        SeriesJob job = series;
        if (job == null) {
            return;
        }
        job.end();
        try {
            job.await(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<SafeText> lastWords() {
        return List.of();
    }
}
