package io.github.jhtop.config;

import io.github.jhtop.text.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The name that somebody may have meant. */
final class Closest {

    /** Longer words are no names; comparing costs the product of both lengths. */
    private static final int LONGEST_WORD = 64;

    private Closest() {}

    /** What to say after an unknown name: the nearest one, or all of them. */
    static String hint(String word, Collection<String> names) {
        String lower = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, lower.length() / 3);
        return names.stream()
                .filter(name -> word.length() <= LONGEST_WORD && Spelling.distance(lower, lower(name)) <= allowed)
                .min(Comparator.comparingInt(name -> Spelling.distance(lower, lower(name))))
                .map(name -> "did you mean " + name + "?")
                .orElseGet(() -> "use one of " + names.stream().collect(Collectors.joining(", ")));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
