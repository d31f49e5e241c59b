package io.github.jhtop.tui.canvas;

import java.util.Locale;

/**
 * How a role looks.
 *
 * @param foreground colour of the character
 * @param background colour of the cell
 * @param bold heavy or bright
 * @param dim faint
 * @param underline underlined
 * @param reverse both colours swapped
 */
public record Style(
        Colour foreground, Colour background, boolean bold, boolean dim, boolean underline, boolean reverse) {

    /** The terminal's own. */
    public static final Style PLAIN = new Style(new Colour.Default(), new Colour.Default(), false, false, false, false);

    /**
     * Reads a style.
     *
     * @param text words: {@code bold}, {@code dim}, {@code underline}, {@code reverse}, a colour for the character, and
     *     {@code on} with a colour for the cell
     * @return the style
     * @throws IllegalArgumentException if a word is none of these; the message says so
     */
    public static Style parse(String text) {
        Style style = PLAIN;
        boolean on = false;
        for (String word : text.trim().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (word.equals("on")) {
                on = true;
                continue;
            }
            style = on ? style.on(Colour.parse(word)) : style.with(word);
            on = false;
        }
        return style;
    }

    private Style with(String word) {
        return switch (word) {
            case "bold" -> new Style(foreground, background, true, dim, underline, reverse);
            case "dim" -> new Style(foreground, background, bold, true, underline, reverse);
            case "underline" -> new Style(foreground, background, bold, dim, true, reverse);
            case "reverse" -> new Style(foreground, background, bold, dim, underline, true);
            default -> new Style(Colour.parse(word), background, bold, dim, underline, reverse);
        };
    }

    private Style on(Colour colour) {
        return new Style(foreground, colour, bold, dim, underline, reverse);
    }
}
