package io.github.jhtop.tui.terminal;

import java.util.Locale;
import java.util.Map;

/**
 * What a terminal can do, and shall.
 *
 * @param colours how many it shows
 * @param unicode whether it takes UTF-8
 * @param mouse whether it tells of the mouse
 */
public record Capabilities(ColourDepth colours, boolean unicode, boolean mouse) {

    /**
     * What the environment says.
     *
     * @param environment of the process; {@code TERM}, {@code COLORTERM}, {@code NO_COLOR}, {@code LC_ALL}, {@code
     *     LC_CTYPE} and {@code LANG} are read
     * @return what it tells
     * @throws NoTerminalException if the terminal cannot place its cursor
     */
    public static Capabilities of(Map<String, String> environment) throws NoTerminalException {
        String term = environment.getOrDefault("TERM", "");
        if (term.isEmpty()) {
            throw new NoTerminalException("TERM is not set");
        }
        if (term.equals("dumb")) {
            throw new NoTerminalException("TERM is dumb");
        }
        return new Capabilities(ColourDepth.of(environment), isUtf8(environment), true);
    }

    /**
     * The same with as many colours as the user says.
     *
     * @param depth how many
     * @return for {@code --no-color} and the settings
     */
    public Capabilities withColours(ColourDepth depth) {
        return new Capabilities(depth, unicode, mouse);
    }

    /**
     * The same in plain ASCII.
     *
     * @return for {@code --no-unicode}
     */
    public Capabilities withoutUnicode() {
        return new Capabilities(colours, false, mouse);
    }

    /**
     * The same with the mouse left to the terminal, which then selects text with it.
     *
     * @return for {@code --no-mouse}
     */
    public Capabilities withoutMouse() {
        return new Capabilities(colours, unicode, false);
    }

    /** The first one that is set decides. Source: POSIX.1-2017, 8.2 Internationalization Variables. */
    private static boolean isUtf8(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = environment.getOrDefault(variable, "").toLowerCase(Locale.ROOT);
            if (!locale.isEmpty()) {
                return locale.contains("utf-8") || locale.contains("utf8");
            }
        }
        return false;
    }
}
