package io.github.jhtop.export;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Contrast;
import io.github.jhtop.compare.Disturbance;
import io.github.jhtop.compare.Effect;
import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.compare.Verdict;
import io.github.jhtop.compare.VerdictText;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A comparison as people read it. */
public final class ComparisonText {

    /** How many columns from the left are words; those behind them are numbers, but for the last. */
    private static final int WORDS = 2;

    private ComparisonText() {}

    /**
     * A page: the groups, a table for each against the first, the noise, and what does not count.
     *
     * @param comparison of two or more groups
     * @return lines, each with its end
     */
    public static String of(Comparison comparison) {
        StringBuilder page = new StringBuilder();
        appendGroups(page, comparison);
        page.append('\n').append(terms(comparison)).append('\n');
        for (Contrast contrast : comparison.contrasts()) {
            page.append('\n');
            appendTable(page, contrast);
        }
        page.append('\n').append(noise(comparison.noise(), comparison.terms())).append('\n');
        for (Exclusion run : comparison.excluded()) {
            page.append("Excluded: ").append(run.of()).append(", round ").append(run.round() + 1);
            page.append(": ")
                    .append(run.reason())
                    .append(" (")
                    .append(run.runId())
                    .append(")\n");
        }
        return page.toString();
    }

    private static void appendGroups(StringBuilder page, Comparison comparison) {
        List<Group> groups = comparison.groups();
        int widest = groups.stream().mapToInt(group -> group.of().cells()).max().orElse(0);
        for (int i = 0; i < groups.size(); i++) {
            SafeText of = groups.get(i).of();
            int runs = groups.get(i).observations().size();
            page.append(Group.label(i)).append("  ").append(of).append(" ".repeat(widest - of.cells()));
            page.append("  ").append(runs).append(runs == 1 ? " run\n" : " runs\n");
        }
    }

    private static String terms(Comparison comparison) {
        Terms terms = comparison.terms();
        String method =
                comparison.contrasts().get(0).primary().effect().method().words();
        return String.format(
                Locale.ROOT,
                "Medians; ratios %s, with intervals of %.0f %%; less than %.2f× is no practical difference.",
                method,
                100 * terms.confidence(),
                terms.minimumEffect());
    }

    private static void appendTable(StringBuilder page, Contrast contrast) {
        String label = Group.label(contrast.group());
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("", "", "A", label, label + "/A", "from", "to", "verdict"));
        contrast.metrics().stream()
                .filter(metric -> metric.verdict() != Verdict.NOT_MEASURED)
                .map(metric -> line(metric, label))
                .forEach(lines::add);
        page.append(Aligned.of(lines, WORDS));
        appendOutliers(page, contrast);
    }

    private static List<String> line(MetricComparison compared, String label) {
        Scale scale = Scale.of(compared.metric().unit(), compared.a().median());
        Effect effect = compared.effect();
        return List.of(
                compared.metric().title(),
                scale.symbol(),
                scale.write(compared.a().median()),
                scale.write(compared.b().median()),
                ratio(effect.ratio()),
                ratio(effect.interval().low()),
                ratio(effect.interval().high()),
                VerdictText.of(compared, label));
    }

    /** A bound that excludes nothing is none. */
    private static String ratio(double ratio) {
        return ratio > 0 && Double.isFinite(ratio) ? String.format(Locale.ROOT, "%,.2f", ratio) : Unit.UNKNOWN;
    }

    private static void appendOutliers(StringBuilder page, Contrast contrast) {
        List<SafeText> outliers = contrast.primary().outliers();
        if (!outliers.isEmpty()) {
            page.append("Stand apart in ").append(contrast.primary().metric().title());
            page.append(", and count: ").append(SafeText.join(outliers, ", ")).append('\n');
        }
    }

    private static String noise(Noise noise, Terms terms) {
        if (noise.equals(Noise.UNKNOWN)) {
            return "Noise: not measured.";
        }
        StringBuilder line = new StringBuilder("Noise: ");
        line.append(noise.noisyRounds()).append(" of ").append(noise.rounds()).append(" rounds noisy");
        Map<Disturbance, Integer> found = new TreeMap<>(noise.disturbances());
        if (!found.isEmpty()) {
            line.append(found.entrySet().stream()
                    .map(one -> "\n  " + one.getKey().words() + " in " + one.getValue())
                    .collect(Collectors.joining(",", ":", "")));
        }
        if (noise.repeatedRounds() > 0) {
            line.append("\n  run again because of noise: ").append(noise.repeatedRounds());
        }
        if (Double.isFinite(noise.floor())) {
            line.append(String.format(Locale.ROOT, "\n  the same against itself: within %.2f×", noise.floor()));
        }
        return line.append(noise.forbidsVerdicts(terms.minimumEffect()) ? "\n  too noisy for a verdict" : "")
                .toString();
    }
}
