package io.github.jhtop.config;

/** Which keys move. */
public enum Movement implements Word {
    /** Arrows, PageUp, Home and their like. */
    ARROWS("arrows"),
    /** Letters as in vi, besides. */
    VI("vi");

    private final String word;

    Movement(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
