package io.github.jhtop.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How often something happened.
 *
 * @param seen in how many trials, at least 0
 * @param trials how many there were
 */
public record Proportion(int seen, int trials) {

    /** Refuses what cannot be counted. */
    public Proportion {
        if (seen < 0 || seen > trials) {
            throw new IllegalArgumentException("seen in " + seen + " of " + trials + " trials");
        }
    }

    /**
     * The exact interval of its probability. Source: Clopper, Pearson (1934), "The use of confidence or fiducial limits
     * illustrated in the case of the binomial", Biometrika 26(4).
     *
     * @param confidence the least probability with which the true value is in it
     * @return from 0 to 1 if there were no trials
     */
    public Interval interval(double confidence) {
        double missed = (1 - confidence) / 2;
        double low =
                seen == 0 ? 0 : BetaDistribution.of(seen, trials - seen + 1.0).inverseCumulativeProbability(missed);
        double high = seen == trials
                ? 1
                : BetaDistribution.of(seen + 1.0, trials - seen).inverseSurvivalProbability(missed);
        return new Interval(low, high);
    }

    /**
     * The most that the probability may be of something that was never seen, with a confidence of 0.95: the rule of three. Source:
     * Hanley, Lippman-Hand (1983), "If nothing goes wrong, is everything all right?", JAMA 249(13).
     *
     * @param trials in which it was not seen
     * @return 3 of so many, at most 1
     */
    public static double mostIfNeverSeen(int trials) {
        return Math.min(1, 3.0 / trials);
    }
}
