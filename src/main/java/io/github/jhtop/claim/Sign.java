package io.github.jhtop.claim;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a run shows or does not show. Source: {@link Signs}.
 *
 * @param key how claims spell it, such as {@code others-finish}
 * @param words what is to be seen, a clause
 * @param look whether a run shows it; null if the run does not tell
 */
public record Sign(String key, String words, Function<Facts, @Nullable Boolean> look) {

    /**
     * Looks at a run.
     *
     * @param facts of it
     * @return whether it shows the sign, or null if it does not tell
     */
    public @Nullable Boolean seenIn(Facts facts) {
        return look.apply(facts);
    }
}
