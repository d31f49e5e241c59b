package io.github.jhtop.claim;

import io.github.jhtop.compare.Judgement;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.stats.Proportion;
import io.github.jhtop.text.SafeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim under one condition.
 *
 * @param condition which
 * @param judgement by the rule of the kind of the claim
 * @param sentence the same in words
 * @param compared the ratio of the one that is said to have more to the other, or null if nothing was compared
 * @param seen in how many runs the sign was seen, or null if none was looked for
 * @param evidence ids of the runs
 */
public record ConditionVerdict(
        Condition condition,
        Judgement judgement,
        String sentence,
        @Nullable MetricComparison compared,
        @Nullable Proportion seen,
        List<SafeText> evidence) {

    /** Copies the list. */
    public ConditionVerdict {
        evidence = List.copyOf(evidence);
    }

    static ConditionVerdict notJudged(Condition condition, String why) {
        return new ConditionVerdict(
                condition, Judgement.NOT_JUDGED, "Not judged here: " + why + ".", null, null, List.of());
    }
}
