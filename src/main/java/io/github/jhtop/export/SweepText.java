package io.github.jhtop.export;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Contrast;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.VerdictText;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Comparisons at several values of a parameter: a table of the decisive quantity, a curve, and where it turns over. */
public final class SweepText {

    private static final String LEVELS = "▁▂▃▄▅▆▇█";

    private final String parameter;
    private final List<String> values;
    private final List<Comparison> steps;

    private SweepText(String parameter, Map<String, Comparison> steps) {
        this.parameter = parameter;
        this.values = List.copyOf(steps.keySet());
        this.steps = List.copyOf(steps.values());
    }

    /**
     * A page.
     *
     * @param parameter that was varied
     * @param steps comparisons of the same groups by its values, in their order
     * @return lines, each with its end
     */
    public static String of(String parameter, Map<String, Comparison> steps) {
        return new SweepText(parameter, steps).page();
    }

    private String page() {
        StringBuilder page = new StringBuilder();
        List<Group> groups = steps.get(0).groups();
        for (int i = 0; i < groups.size(); i++) {
            page.append(Group.label(i)).append("  ").append(groups.get(i).of()).append('\n');
        }
        for (int i = 0; i < groups.size() - 1; i++) {
            page.append('\n');
            appendTable(page, i);
            appendCurves(page, i);
            page.append(breakEven(i)).append('\n');
        }
        return page.toString();
    }

    private MetricComparison primary(int step, int contrast) {
        return steps.get(step).contrasts().get(contrast).primary();
    }

    private void appendTable(StringBuilder page, int contrast) {
        Contrast first = steps.get(0).contrasts().get(contrast);
        String label = Group.label(first.group());
        Scale scale =
                Scale.of(first.primary().metric().unit(), first.primary().a().median());
        String title = first.primary().metric().title() + " " + scale.symbol();
        page.append(line(parameter, "A " + title, label + " " + title, label + "/A", "from", "to", "verdict"));
        for (int step = 0; step < steps.size(); step++) {
            MetricComparison compared = primary(step, contrast);
            page.append(line(
                    values.get(step),
                    scale.write(compared.a().median()),
                    scale.write(compared.b().median()),
                    ratio(compared.effect().ratio()),
                    ratio(compared.effect().interval().low()),
                    ratio(compared.effect().interval().high()),
                    VerdictText.of(compared, label)));
        }
    }

    private String line(String value, String a, String b, String ratio, String low, String high, String verdict) {
        int width = values.stream().mapToInt(String::length).max().orElse(0);
        String form = "%-" + Math.max(parameter.length(), width) + "s  %16s  %16s  %6s  %6s  %6s  %s%n";
        return String.format(Locale.ROOT, form, value, a, b, ratio, low, high, verdict);
    }

    private static String ratio(double ratio) {
        return ratio > 0 && Double.isFinite(ratio) ? String.format(Locale.ROOT, "%.2f", ratio) : Unit.UNKNOWN;
    }

    /** Both from zero to the highest of both. */
    private void appendCurves(StringBuilder page, int contrast) {
        double[] a = IntStream.range(0, steps.size())
                .mapToDouble(step -> primary(step, contrast).a().median())
                .toArray();
        double[] b = IntStream.range(0, steps.size())
                .mapToDouble(step -> primary(step, contrast).b().median())
                .toArray();
        double highest = Math.max(highest(a), highest(b));
        String label = Group.label(steps.get(0).contrasts().get(contrast).group());
        page.append("A ").append(curve(a, highest)).append("  ");
        page.append(label)
                .append(' ')
                .append(curve(b, highest))
                .append("  from 0 by ")
                .append(parameter)
                .append('\n');
    }

    private static double highest(double... values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(1);
    }

    private static String curve(double[] values, double highest) {
        StringBuilder curve = new StringBuilder();
        for (double value : values) {
            int level = (int) Math.round(value / highest * (LEVELS.length() - 1));
            curve.append(Double.isNaN(value) ? ' ' : LEVELS.charAt(Math.max(0, level)));
        }
        return curve.toString();
    }

    /** Between two values at which the ratio lies on different sides of 1, as a straight line of its logarithm goes. */
    private String breakEven(int contrast) {
        List<String> found = new ArrayList<>();
        for (int step = 1; step < steps.size(); step++) {
            double before = Math.log(primary(step - 1, contrast).effect().ratio());
            double after = Math.log(primary(step, contrast).effect().ratio());
            if (before * after < 0) {
                found.add("Break-even between " + parameter + "=" + values.get(step - 1) + " and " + values.get(step)
                        + about(step, before, after));
            }
        }
        return found.isEmpty() ? "No break-even within these values." : String.join("; ", found) + ".";
    }

    private String about(int step, double before, double after) {
        try {
            double from = Double.parseDouble(values.get(step - 1));
            double to = Double.parseDouble(values.get(step));
            double at = from + (to - from) * before / (before - after);
            return String.format(Locale.ROOT, ", at about %.3g", at);
        } catch (NumberFormatException words) {
            return "";
        }
    }
}
