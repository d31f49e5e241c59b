package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Effect;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.VerdictText;
import io.github.jhtop.metric.Better;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Summary;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All that is known of the quantity under the cursor, as lines to be read.
 *
 * @param title what it is called
 * @param lines the lines
 */
public record Detail(String title, List<SafeText> lines) {

    private static final String PASSING =
            "One observation each, at different times or side by side: no interval can be told of it, so nothing is"
                    + " judged. For a verdict run both several times: in the lab, or with rerun.";

    /** Copies the list. */
    public Detail {
        lines = List.copyOf(lines);
    }

    /**
     * Of a board.
     *
     * @param board with at least one line
     * @return the detail
     */
    public static Detail of(Board board) {
        return board.isPassing() ? passing(board) : judged(board);
    }

    private static Detail passing(Board board) {
        PassingMetric line = PassingMetric.TABLE.get(Math.min(board.line(), PassingMetric.TABLE.size() - 1));
        List<String> lines = new ArrayList<>(about(line.whole()));
        for (int i = 0; i < board.sides().size(); i++) {
            Side side = board.sides().get(i);
            Scale scale = Scale.of(line.whole().unit(), line.whole(side));
            double whole = line.whole(side);
            String known = Double.isNaN(whole) ? "unknown" : scale.write(whole) + unit(scale);
            lines.add(Group.label(i) + " " + side.of() + ": " + known);
        }
        lines.add("");
        lines.add(PASSING);
        return new Detail(line.whole().title(), safe(lines));
    }

    private static Detail judged(Board board) {
        List<MetricComparison> judged = board.judged();
        MetricComparison compared = judged.get(Math.min(board.line(), judged.size() - 1));
        String label = Group.label(board.other());
        List<String> lines = new ArrayList<>(about(compared.metric()));
        lines.add("A " + board.sides().get(0).of() + ": " + summary(compared.metric(), compared.a()));
        lines.add(
                label + " " + board.sides().get(board.other()).of() + ": " + summary(compared.metric(), compared.b()));
        lines.add("");
        lines.addAll(effect(compared, label));
        lines.add("Verdict: " + VerdictText.of(compared, label));
        lines.add(
                compared.primary()
                        ? "This quantity decides; it was chosen before the runs."
                        : String.format(
                                Locale.ROOT,
                                "Exploratory: one of many. p of no difference, after Holm: %.3f",
                                compared.holmP()));
        if (!compared.outliers().isEmpty()) {
            lines.add("Stand apart, and count: " + SafeText.join(compared.outliers(), ", "));
        }
        return new Detail(compared.metric().title(), safe(lines));
    }

    private static List<String> about(Metric<RunRow> metric) {
        String better = metric.better() == Better.NEITHER
                ? ""
                : metric.better() == Better.LOWER ? " Lower is better." : " Higher is better.";
        return List.of(metric.help() + better, "From: " + metric.source() + ".", "");
    }

    private static String summary(Metric<RunRow> metric, Summary summary) {
        Scale scale = Scale.of(metric.unit(), summary.median());
        return "median " + scale.write(summary.median()) + unit(scale) + ", from " + scale.write(summary.min()) + " to "
                + scale.write(summary.max()) + ", n " + summary.n();
    }

    private static String unit(Scale scale) {
        return scale.symbol().isEmpty() ? "" : " " + scale.symbol();
    }

    private static List<String> effect(MetricComparison compared, String label) {
        Effect effect = compared.effect();
        if (!effect.isKnown()) {
            return List.of();
        }
        Interval interval = effect.interval();
        boolean bounded = interval.low() > 0 && Double.isFinite(interval.high());
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%s/A: %.3f, interval of 95 %%: %s, n %d",
                        label,
                        effect.ratio(),
                        bounded
                                ? String.format(Locale.ROOT, "%.3f to %.3f", interval.low(), interval.high())
                                : "too few runs",
                        effect.n()),
                String.format(Locale.ROOT, "Ratio of the medians: %.3f", compared.ratioOfMedians()),
                "Hodges-Lehmann of log ratios, " + effect.method().words() + ", exact interval by ranks.");
    }

    private static List<SafeText> safe(List<String> lines) {
        return lines.stream().map(SafeText::of).toList();
    }
}
