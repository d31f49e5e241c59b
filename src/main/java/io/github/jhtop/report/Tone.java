package io.github.jhtop.report;

import io.github.jhtop.compare.ClaimKind;
import io.github.jhtop.compare.Judgement;
import io.github.jhtop.compare.Verdict;

/** What kind of news a verdict is; each has a sign of its own, since colour may be missing. */
enum Tone {
    GOOD("✓"),
    BAD("✗"),
    MIXED("±"),
    UNSURE("?"),
    QUIET("·");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** What HTML calls it. */
    String word() {
        return switch (this) {
            case GOOD -> "good";
            case BAD -> "bad";
            case MIXED -> "mixed";
            case UNSURE -> "unsure";
            case QUIET -> "quiet";
        };
    }

    /** That something "may" happen is not refuted by its absence. */
    static Tone of(Judgement judgement, ClaimKind kind) {
        return switch (judgement) {
            case SUPPORTED, SEEN -> GOOD;
            case OPPOSITE, NO_PRACTICAL_DIFFERENCE, DIFFERENT -> BAD;
            case NOT_SEEN -> kind == ClaimKind.EXISTENCE ? UNSURE : BAD;
            case DIRECTION_ONLY, DEPENDS -> MIXED;
            case TOO_WIDE, TOO_FEW, NOISY_HOST, NOT_EACH_TIME, NOT_REPRODUCED -> UNSURE;
            case NOT_JUDGED, DESCRIPTIVE -> QUIET;
        };
    }

    /** Of two runs neither is right or wrong. */
    static Tone of(Verdict verdict) {
        return switch (verdict) {
            case LOWER, HIGHER -> MIXED;
            case NO_PRACTICAL_DIFFERENCE -> QUIET;
            case TOO_WIDE, TOO_FEW_ROUNDS, NOISY_HOST -> UNSURE;
            case NOT_MEASURED, NO_RATIO -> QUIET;
        };
    }
}
