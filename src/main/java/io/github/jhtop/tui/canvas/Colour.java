package io.github.jhtop.tui.canvas;

import java.util.List;
import java.util.Locale;

/** A colour as a theme names it. */
public sealed interface Colour {

    /** Whatever the terminal uses. */
    record Default() implements Colour {}

    /**
     * One of the terminal's own sixteen.
     *
     * @param index 0 to 15, bright ones from 8. Source: ECMA-48 SGR 30–37, and 90–97 as xterm adds them
     */
    record Ansi(int index) implements Colour {}

    /**
     * Red, green and blue.
     *
     * @param red 0 to 255
     * @param green 0 to 255
     * @param blue 0 to 255
     */
    record Rgb(int red, int green, int blue) implements Colour {}

    /** Names of the eight dark colours, in their order. */
    List<String> NAMES = List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");

    /**
     * Reads a colour.
     *
     * @param text {@code default}, a name, {@code bright-} and a name, or {@code #rrggbb}
     * @return the colour
     * @throws IllegalArgumentException if it is none of these; the message says so
     */
    static Colour parse(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.equals("default")) {
            return new Default();
        }
        if (word.matches("#[0-9a-f]{6}")) {
            int rgb = Integer.parseInt(word.substring(1), 16);
            return new Rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        }
        boolean bright = word.startsWith("bright-");
        int index = NAMES.indexOf(bright ? word.substring("bright-".length()) : word);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no colour; use default, a name of " + NAMES + ", bright-NAME, or #rrggbb");
        }
        return new Ansi(bright ? index + NAMES.size() : index);
    }
}
