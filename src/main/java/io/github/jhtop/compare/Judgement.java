package io.github.jhtop.compare;

/** What became of a claim. The spelling in JSON is coarser: the reason is told in words. */
public enum Judgement {
    /** The effect is at least the minimum effect; or it is known to be smaller, if equivalence was claimed. */
    SUPPORTED("supported"),
    /** The effect is beyond the minimum effect in the other direction. */
    OPPOSITE("refuted"),
    /** The effect is known to be smaller than the minimum effect. */
    NO_PRACTICAL_DIFFERENCE("refuted"),
    /** Equivalence was claimed, and there is an effect. */
    DIFFERENT("refuted"),
    /** The direction is right, the size is not: of claims that say "far". */
    DIRECTION_ONLY("direction_supported"),
    /** Conditions that were declared before have different verdicts. */
    DEPENDS("depends"),
    /** The interval holds both what supports the claim and what does not. */
    TOO_WIDE("inconclusive"),
    /** Fewer rounds, or runs, than a verdict needs. */
    TOO_FEW("inconclusive"),
    /** The machine was too noisy. */
    NOISY_HOST("inconclusive"),
    /** Seen in some runs and not in others. */
    NOT_EACH_TIME("inconclusive"),
    /** Seen once, and not again yet. */
    NOT_REPRODUCED("inconclusive"),
    /** This machine, or these runs, cannot tell. */
    NOT_JUDGED("not_judged"),
    /** Seen in each run. */
    SEEN("seen"),
    /** Seen in no run. */
    NOT_SEEN("not_seen"),
    /** Shown, not judged. */
    DESCRIPTIVE("descriptive");

    private final String key;

    Judgement(String key) {
        this.key = key;
    }

    /**
     * Its name in JSON.
     *
     * @return for example {@code refuted}
     */
    public String key() {
        return key;
    }

    /**
     * The same in words.
     *
     * @return for example {@code direction supported}
     */
    public String words() {
        return key.replace('_', ' ');
    }
}
