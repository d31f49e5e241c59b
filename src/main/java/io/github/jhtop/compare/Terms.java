package io.github.jhtop.compare;

/**
 * What a comparison promises before the first run.
 *
 * @param paired whether observations of the same round were made side by side
 * @param confidence of its intervals
 * @param minimumEffect the least ratio that matters, above 1
 * @param primary key of the metric that decides; all others are exploratory
 */
public record Terms(boolean paired, double confidence, double minimumEffect, String primary) {

    /** Differences below a tenth matter to nobody, unless somebody says otherwise. */
    public static final double USUAL_EFFECT = 1.10;

    private static final double USUAL_CONFIDENCE = 0.95;

    /**
     * The usual ones: 0.95, 1.10, wall time.
     *
     * @param paired whether observations of the same round were made side by side
     * @return the terms
     */
    public static Terms usual(boolean paired) {
        return new Terms(paired, USUAL_CONFIDENCE, USUAL_EFFECT, "wall_seconds");
    }
}
