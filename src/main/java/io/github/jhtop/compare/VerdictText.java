package io.github.jhtop.compare;

import io.github.jhtop.metric.Better;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.stats.StoppingRule;
import java.util.Locale;

/** Verdicts of comparisons as sentences. */
public final class VerdictText {

    /** Nobody runs more to decide between two. */
    private static final double MOST_ROUNDS = 1000;

    private static final double USUAL_LEVEL = 0.05;

    private VerdictText() {}

    /**
     * A verdict in words.
     *
     * @param compared one quantity of two groups
     * @param label of the second group, such as {@code B}
     * @return for example {@code B 16 % shorter (1.19× faster)} or {@code not decided: about 24 rounds}
     */
    public static String of(MetricComparison compared, String label) {
        return switch (compared.verdict()) {
            case LOWER, HIGHER -> label + " " + difference(compared) + doubt(compared);
            case NO_PRACTICAL_DIFFERENCE ->
                "no practical difference (" + Figures.bounds(compared.effect().interval()) + ")";
            case TOO_WIDE -> "not decided" + rounds(compared.roundsNeeded());
            case TOO_FEW_ROUNDS ->
                "not decided: " + compared.effect().n() + " of " + StoppingRule.LEAST_FOR_A_VERDICT + " rounds";
            case NOISY_HOST -> "not decided: noisy host";
            case NOT_MEASURED -> "not measured";
            case NO_RATIO -> "not judged: of 0 there is no ratio";
        };
    }

    private static String difference(MetricComparison compared) {
        double ratio = compared.effect().ratio();
        String size = ratio < 1.995 ? Figures.percentFromOne(ratio) : Figures.factor(ratio);
        String speed = "";
        if (compared.metric().id().equals("wall_seconds")) {
            speed = ratio < 1
                    ? " (" + Figures.factor(1 / ratio) + " faster)"
                    : " (" + Figures.factor(ratio) + " slower)";
        }
        return size + " " + word(compared.metric(), ratio < 1) + speed;
    }

    private static String word(Metric<?> metric, boolean lower) {
        if (metric.better() == Better.HIGHER) {
            return lower ? "lower" : "higher";
        }
        return switch (metric.unit()) {
            case SECONDS, SHORT_SECONDS, MILLISECONDS -> duration(metric.additive(), lower);
            case COUNT, PER_SECOND, PER_OPERATION -> lower ? "fewer" : "more";
            case BYTES, BYTES_PER_SECOND -> lower ? "less" : "more";
            default -> lower ? "lower" : "higher";
        };
    }

    /** Time that is used up is less; time that passes is shorter. */
    private static String duration(boolean used, boolean lower) {
        if (used) {
            return lower ? "less" : "more";
        }
        return lower ? "shorter" : "longer";
    }

    /** An exploratory difference that would be nothing strange among so many quantities says so. */
    private static String doubt(MetricComparison compared) {
        return compared.holmP() > USUAL_LEVEL
                ? String.format(Locale.ROOT, " (exploratory, p %.2f after Holm)", compared.holmP())
                : "";
    }

    private static String rounds(double needed) {
        if (Double.isNaN(needed)) {
            return "";
        }
        return needed > MOST_ROUNDS
                ? ": more than 1,000 rounds"
                : String.format(Locale.ROOT, ": about %.0f rounds", needed);
    }
}
