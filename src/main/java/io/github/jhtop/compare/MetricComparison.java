package io.github.jhtop.compare;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.stats.Outliers;
import io.github.jhtop.stats.StoppingRule;
import io.github.jhtop.stats.Summary;
import io.github.jhtop.text.SafeText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One quantity of two groups.
 *
 * @param metric which
 * @param a the reference
 * @param b the other group
 * @param effect b to a
 * @param verdict what it came to
 * @param roundsNeeded about how many rounds would decide it, infinity if none, NaN if that is no question or nobody knows
 * @param primary whether it is the one that decides
 * @param holmP of exploratory quantities, the p-value of no difference, adjusted for their number; NaN of the primary one
 * @param outliers runs that stand apart from their group; they count all the same
 */
public record MetricComparison(
        Metric<RunRow> metric,
        Summary a,
        Summary b,
        Effect effect,
        Verdict verdict,
        double roundsNeeded,
        boolean primary,
        double holmP,
        List<SafeText> outliers) {

    /** Copies the list. */
    public MetricComparison {
        outliers = List.copyOf(outliers);
    }

    static MetricComparison of(Metric<RunRow> metric, Group a, Group b, Terms terms, boolean noisyHost) {
        Effect effect = Effect.of(metric, a, b, terms);
        Verdict verdict = Verdict.of(effect, terms.minimumEffect(), noisyHost);
        return new MetricComparison(
                metric,
                a.summary(metric),
                b.summary(metric),
                effect,
                verdict,
                roundsNeeded(effect, verdict, terms.minimumEffect()),
                metric.id().equals(terms.primary()),
                Double.NaN,
                Stream.of(a, b).flatMap(group -> outliers(group, metric)).toList());
    }

    MetricComparison withHolmP(double adjusted) {
        return new MetricComparison(metric, a, b, effect, verdict, roundsNeeded, primary, adjusted, outliers);
    }

    private static double roundsNeeded(Effect effect, Verdict verdict, double minimumEffect) {
        double bound = Math.log(minimumEffect);
        return switch (verdict) {
            case TOO_FEW_ROUNDS -> StoppingRule.LEAST_FOR_A_VERDICT;
            case TOO_WIDE ->
                StoppingRule.roundsNeeded(
                        effect.n(),
                        Math.log(effect.ratio()),
                        effect.logInterval().halfWidth(),
                        -bound,
                        bound);
            default -> Double.NaN;
        };
    }

    /** On the scale on which it is judged; without a ratio there is none. */
    private static Stream<SafeText> outliers(Group group, Metric<RunRow> metric) {
        SortedMap<Integer, Double> known = group.known(metric);
        double[] logs = known.values().stream().mapToDouble(Math::log).toArray();
        if (!Arrays.stream(logs).allMatch(Double::isFinite)) {
            return Stream.of();
        }
        List<Integer> rounds = known.entrySet().stream().map(Map.Entry::getKey).toList();
        return Arrays.stream(Outliers.of(logs)).mapToObj(place -> group.runOf(rounds.get(place)));
    }

    /**
     * The plain ratio of the medians, beside the estimate.
     *
     * @return b to a, NaN if there is none
     */
    public double ratioOfMedians() {
        double ratio = b.median() / a.median();
        return Double.isFinite(ratio) ? ratio : Double.NaN;
    }
}
