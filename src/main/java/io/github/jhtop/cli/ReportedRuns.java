package io.github.jhtop.cli;

import io.github.jhtop.cli.Operands.Operand;
import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.experiment.RecordedRuns;
import io.github.jhtop.export.ComparisonJson;
import io.github.jhtop.export.RecordedRun;
import io.github.jhtop.export.RunJson;
import io.github.jhtop.export.RunTrace;
import io.github.jhtop.export.RunsCsv;
import io.github.jhtop.export.SeriesCsv;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunReference;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.report.ComparisonPage;
import io.github.jhtop.report.Language;
import io.github.jhtop.report.Origin;
import io.github.jhtop.report.Page;
import io.github.jhtop.report.RunPage;
import io.github.jhtop.report.Side;
import io.github.jhtop.report.Study;
import io.github.jhtop.stats.LatencyHistogram;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Latencies;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recordings that somebody named, as a page: one for itself, several beside each other. */
final class ReportedRuns implements Reported {

    private static final LatencyHistogram NO_LATENCIES = LatencyHistogram.of();

    private final Map<String, String> environment;
    private final List<String> operands;
    private final String output;

    ReportedRuns(Map<String, String> environment, List<String> operands, String output) {
        this.environment = environment;
        this.operands = operands;
        this.output = output;
    }

    /** One that was named, opened. */
    private record Named(RunReference reference, SafeText operand, RunReader reader) {

        Group group() throws RecordingException {
            return RecordedRuns.group(reference, operand);
        }

        RecordedRun line() throws RecordingException {
            RunRow row = group().observations().get(0).row();
            return new RecordedRun(reader.header(), reader.state(), reader.result(), row);
        }

        Side side() throws RecordingException {
            RunHeader header = reader.header();
            Group group = group();
            boolean whole = reference.slice().equals(Slice.WHOLE);
            return new Side(
                    group,
                    header.workload(),
                    header.variant(),
                    header.parameters(),
                    Again.of(header),
                    SafeText.of(header.runId().text()),
                    ReportedSamples.trace(reader, reference.slice()),
                    whole ? latencies(LabRun.told(reference.directory()).latencies()) : NO_LATENCIES);
        }
    }

    static LatencyHistogram latencies(@Nullable Latencies told) {
        return told == null ? NO_LATENCIES : LatencyHistogram.of(told.nanos());
    }

    private List<Named> named() throws RecordingException {
        List<Named> named = new ArrayList<>();
        for (String operand : operands) {
            RunReference reference = reference(operand);
            named.add(new Named(reference, SafeText.of(operand), RunFolder.open(reference)));
        }
        return named;
    }

    private static Comparison comparison(List<Named> named) throws RecordingException {
        List<Group> groups = new ArrayList<>();
        for (Named one : named) {
            groups.add(one.group());
        }
        return Comparison.of(Terms.usual(false), groups, Noise.UNKNOWN, List.of());
    }

    @Override
    public void writeTrace(OutputStream out) throws RecordingException, IOException {
        if (operands.size() > 1) {
            throw Failure.usage("report: a trace shows one run; name one, and write a file for each");
        }
        Named one = named().get(0);
        RunTrace.write(one.reader(), one.reference().slice(), out);
    }

    @Override
    public void writeJson(OutputStream out) throws RecordingException, IOException {
        List<Named> named = named();
        if (named.size() == 1) {
            RunJson.writeSeries(
                    out, named.get(0).reader(), named.get(0).reference().slice());
        } else {
            ComparisonJson.write(out, comparison(named), Map.of());
        }
    }

    @Override
    public void writeCsv(OutputStream out) throws RecordingException, IOException {
        List<Named> named = named();
        if (named.size() == 1) {
            new SeriesCsv(out)
                    .write(named.get(0).reader(), named.get(0).reference().slice());
            return;
        }
        List<RecordedRun> lines = new ArrayList<>();
        for (Named one : named) {
            lines.add(one.line());
        }
        RunsCsv.write(out, lines);
    }

    @Override
    public Page page(Language language) throws RecordingException {
        List<Named> named = named();
        List<Side> sides = new ArrayList<>();
        for (Named one : named) {
            sides.add(one.side());
        }
        Terms terms = Terms.usual(false);
        Study study = new Study(
                List.of(),
                sides,
                false,
                sides.size() == 1 ? List.of() : List.of(RunMetrics.of(terms.primary())),
                terms.minimumEffect(),
                Noise.UNKNOWN,
                List.of());
        RunReader first = named.get(0).reader();
        if (sides.size() == 1) {
            RunResult result = first.result();
            return RunPage.of(
                    language,
                    origin(first.header(), sides),
                    first.header(),
                    result == null ? RunResult.unknown(RunState.INCOMPLETE) : result,
                    study);
        }
        return ComparisonPage.of(language, origin(first.header(), sides), study, comparison(named));
    }

    private Origin origin(RunHeader header, List<Side> sides) {
        List<String> words = new ArrayList<>(List.of("report"));
        words.addAll(operands);
        words.addAll(List.of("-o", output));
        List<SafeText> commands = Stream.concat(
                        sides.stream().map(Side::command).filter(command -> !command.isEmpty()),
                        Stream.of(Again.line(words)))
                .distinct()
                .toList();
        return new Origin(
                header.startedAt(),
                ZoneId.systemDefault(),
                Origin.Effort.FULL,
                commands,
                header.seed(),
                header.java(),
                header.environment());
    }

    /** As {@code compare} reads it; what would be launched there is no recording here. */
    private RunReference reference(String operand) {
        Operands reader = new Operands(new NoWorkloads(), RunFolder.of(environment), UnaryOperator.identity(), true);
        return operand.startsWith("cmd:")
                ? RunFolder.resolve(operand, environment)
                : reader.read(operand) instanceof Operand.Recording recording
                        ? recording.reference()
                        : RunFolder.resolve(operand, environment);
    }

    /** Reports are of what was run already. */
    private static final class NoWorkloads implements Operands.Workloads {

        @Override
        public boolean contains(String workload) {
            return false;
        }

        @Override
        public LabRun run(String operand) {
            throw Failure.usage("report: '" + operand + "' is no recording; run it first, then report @1");
        }
    }
}
