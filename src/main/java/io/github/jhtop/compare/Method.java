package io.github.jhtop.compare;

import java.util.Locale;

/** How an effect was estimated. */
public enum Method {
    /** Hodges-Lehmann of the log ratios within rounds, interval by the exact signed-rank distribution. */
    PAIRED_HODGES_LEHMANN("paired by rounds"),
    /** Hodges-Lehmann of all pairwise log differences, interval by the exact Mann-Whitney distribution. */
    UNPAIRED_HODGES_LEHMANN("unpaired, drift not removed");

    private final String words;

    Method(String words) {
        this.words = words;
    }

    /**
     * Its name in JSON.
     *
     * @return in lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What people should know of it.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }
}
