package io.github.jhtop.claim;

import io.github.jhtop.compare.ClaimKind;
import io.github.jhtop.text.SafeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence about processes and threads, and how it is tested. All of it is fixed before any run. There is no expected verdict.
 *
 * @param id such as {@code C29}
 * @param topic one word
 * @param quote its words, in Korean
 * @param statement the same in English
 * @param kind which says how it is judged and from which effect on
 * @param conditions under which it is tested, the most telling first; none if it is not judged
 * @param leastCpus how many CPUs the machine must have
 * @param remark what else moves the result (confounders), or what is shown instead
 * @param unjudged why this program cannot judge it, or null
 */
public record Claim(
        String id,
        String topic,
        SafeText quote,
        SafeText statement,
        ClaimKind kind,
        List<Condition> conditions,
        int leastCpus,
        SafeText remark,
        @Nullable SafeText unjudged) {

    /** Copies the list. */
    public Claim {
        conditions = List.copyOf(conditions);
    }

    /**
     * The least ratio that matters.
     *
     * @return above 1, NaN if the claim knows no ratio
     */
    public double minimumEffect() {
        return kind.minimumEffect();
    }
}
