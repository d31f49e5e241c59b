package io.github.jhtop.compare;

import io.github.jhtop.stats.Interval;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How noisy the machine was.
 *
 * @param rounds that were looked at; 0 if nobody looked
 * @param noisyRounds of them, noisy to the last
 * @param repeatedRounds how often a round was run again because it was noisy
 * @param disturbances in how many rounds each was found
 * @param sameAgainstSame interval of the ratio of the reference to itself (A/A), or null if that was not measured
 */
public record Noise(
        int rounds,
        int noisyRounds,
        int repeatedRounds,
        Map<Disturbance, Integer> disturbances,
        @Nullable Interval sameAgainstSame) {

    /** Nobody looked. */
    public static final Noise UNKNOWN = new Noise(0, 0, 0, Map.of(), null);

    private static final double MOST_NOISY = 0.30;
    private static final int MOST_REPEATS = 2;

    /** Copies the map. */
    public Noise {
        disturbances = Map.copyOf(disturbances);
    }

    /**
     * Counts.
     *
     * @param rounds what disturbed each round that was kept
     * @param repeatedRounds how often a round was run again because it was noisy
     * @param sameAgainstSame interval of the ratio of the reference to itself, or null
     * @return the noise
     */
    public static Noise of(List<Set<Disturbance>> rounds, int repeatedRounds, @Nullable Interval sameAgainstSame) {
        Map<Disturbance, Integer> counts = new EnumMap<>(Disturbance.class);
        rounds.forEach(found -> found.forEach(one -> counts.merge(one, 1, Integer::sum)));
        int noisy = (int) rounds.stream().filter(found -> !found.isEmpty()).count();
        return new Noise(rounds.size(), noisy, repeatedRounds, counts, sameAgainstSame);
    }

    /**
     * Whether a round is to be run again as a whole.
     *
     * @param found what disturbed its runs
     * @param repeats how often it was run again already
     * @return false if it is quiet, and after the second time
     */
    public static boolean isRepeated(Set<Disturbance> found, int repeats) {
        return !found.isEmpty() && repeats < MOST_REPEATS;
    }

    /**
     * The ratio of the same to the same that could not be excluded: no smaller difference can be seen here.
     *
     * @return at least 1, NaN if it was not measured
     */
    public double floor() {
        return sameAgainstSame == null ? Double.NaN : Math.max(sameAgainstSame.high(), 1 / sameAgainstSame.low());
    }

    /**
     * Whether nothing can be decided here: more than 30 % of the rounds were noisy, or the same against the same goes beyond
     * what matters.
     *
     * @param minimumEffect the least ratio that matters, above 1
     * @return true if all verdicts are capped
     */
    public boolean forbidsVerdicts(double minimumEffect) {
        return noisyRounds > MOST_NOISY * rounds || floor() > minimumEffect;
    }
}
