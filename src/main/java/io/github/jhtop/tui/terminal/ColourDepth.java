package io.github.jhtop.tui.terminal;

import java.util.Locale;
import java.util.Map;

/** How many colours a terminal can show. */
public enum ColourDepth {
    /** Only bold, faint, underlined and reversed. */
    NONE,
    /** The sixteen of the terminal itself. */
    SIXTEEN,
    /** The sixteen, a cube of 216 and 24 greys, as in xterm. */
    INDEXED,
    /** Red, green and blue of eight bits each. */
    TRUE_COLOUR;

    /**
     * What the environment says.
     *
     * @param environment {@code NO_COLOR}, {@code COLORTERM} and {@code TERM} are read. Source: no-color.org
     * @return the depth
     */
    static ColourDepth of(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || isMonochrome(term)) {
            return NONE;
        }
        String colorterm = environment.getOrDefault("COLORTERM", "");
        if (colorterm.equals("truecolor") || colorterm.equals("24bit") || term.endsWith("-direct")) {
            return TRUE_COLOUR;
        }
        return term.contains("256color") ? INDEXED : SIXTEEN;
    }

    private static boolean isMonochrome(String term) {
        return term.startsWith("vt1") || term.startsWith("vt2") || term.endsWith("-m") || term.endsWith("-mono");
    }
}
