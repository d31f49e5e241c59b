package io.github.jhtop.config;

/** What 100 % of CPU time means. */
public enum CpuScale implements Word {
    /** One core. */
    PER_CORE("per-core"),
    /** All cores together. */
    NORMALISED("normalised");

    private final String word;

    CpuScale(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
