package io.github.jhtop.cli;

import io.github.jhtop.cli.Operands.Operand;
import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.experiment.RecordedRuns;
import io.github.jhtop.metric.RunMetrics;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recordings that somebody named, as a page: one for itself, several beside each other. */
final class ReportedRuns {

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

        Side side() throws RecordingException {
            RunHeader header = reader.header();
            Group group = RecordedRuns.group(reference, operand);
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

    Page page(Language language) throws RecordingException {
        List<Named> named = new ArrayList<>();
        for (String operand : operands) {
            RunReference reference = reference(operand);
            named.add(new Named(reference, SafeText.of(operand), RunFolder.open(reference)));
        }
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
        List<Group> groups = sides.stream().map(Side::group).toList();
        Comparison comparison = Comparison.of(terms, groups, Noise.UNKNOWN, List.of());
        return ComparisonPage.of(language, origin(first.header(), sides), study, comparison);
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
