package io.github.jhtop.workload;

import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something about a workload that can be chosen, and what it may be.
 *
 * @param name such as {@code size}
 * @param kind what values it has
 * @param initial its default as the descriptor writes it; {@value #CORES} is the number of CPUs
 * @param minimum the smallest value of a number
 * @param maximum the largest value of a number
 * @param choices the words of a choice, else empty
 * @param ofVariants default and choices where a variant has its own, by name of the variant
 * @param unit of a number, such as {@code ms}, or empty
 * @param help one line
 * @param quick a small value for a quick look, or null if the default is small
 */
public record Parameter(
        String name,
        Kind kind,
        String initial,
        long minimum,
        long maximum,
        List<String> choices,
        Map<String, Special> ofVariants,
        String unit,
        SafeText help,
        @Nullable String quick) {

    /** The name of the parameter that has an option of its own, {@code --workers}. */
    public static final String WORKERS = "workers";

    static final String CORES = "cores";

    private static final int LONGEST_TEXT = 200;

    /**
     * What a variant has of its own.
     *
     * @param initial default, or null for that of all variants
     * @param choices words, or null for those of all variants
     */
    public record Special(@Nullable String initial, @Nullable List<String> choices) {}

    /**
     * The default.
     *
     * @param variant whose default
     * @param cores the number of CPUs
     * @return as {@link #normalized} writes it
     */
    public String initial(String variant, int cores) {
        Special special = ofVariants.get(variant);
        String text = special == null || special.initial() == null ? initial : special.initial();
        if (text.equals(CORES)) {
            return Long.toString(Math.max(minimum, Math.min(maximum, cores)));
        }
        Long number = kind.number(text);
        return number == null ? text : number.toString();
    }

    /**
     * The words that a choice has.
     *
     * @param variant whose choices
     * @return empty if it is no choice
     */
    public List<String> choices(String variant) {
        Special special = ofVariants.get(variant);
        return special == null || special.choices() == null ? choices : special.choices();
    }

    /**
     * A value as the workload gets it: numbers without suffix.
     *
     * @param text what somebody wrote
     * @param variant for which variant
     * @return the value
     * @throws WorkloadException if it is out of range, saying which values there are
     */
    public String normalized(String text, String variant) throws WorkloadException {
        if (kind.isNumber()) {
            Long number = kind.number(text);
            if (number == null || number < minimum || number > maximum) {
                throw new WorkloadException(name, "'" + text + "' is not " + range(variant));
            }
            return number.toString();
        }
        boolean known = kind == Kind.TEXT
                ? text.length() <= LONGEST_TEXT && text.equals(SafeText.of(text).toString())
                : choices(variant).contains(text);
        if (!known) {
            throw new WorkloadException(name, "'" + text + "' is not " + range(variant));
        }
        return text;
    }

    /**
     * What it may be.
     *
     * @param variant for which variant
     * @return such as {@code a whole number from 1 to 64}, or {@code one of pipe, queue}
     */
    public String range(String variant) {
        if (kind.isNumber()) {
            String in = unit.isEmpty() ? "" : " " + unit;
            return kind.description() + " from " + minimum + " to " + maximum + in;
        }
        return kind == Kind.TEXT
                ? "a text of at most " + LONGEST_TEXT + " characters"
                : "one of " + String.join(", ", choices(variant));
    }
}
