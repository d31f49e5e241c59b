package io.github.jhtop.compare;

import static io.github.jhtop.compare.Judgement.DEPENDS;
import static io.github.jhtop.compare.Judgement.DIFFERENT;
import static io.github.jhtop.compare.Judgement.DIRECTION_ONLY;
import static io.github.jhtop.compare.Judgement.NOISY_HOST;
import static io.github.jhtop.compare.Judgement.NOT_EACH_TIME;
import static io.github.jhtop.compare.Judgement.NOT_JUDGED;
import static io.github.jhtop.compare.Judgement.NOT_REPRODUCED;
import static io.github.jhtop.compare.Judgement.NOT_SEEN;
import static io.github.jhtop.compare.Judgement.NO_PRACTICAL_DIFFERENCE;
import static io.github.jhtop.compare.Judgement.OPPOSITE;
import static io.github.jhtop.compare.Judgement.SEEN;
import static io.github.jhtop.compare.Judgement.SUPPORTED;
import static io.github.jhtop.compare.Judgement.TOO_FEW;
import static io.github.jhtop.compare.Judgement.TOO_WIDE;

import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Proportion;
import io.github.jhtop.stats.StoppingRule;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which claims are judged, each a function of what was measured and of what was fixed before. Ratios are turned
 * so that more than 1 agrees with the claim. The order of the rules decides where two of them hold.
 */
public final class Rules {

    /** What is claimed to be so must be so each time, and three times are enough to find out what is not. */
    private static final int LEAST_STRUCTURAL = 3;

    private static final int REPRODUCED = 2;

    private Rules() {}

    /**
     * "Faster", "lower".
     *
     * @param ratio more than 1 agrees
     * @param minimumEffect m: supported at or above it, opposite below 1 / m, no practical difference within
     * @return the judgement
     */
    public static Judgement comparative(Interval ratio, double minimumEffect) {
        if (ratio.low() >= minimumEffect) {
            return SUPPORTED;
        }
        if (ratio.high() < 1 / minimumEffect) {
            return OPPOSITE;
        }
        return ratio.isInside(Interval.withinFactor(minimumEffect)) ? NO_PRACTICAL_DIFFERENCE : TOO_WIDE;
    }

    /**
     * "Far faster", "far lower".
     *
     * @param ratio more than 1 agrees
     * @param minimumEffect m: the direction alone is right strictly between 1 and m; else as {@link #comparative}
     * @return the judgement
     */
    public static Judgement strong(Interval ratio, double minimumEffect) {
        boolean right = ratio.low() > 1 && ratio.high() < minimumEffect;
        return right ? DIRECTION_ONLY : comparative(ratio, minimumEffect);
    }

    /**
     * "No effect on the others".
     *
     * @param ratio in any direction
     * @param minimumEffect m: supported within, refuted at or beyond it in either direction
     * @return the judgement
     */
    public static Judgement equivalence(Interval ratio, double minimumEffect) {
        Interval band = Interval.withinFactor(minimumEffect);
        if (ratio.isInside(band)) {
            return SUPPORTED;
        }
        return ratio.low() >= band.high() || ratio.high() <= band.low() ? DIFFERENT : TOO_WIDE;
    }

    /**
     * "It is so".
     *
     * @param seen in how many runs
     * @return seen or not seen if at least three runs agree
     */
    public static Judgement structural(Proportion seen) {
        if (seen.trials() < LEAST_STRUCTURAL) {
            return TOO_FEW;
        }
        if (seen.seen() == 0) {
            return NOT_SEEN;
        }
        return seen.seen() == seen.trials() ? SEEN : NOT_EACH_TIME;
    }

    /**
     * "No effect on the others", where what they are to do is counted and not measured.
     *
     * @param unaffected in how many runs the others did all of it
     * @return supported if at least three runs agree that they did, different if they agree that they did not
     */
    public static Judgement unaffected(Proportion unaffected) {
        Judgement judgement = structural(unaffected);
        return switch (judgement) {
            case SEEN -> SUPPORTED;
            case NOT_SEEN -> DIFFERENT;
            default -> judgement;
        };
    }

    /**
     * "It may happen".
     *
     * @param seen in how many runs; {@link Proportion#mostIfNeverSeen} goes with 0
     * @return supported if it was seen and seen again; absence refutes nothing
     */
    public static Judgement existence(Proportion seen) {
        if (seen.trials() == 0) {
            return TOO_FEW;
        }
        if (seen.seen() == 0) {
            return NOT_SEEN;
        }
        return seen.seen() >= REPRODUCED ? SUPPORTED : NOT_REPRODUCED;
    }

    /**
     * "Because of".
     *
     * @param contrast the ratio of two cases that differ in nothing but the cause, or null if there is none
     * @param minimumEffect as in {@link #comparative}
     * @return not judged without a contrast
     */
    public static Judgement mechanism(@Nullable Interval contrast, double minimumEffect) {
        return contrast == null ? NOT_JUDGED : comparative(contrast, minimumEffect);
    }

    /**
     * A rule about ratios, if there are rounds enough and the machine was quiet.
     *
     * @param rule such as {@code Rules::strong}
     * @param ratio more than 1 agrees
     * @param minimumEffect of the claim
     * @param rounds that were run
     * @param noise of the machine
     * @return too few, noisy host, or what the rule says
     */
    public static Judgement judge(
            BiFunction<Interval, Double, Judgement> rule,
            Interval ratio,
            double minimumEffect,
            int rounds,
            Noise noise) {
        if (rounds < StoppingRule.LEAST_FOR_A_VERDICT) {
            return TOO_FEW;
        }
        return noise.forbidsVerdicts(minimumEffect) ? NOISY_HOST : rule.apply(ratio, minimumEffect);
    }

    /**
     * The verdict of a claim that was declared for several conditions: what they have in common, never an average.
     *
     * @param conditions a judgement for each
     * @return depends, if they are spelled differently in JSON; those that cannot be judged have no say
     */
    public static Judgement common(List<Judgement> conditions) {
        List<Judgement> judged =
                conditions.stream().filter(one -> one != NOT_JUDGED).toList();
        if (judged.isEmpty()) {
            return NOT_JUDGED;
        }
        Judgement first = judged.get(0);
        return judged.stream().allMatch(one -> one.key().equals(first.key())) ? first : DEPENDS;
    }

    /**
     * The verdict of a claim that something may happen: one condition in which it can be reproduced is enough.
     *
     * @param conditions a judgement for each
     * @return supported, if one of them is; else what they have in common
     */
    public static Judgement anywhere(List<Judgement> conditions) {
        return conditions.contains(SUPPORTED) ? SUPPORTED : common(conditions);
    }
}
