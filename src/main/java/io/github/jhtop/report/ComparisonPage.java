package io.github.jhtop.report;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Contrast;
import io.github.jhtop.compare.Effect;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.Verdict;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page about runs beside each other, the first the reference. */
public final class ComparisonPage {

    private ComparisonPage() {}

    /**
     * Puts it together.
     *
     * @param language of the page
     * @param origin of the runs
     * @param study the runs
     * @param comparison each against the first
     * @return the page
     */
    public static Page of(Language language, Origin origin, Study study, Comparison comparison) {
        Words words = Words.of(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.of("comparison.verdict"), "verdict"));
        blocks.add(groups(words, study));
        for (Contrast contrast : comparison.contrasts()) {
            String label = Group.label(contrast.group());
            MetricComparison primary = contrast.primary();
            blocks.add(new Block.Verdict(
                    Tone.of(primary.verdict()), words.title(primary.metric()), sentence(words, primary, label)));
        }
        for (Contrast contrast : comparison.contrasts()) {
            blocks.addAll(contrast(words, study, comparison, contrast));
        }
        blocks.add(new Block.Heading(2, words.of("run.time"), "time"));
        blocks.addAll(StudySection.charts(words, study));
        List<Block> curves = ParameterCurves.of(words, List.of(study));
        if (!curves.isEmpty()) {
            blocks.add(new Block.Heading(2, words.of("curves.title"), "curves"));
            blocks.addAll(curves);
        }
        blocks.addAll(StudySection.exclusions(words, study.excluded()));
        blocks.addAll(HostSection.of(words, origin, List.of(study)));
        blocks.addAll(HostSection.again(words, origin));
        SafeText sides = SafeText.join(
                study.sides().stream().map(side -> side.group().of()).toList(), ", ");
        return new Page(words, words.of("comparison.title", sides), HostSection.subtitle(words, origin), blocks);
    }

    private static Block.Table groups(Words words, Study study) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < study.sides().size(); i++) {
            Side side = study.sides().get(i);
            rows.add(List.of(
                    Cell.head(Group.label(i)),
                    Cell.code(side.group().of()),
                    Cell.number(Integer.toString(side.runs())),
                    Cell.text(i == 0 ? words.of("comparison.reference") : "")));
        }
        return new Block.Table(
                words.of("comparison.sides"), List.of("", words.of("column.what"), words.of("column.runs"), ""), rows);
    }

    private static List<Block> contrast(Words words, Study study, Comparison comparison, Contrast contrast) {
        String label = Group.label(contrast.group());
        List<MetricComparison> known = contrast.metrics().stream()
                .filter(metric -> metric.verdict() != Verdict.NOT_MEASURED)
                .toList();
        List<Block> blocks = new ArrayList<>();
        String title = words.of("comparison.against", label);
        blocks.add(new Block.Heading(2, title, "contrast-" + contrast.group()));
        List<ForestPlot.Row> rows = known.stream()
                .filter(metric -> metric.effect().isKnown())
                .map(metric -> row(words, metric))
                .toList();
        if (!rows.isEmpty()) {
            List<String> caption = List.of(
                    words.of("caption.n", rows.get(0).n()),
                    words.of("comparison.unit", label),
                    study.pairing(words),
                    words.of("comparison.direction"),
                    words.of(
                            "caption.confidence",
                            Figures.percent(comparison.terms().confidence())));
            blocks.add(ForestPlot.of(
                    words, words.of("forest.title"), rows, comparison.terms().minimumEffect(), caption));
        }
        blocks.add(table(words, known, label));
        List<SafeText> outliers = contrast.primary().outliers();
        if (!outliers.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of("comparison.outliers", SafeText.join(outliers, ", ")), true));
        }
        return blocks;
    }

    private static ForestPlot.Row row(Words words, MetricComparison metric) {
        Effect effect = metric.effect();
        return new ForestPlot.Row(
                words.title(metric.metric()), effect.ratio(), effect.interval(), effect.n(), Tone.of(metric.verdict()));
    }

    private static Block.Table table(Words words, List<MetricComparison> known, String label) {
        return new Block.Table(
                words.of("comparison.numbers"),
                List.of(
                        words.of("column.quantity"),
                        words.of("column.unit"),
                        "A",
                        label,
                        label + "/A",
                        words.of("column.interval"),
                        "n",
                        words.of("column.direction"),
                        words.of("column.verdict")),
                known.stream().map(metric -> line(words, metric, label)).toList());
    }

    private static List<Cell> line(Words words, MetricComparison metric, String label) {
        Scale scale = Scale.of(metric.metric().unit(), metric.a().median());
        Effect effect = metric.effect();
        return List.of(
                Cell.head(words.title(metric.metric())),
                Cell.number(scale.symbol()),
                Cell.number(scale.write(metric.a().median())),
                Cell.number(scale.write(metric.b().median())),
                Cell.number(effect.isKnown() ? Figures.factor(effect.ratio()) : Unit.UNKNOWN),
                Cell.number(effect.isKnown() ? Figures.bounds(effect.interval()) : Unit.UNKNOWN),
                Cell.number(Integer.toString(effect.n())),
                Cell.text(words.direction(metric.metric())),
                Cell.verdict(Tone.of(metric.verdict()), sentence(words, metric, label)));
    }

    /** The verdict of one quantity in words. */
    static String sentence(Words words, MetricComparison compared, String label) {
        Effect effect = compared.effect();
        double rounds = compared.roundsNeeded();
        String key = "verdict." + compared.verdict();
        return switch (compared.verdict()) {
            case LOWER, HIGHER -> words.of(key, label, size(effect.ratio())) + doubt(words, compared);
            case NO_PRACTICAL_DIFFERENCE -> words.of(key, Figures.bounds(effect.interval()));
            case TOO_WIDE ->
                Double.isFinite(rounds)
                        ? words.of(key, String.format(Locale.ROOT, "%,.0f", rounds))
                        : words.of("verdict.TOO_WIDE.forever");
            case TOO_FEW_ROUNDS -> words.of(key, effect.n());
            default -> words.of(key);
        };
    }

    private static String size(double ratio) {
        return ratio < 1.995 ? String.format(Locale.ROOT, "%.1f %%", 100 * Math.abs(ratio - 1)) : Figures.factor(ratio);
    }

    private static String doubt(Words words, MetricComparison compared) {
        return compared.holmP() > 0.05
                ? " " + words.of("verdict.exploratory", String.format(Locale.ROOT, "%.2f", compared.holmP()))
                : "";
    }
}
