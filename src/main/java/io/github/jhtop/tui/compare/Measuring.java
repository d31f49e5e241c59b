package io.github.jhtop.tui.compare;

import io.github.jhtop.text.SafeText;
import java.util.List;

/**
 * A series of rounds of some sides.
 *
 * @param sides their ids
 * @param words how far it is, or how it ended
 * @param active whether it goes on
 */
public record Measuring(List<Integer> sides, SafeText words, boolean active) {
    /** Copies the list. */
    public Measuring {
        sides = List.copyOf(sides);
    }
}
