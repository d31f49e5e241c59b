package io.github.jhtop.compare;

/** What a claim says, which is fixed before any run and chooses the rule by which it is judged. */
public enum ClaimKind {
    /** Faster, lower: a ratio beyond the minimum effect. */
    COMPARATIVE(1.10),
    /** Far faster, far lower: beyond a larger one. */
    STRONG(1.50),
    /** No effect on others: the whole interval within the minimum effect. */
    EQUIVALENCE(1.10),
    /** It is so, or not: seen in each of at least three runs, or in none. */
    STRUCTURAL(Double.NaN),
    /** It may happen: one case that can be reproduced is enough, and absence refutes nothing. */
    EXISTENCE(Double.NaN),
    /** It happens because of something: judged by a contrast that isolates it, or not at all. */
    MECHANISM(1.10),
    /** It is shown, not judged. */
    DESCRIPTIVE(Double.NaN);

    private final double minimumEffect;

    ClaimKind(double minimumEffect) {
        this.minimumEffect = minimumEffect;
    }

    /**
     * The least ratio that matters.
     *
     * @return above 1, NaN for kinds that know no ratio
     */
    public double minimumEffect() {
        return minimumEffect;
    }
}
