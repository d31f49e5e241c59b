package io.github.jhtop.compare;

import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Proportion;
import io.github.jhtop.stats.StoppingRule;
import java.util.Locale;

/** Judgements of claims as sentences. */
public final class JudgementText {

    private JudgementText() {}

    /**
     * A judgement about a ratio.
     *
     * @param judgement by one of the rules about ratios
     * @param ratio more than 1 agrees with the claim
     * @param interval of the ratio
     * @param minimumEffect of the claim
     * @return a sentence
     */
    public static String ofRatio(Judgement judgement, double ratio, Interval interval, double minimumEffect) {
        String measured = Figures.factor(ratio) + " (" + Figures.bounds(interval) + ")";
        String needed = Figures.factor(minimumEffect);
        return switch (judgement) {
            case SUPPORTED ->
                interval.low() >= minimumEffect
                        ? "Supported: " + measured + ", at least " + needed + "."
                        : "Supported: " + measured + ", less than " + needed + " either way.";
            case OPPOSITE -> "Refuted: the opposite, " + Figures.factor(1 / ratio) + " the other way.";
            case NO_PRACTICAL_DIFFERENCE ->
                "Refuted: " + measured + ", no practical difference (needs " + needed + ").";
            case DIFFERENT -> "Refuted: " + measured + ", more than " + needed + " apart.";
            case DIRECTION_ONLY ->
                "Right direction, but " + Figures.factor(ratio) + ", not far (needs " + needed + ").";
            case TOO_WIDE -> "Not decided: " + measured + ", needs " + needed + ".";
            case TOO_FEW -> "Not decided: a verdict needs at least " + StoppingRule.LEAST_FOR_A_VERDICT + " rounds.";
            default -> plain(judgement);
        };
    }

    /**
     * A judgement about what was seen.
     *
     * @param judgement by one of the rules about counts
     * @param seen in how many runs
     * @return a sentence
     */
    public static String ofCount(Judgement judgement, Proportion seen) {
        String count = seen.seen() + " of " + seen.trials() + " runs";
        return switch (judgement) {
            case SUPPORTED -> "Supported: seen in " + count + ".";
            case DIFFERENT -> "Refuted: in none of " + seen.trials() + " runs.";
            case SEEN -> "Seen in each of " + seen.trials() + " runs.";
            case NOT_SEEN ->
                String.format(
                        Locale.ROOT,
                        "Not seen in %d runs: at most %.0f %% of runs would show it (95 %%).",
                        seen.trials(),
                        100 * Proportion.mostIfNeverSeen(seen.trials()));
            case NOT_EACH_TIME, NOT_REPRODUCED -> "Not decided: seen in " + count + ".";
            case TOO_FEW -> "Not decided: too few runs (" + seen.trials() + ").";
            default -> plain(judgement);
        };
    }

    private static String plain(Judgement judgement) {
        return switch (judgement) {
            case DEPENDS -> "Depends on the condition.";
            case NOISY_HOST -> "Not decided: noisy host.";
            case NOT_JUDGED -> "Not judged here.";
            case DESCRIPTIVE -> "Shown, not judged.";
            default -> throw new IllegalArgumentException("no sentence for " + judgement);
        };
    }
}
