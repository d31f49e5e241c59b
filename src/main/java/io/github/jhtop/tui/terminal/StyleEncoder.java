package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.canvas.Colour;
import io.github.jhtop.tui.canvas.Palette;
import io.github.jhtop.tui.canvas.Style;

/**
 * A style as the escape sequence that selects it, whatever was selected before.
 *
 * <p>Source: ECMA-48, SGR; {@code 38;5} and {@code 38;2} as in xterm's {@code ctlseqs}.
 */
final class StyleEncoder {

    /** The terminal's own look. */
    static final String PLAIN = "\033[m";

    private static final int FOREGROUND = 30;
    private static final int BACKGROUND = 40;

    private StyleEncoder() {}

    static String encode(Style style, ColourDepth depth) {
        StringBuilder sequence = new StringBuilder(24).append("\033[");
        sequence.append(style.bold() ? ";1" : "");
        sequence.append(style.dim() ? ";2" : "");
        sequence.append(style.underline() ? ";4" : "");
        sequence.append(style.reverse() ? ";7" : "");
        append(sequence, style.foreground(), FOREGROUND, depth);
        append(sequence, style.background(), BACKGROUND, depth);
        return sequence.append('m').toString();
    }

    private static void append(StringBuilder sequence, Colour colour, int ground, ColourDepth depth) {
        if (depth == ColourDepth.NONE || colour instanceof Colour.Default) {
            return;
        }
        if (colour instanceof Colour.Ansi ansi) {
            appendAnsi(sequence, ansi.index(), ground);
        } else if (colour instanceof Colour.Rgb rgb) {
            appendRgb(sequence, rgb, ground, depth);
        }
    }

    private static void appendAnsi(StringBuilder sequence, int index, int ground) {
        int bright = index < 8 ? 0 : 60 - 8;
        sequence.append(';').append(ground + bright + index);
    }

    private static void appendRgb(StringBuilder sequence, Colour.Rgb rgb, int ground, ColourDepth depth) {
        switch (depth) {
            case NONE -> {}
            case SIXTEEN -> appendAnsi(sequence, Palette.nearestOf16(rgb), ground);
            case INDEXED ->
                sequence.append(';').append(ground + 8).append(";5;").append(Palette.nearestOf256(rgb));
            case TRUE_COLOUR ->
                sequence.append(';')
                        .append(ground + 8)
                        .append(";2;")
                        .append(rgb.red())
                        .append(';')
                        .append(rgb.green())
                        .append(';')
                        .append(rgb.blue());
        }
    }
}
