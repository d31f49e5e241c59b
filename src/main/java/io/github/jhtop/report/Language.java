package io.github.jhtop.report;

/** In which reports are written, whatever the locale of the machine. */
public enum Language {
    /** English. */
    EN,
    /** Korean. */
    KO;

    /**
     * Its tag. Source: BCP 47.
     *
     * @return {@code en} or {@code ko}
     */
    public String tag() {
        return this == KO ? "ko" : "en";
    }
}
