package io.github.jhtop.claim;

import io.github.jhtop.compare.Judgement;
import io.github.jhtop.text.SafeText;
import java.util.List;

/**
 * What became of a claim.
 *
 * @param claim which
 * @param judgement common to all conditions
 * @param sentence the same in words
 * @param conditions a verdict for each
 */
public record ClaimVerdict(Claim claim, Judgement judgement, String sentence, List<ConditionVerdict> conditions) {

    /** Copies the list. */
    public ClaimVerdict {
        conditions = List.copyOf(conditions);
    }

    /**
     * The runs it rests on.
     *
     * @return their ids, each once
     */
    public List<SafeText> evidence() {
        return conditions.stream()
                .flatMap(condition -> condition.evidence().stream())
                .distinct()
                .toList();
    }
}
