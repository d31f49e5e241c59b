package io.github.jhtop.compare;

import io.github.jhtop.stats.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of runs, each against the first.
 *
 * @param terms what was promised before
 * @param groups the first is the reference
 * @param contrasts one for each other group
 * @param noise of the machine
 * @param excluded runs that do not count
 */
public record Comparison(
        Terms terms, List<Group> groups, List<Contrast> contrasts, Noise noise, List<Exclusion> excluded) {

    /** Copies the lists. */
    public Comparison {
        groups = List.copyOf(groups);
        contrasts = List.copyOf(contrasts);
        excluded = List.copyOf(excluded);
    }

    /**
     * Compares.
     *
     * @param terms what was promised before
     * @param groups at least two, the first is the reference
     * @param noise of the machine
     * @param excluded runs that are in no group
     * @return the comparison
     */
    public static Comparison of(Terms terms, List<Group> groups, Noise noise, List<Exclusion> excluded) {
        boolean noisy = noise.forbidsVerdicts(terms.minimumEffect());
        List<Contrast> contrasts = IntStream.range(1, groups.size())
                .mapToObj(index -> Contrast.of(index, groups.get(0), groups.get(index), terms, noisy))
                .toList();
        return new Comparison(terms, groups, contrasts, noise, excluded);
    }

    /**
     * How many rounds count: those of the largest group.
     *
     * @return a count
     */
    public int rounds() {
        return groups.stream()
                .mapToInt(group -> group.observations().size())
                .max()
                .orElse(0);
    }

    /**
     * The least precise interval of the primary quantity, which says whether there are rounds enough.
     *
     * @return of the logarithm of the ratio
     */
    public Interval widestPrimary() {
        return contrasts.stream()
                .map(contrast -> contrast.primary().effect().logInterval())
                .max(Comparator.comparingDouble(Interval::halfWidth))
                .orElse(Interval.EVERYTHING);
    }
}
