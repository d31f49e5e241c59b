package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Comparison;
import java.util.List;

/**
 * A comparison of sides.
 *
 * @param sides their ids in the order of its groups
 * @param comparison of all of them
 */
public record Outcome(List<Integer> sides, Comparison comparison) {
    /** Copies the list. */
    public Outcome {
        sides = List.copyOf(sides);
    }
}
