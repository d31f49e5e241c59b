package io.github.jhtop.compare;

import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.StoppingRule;

/** What a comparison of one quantity came to, and if to nothing, why. */
public enum Verdict {
    /** The second has less: the whole interval is at or below 1 / minimum effect. */
    LOWER("b_lower"),
    /** The second has more: the whole interval is at or above the minimum effect. */
    HIGHER("b_higher"),
    /** The whole interval is within the minimum effect. */
    NO_PRACTICAL_DIFFERENCE("no_practical_difference"),
    /** The interval holds both what matters and what does not. */
    TOO_WIDE("inconclusive"),
    /** Fewer than six rounds. */
    TOO_FEW_ROUNDS("inconclusive"),
    /** The machine was too noisy to believe the interval. */
    NOISY_HOST("inconclusive"),
    /** Nobody knows the quantity of one of the groups. */
    NOT_MEASURED("not_judged"),
    /** The quantity is zero in some run, and of zero there is no ratio. */
    NO_RATIO("not_judged");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /**
     * The verdict of an interval alone.
     *
     * @param ratio interval of second to first
     * @param minimumEffect the least ratio that matters, above 1
     * @return lower, higher, no practical difference, or too wide; bounds count as beyond
     */
    static Verdict of(Interval ratio, double minimumEffect) {
        Interval band = Interval.withinFactor(minimumEffect);
        if (ratio.low() >= band.high()) {
            return HIGHER;
        }
        if (ratio.high() <= band.low()) {
            return LOWER;
        }
        return ratio.isInside(band) ? NO_PRACTICAL_DIFFERENCE : TOO_WIDE;
    }

    /**
     * The verdict of an effect.
     *
     * @param effect that was estimated
     * @param minimumEffect the least ratio that matters, above 1
     * @param noisyHost whether the machine was too noisy
     * @return the verdict
     */
    static Verdict of(Effect effect, double minimumEffect, boolean noisyHost) {
        if (!effect.isKnown()) {
            return effect.n() == 0 ? NOT_MEASURED : NO_RATIO;
        }
        if (effect.n() < StoppingRule.LEAST_FOR_A_VERDICT) {
            return TOO_FEW_ROUNDS;
        }
        return noisyHost ? NOISY_HOST : of(effect.interval(), minimumEffect);
    }

    /**
     * Its name in JSON.
     *
     * @return for example {@code b_lower}; all that is undecided is {@code inconclusive}
     */
    public String key() {
        return key;
    }

    /**
     * Whether it says that there is a difference.
     *
     * @return true for lower and higher
     */
    public boolean isDifference() {
        return this == LOWER || this == HIGHER;
    }
}
