package io.github.jhtop.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                .filter(name -> word.length() <= LONGEST_WORD && distance(lower, lower(name)) <= allowed)
                .min(Comparator.comparingInt(name -> distance(lower, lower(name))))
                .map(name -> "did you mean " + name + "?")
                .orElseGet(() -> "use one of " + names.stream().collect(Collectors.joining(", ")));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * How many characters must be put in, taken out, replaced or swapped with their neighbour. Source: Damerau, A technique for
     * computer detection and correction of spelling errors, 1964 (restricted to adjacent swaps).
     */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        IntStream.rangeClosed(0, a.length()).forEach(i -> cost[i][0] = i);
        IntStream.rangeClosed(0, b.length()).forEach(j -> cost[0][j] = j);
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
