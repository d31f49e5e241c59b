package io.github.jhtop.config;

/** Which threads every process shows below it. */
public enum ThreadsChoice implements Word {
    /** None. */
    NONE("none"),
    /** Those that ran in the interval. */
    ACTIVE("active"),
    /** All. */
    ALL("all");

    private final String word;

    ThreadsChoice(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
