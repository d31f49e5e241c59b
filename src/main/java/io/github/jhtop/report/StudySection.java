package io.github.jhtop.report;

import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.report.TimeCharts.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything about runs that were made side by side: who they were, and all charts that they have the data for. */
final class StudySection {

    private StudySection() {}

    /** By which others lead to it. */
    static String anchor(int index) {
        return "experiment-" + (index + 1);
    }

    /** One of several. */
    static List<Block> of(Words words, Study study, int index) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, title(words, study, index), anchor(index)));
        blocks.add(new Block.Paragraph(
                words.of("experiment.serves", String.join(", ", study.claims())) + " " + study.pairing(words) + ".",
                true));
        blocks.add(sides(words, study));
        blocks.addAll(charts(words, study));
        blocks.addAll(exclusions(words, study.excluded()));
        List<String> commands = study.sides().stream()
                .map(side -> side.command().toString())
                .filter(command -> !command.isEmpty())
                .toList();
        if (!commands.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of("experiment.again"), true));
            blocks.add(new Block.Code(commands));
        }
        return blocks;
    }

    private static String title(Words words, Study study, int index) {
        Set<String> names = study.sides().stream()
                .map(side -> side.group().of().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        return words.of("experiment.title", index + 1, String.join(", ", names));
    }

    private static Block.Table sides(Words words, Study study) {
        List<String> heads = new ArrayList<>(List.of("", words.of("column.what"), words.of("column.parameters"), "n"));
        study.judged().forEach(metric -> heads.add(words.of("column.median_of", words.title(metric))));
        List<List<Cell>> rows = IntStream.range(0, study.sides().size())
                .mapToObj(side -> row(study, side))
                .toList();
        return new Block.Table(words.of("experiment.sides"), heads, rows);
    }

    private static List<Cell> row(Study study, int index) {
        Side side = study.sides().get(index);
        String parameters = side.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining(" "));
        List<Cell> row = new ArrayList<>(List.of(
                Cell.head(Group.label(index)),
                Cell.code(side.group().of()),
                Cell.code(parameters.isEmpty() ? "-" : parameters),
                Cell.number(Integer.toString(side.runs()))));
        for (Metric<RunRow> metric : study.judged()) {
            row.add(Cell.number(
                    Figures.quantity(metric.unit(), side.group().summary(metric).median())));
        }
        return row;
    }

    /** Those that there are data for; of the others a line says why. */
    static List<Block> charts(Words words, Study study) {
        List<Block> blocks = new ArrayList<>();
        for (Metric<RunRow> metric : study.judged()) {
            Block.Figure dots = RoundDots.of(words, study, metric);
            if (dots == null) {
                blocks.add(new Block.Paragraph(words.of("dots.missing", words.title(metric)), true));
            } else {
                blocks.add(dots);
            }
        }
        blocks.addAll(LatencyCurves.of(words, study));
        blocks.addAll(overTime(words, study));
        return blocks;
    }

    private static List<Block> overTime(Words words, Study study) {
        List<Line> lines = TimeCharts.lines(study);
        if (lines.isEmpty()) {
            return List.of(new Block.Paragraph(words.of("time.missing"), true));
        }
        return List.of(CoreLoad.of(words, lines), TimeCharts.switches(words, lines), TimeCharts.memory(words, lines));
    }

    static List<Block> exclusions(Words words, List<Exclusion> excluded) {
        if (excluded.isEmpty()) {
            return List.of(new Block.Paragraph(words.of("excluded.none"), true));
        }
        return List.of(new Block.Table(
                words.of("excluded.title"),
                List.of(
                        words.of("column.what"),
                        words.of("column.round"),
                        words.of("column.reason"),
                        words.of("column.run")),
                excluded.stream()
                        .map(run -> List.of(
                                Cell.code(run.of()),
                                Cell.number(Integer.toString(run.round() + 1)),
                                Cell.text(words.reason(run.reason())),
                                Cell.code(run.runId())))
                        .toList()));
    }
}
