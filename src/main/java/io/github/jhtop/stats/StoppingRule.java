package io.github.jhtop.stats;

import java.util.Arrays;

/**
 * How many rounds to run. They end when the interval is narrow enough, whatever it says: to stop as soon as a difference is
 * significant finds differences where there are none. Source: Armitage, McPherson, Rowe (1969), "Repeated significance tests
 * on accumulating data", J. R. Statist. Soc. A 132(2); Kruschke (2015), "Doing Bayesian Data Analysis", section 13.3.
 *
 * @param first rounds before the first look
 * @param step rounds that are added each time
 * @param most rounds at all
 * @param precision the half-width of the interval of the log ratio that is enough
 */
public record StoppingRule(int first, int step, int most, double precision) {

    /** Fewer pairs cannot exclude anything with a confidence of 0.95: two of 2^5 orders are more than a twentieth. */
    public static final int LEAST_FOR_A_VERDICT = 6;

    private static final int FIRST = 10;
    private static final int STEP = 5;
    private static final int MOST = 30;
    private static final double FIVE_PERCENT = Math.log(1.05);

    /**
     * The usual one: 10 rounds, and 5 more, up to 30, while the half-width is above both 5 % and a third of the minimum
     * effect.
     *
     * @param minimumEffect the least ratio that matters, above 1
     * @return the rule
     */
    public static StoppingRule forEffect(double minimumEffect) {
        return new StoppingRule(FIRST, STEP, MOST, Math.max(FIVE_PERCENT, Math.log(minimumEffect) / 3));
    }

    /**
     * A fixed number of rounds.
     *
     * @param rounds how many
     * @return a rule that never adds one
     */
    public static StoppingRule fixed(int rounds) {
        return new StoppingRule(rounds, 0, rounds, Double.POSITIVE_INFINITY);
    }

    /**
     * How many rounds there should be in all, given what is known now.
     *
     * @param done rounds that were run
     * @param logRatio the interval that they gave
     * @return {@code done} if it is enough
     */
    public int planned(int done, Interval logRatio) {
        if (done < first) {
            return first;
        }
        return logRatio.halfWidth() <= precision ? done : Math.min(most, done + step);
    }

    /**
     * About how many rounds it takes until the interval no longer holds one of the bounds that decide: its half-width shrinks
     * with the square root of the number of rounds.
     *
     * @param done rounds that were run
     * @param estimate of the log ratio
     * @param halfWidth of its interval
     * @param bounds the log ratios at which verdicts change
     * @return at least one more than {@code done}; infinity if the estimate lies on a bound, NaN if nothing is known
     */
    public static double roundsNeeded(int done, double estimate, double halfWidth, double... bounds) {
        double distance = Arrays.stream(bounds)
                .map(bound -> Math.abs(estimate - bound))
                .min()
                .orElse(Double.NaN);
        if (Double.isNaN(distance) || !Double.isFinite(halfWidth)) {
            return Double.NaN;
        }
        double shrink = halfWidth / distance;
        return Math.max(done + 1.0, Math.ceil(done * shrink * shrink));
    }
}
