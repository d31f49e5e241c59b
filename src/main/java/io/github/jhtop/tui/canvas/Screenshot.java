package io.github.jhtop.tui.canvas;

import io.github.jhtop.text.SafeText;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a canvas shows, for a file: as text, or as a picture with the colours of a theme.
 *
 * <p>A picture is one SVG document that loads nothing and runs nothing. Columns stay straight whatever the font: each
 * run of cells has its place and its width, and a character that a font may draw wider or narrower is a run of its own.
 * Source: SVG 1.1 (second edition), chapter 10, Text.
 */
public final class Screenshot {

    /** DejaVu Sans Mono, the widest of the fonts named below, advances 0.602 of this: one cell. */
    private static final String FONT_SIZE = "14.95px";

    private static final int CELL_WIDTH = 9;
    private static final int LINE_HEIGHT = 17;
    private static final int BASELINE = 14;
    private static final int MARGIN = 14;
    private static final String FONTS = "ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace";

    private final Canvas canvas;
    private final Theme theme;
    private final StringBuilder svg = new StringBuilder(1 << 14);

    private Screenshot(Canvas canvas, Theme theme) {
        this.canvas = canvas;
        this.theme = theme;
    }

    /**
     * The characters of a canvas.
     *
     * @param canvas what is on the screen
     * @return one line for each row, without the blanks at its end
     */
    public static String text(Canvas canvas) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < canvas.size().rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < canvas.size().columns(); column++) {
                line.append(cell(canvas, row, column));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /**
     * A canvas as a picture.
     *
     * @param canvas what is on the screen
     * @param theme its looks; whatever the terminal chose itself is drawn as on the terminals that the theme is made for
     * @return a document in SVG, in characters that any encoding of XML holds
     */
    public static String svg(Canvas canvas, Theme theme) {
        return new Screenshot(canvas, theme).draw();
    }

    /** What a cell holds, nothing for the right half of a wide character. Nothing that an XML parser refuses. */
    private static String cell(Canvas canvas, int row, int column) {
        int character = canvas.character(row, column);
        return character == Canvas.RIGHT_HALF
                ? ""
                : SafeText.of(Character.toString(character) + canvas.marks(row, column))
                        .toString();
    }

    private String draw() {
        int width = canvas.size().columns() * CELL_WIDTH + 2 * MARGIN;
        int height = canvas.size().rows() * LINE_HEIGHT + 2 * MARGIN;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" width=\"" + width + "\" height=\""
                + height + "\" viewBox=\"0 0 " + width + " " + height + "\">\n");
        drawStyles();
        svg.append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"" + hex(theme.paper(Style.PLAIN)) + "\"/>\n");
        for (int row = 0; row < canvas.size().rows(); row++) {
            for (int from = 0; from < canvas.size().columns(); ) {
                int to = endOfRole(row, from);
                drawPaper(row, from, to);
                drawText(row, from, to);
                from = to;
            }
        }
        return svg.append("</svg>\n").toString();
    }

    /** A class for each role that occurs, named as in the file of the theme. */
    private void drawStyles() {
        // Without the override a renderer would set letters of Hebrew or Arabic from right to left, a terminal does
        // not.
        svg.append("<style>text{font-family:" + FONTS + ";font-size:" + FONT_SIZE
                + ";white-space:pre;direction:ltr;unicode-bidi:bidi-override}");
        Set<Role> used = EnumSet.noneOf(Role.class);
        for (int row = 0; row < canvas.size().rows(); row++) {
            for (int column = 0; column < canvas.size().columns(); column++) {
                used.add(canvas.role(row, column));
            }
        }
        used.forEach(role -> svg.append("\n." + Theme.keyOf(role) + "{" + css(theme.style(role)) + "}"));
        svg.append("</style>\n");
    }

    private String css(Style style) {
        return "fill:" + hex(theme.ink(style))
                + (style.bold() ? ";font-weight:bold" : "")
                + (style.dim() ? ";fill-opacity:0.6" : "")
                + (style.underline() ? ";text-decoration:underline" : "");
    }

    private int endOfRole(int row, int from) {
        int to = from + 1;
        while (to < canvas.size().columns() && canvas.role(row, to) == canvas.role(row, from)) {
            to++;
        }
        return to;
    }

    private void drawPaper(int row, int from, int to) {
        Colour.Rgb paper = theme.paper(theme.style(canvas.role(row, from)));
        if (!paper.equals(theme.paper(Style.PLAIN))) {
            svg.append("<rect x=\"" + x(from) + "\" y=\"" + (MARGIN + row * LINE_HEIGHT) + "\" width=\""
                    + (to - from) * CELL_WIDTH + "\" height=\"" + LINE_HEIGHT + "\" fill=\"" + hex(paper) + "\"/>\n");
        }
    }

    private void drawText(int row, int from, int to) {
        Role role = canvas.role(row, from);
        int start = from;
        int column = from;
        while (column < to) {
            if (isSteady(row, column)) {
                column++;
                continue;
            }
            drawRun(row, start, column, role);
            start = column + (isWide(row, column) ? 2 : 1);
            drawRun(row, column, start, role);
            column = start;
        }
        drawRun(row, start, to, role);
    }

    private boolean isWide(int row, int column) {
        return column + 1 < canvas.size().columns() && canvas.character(row, column + 1) == Canvas.RIGHT_HALF;
    }

    /** Whether every monospaced font gives a character one cell: letters of Europe, punctuation, lines and blocks. */
    private boolean isSteady(int row, int column) {
        int character = canvas.character(row, column);
        boolean known = character < 0x300 || (character >= 0x2000 && character < 0x2800);
        return known
                && character != Canvas.RIGHT_HALF
                && !isWide(row, column)
                && canvas.marks(row, column).isEmpty();
    }

    private boolean isBlank(int row, int column) {
        return canvas.character(row, column) == ' ' && canvas.marks(row, column).isEmpty();
    }

    /** A run of one role, without the blanks around it unless they show. */
    private void drawRun(int row, int start, int end, Role role) {
        int from = start;
        int to = end;
        if (!theme.style(role).underline()) {
            while (from < to && isBlank(row, from)) {
                from++;
            }
            while (to > from && isBlank(row, to - 1)) {
                to--;
            }
        }
        if (from < to) {
            append(row, from, to, role);
        }
    }

    private void append(int row, int from, int to, Role role) {
        svg.append("<text class=\"" + Theme.keyOf(role) + "\" x=\"" + x(from) + "\" y=\""
                + (MARGIN + BASELINE + row * LINE_HEIGHT) + "\" textLength=\"" + (to - from) * CELL_WIDTH
                + "\" lengthAdjust=\"spacingAndGlyphs\">");
        for (int column = from; column < to; column++) {
            svg.append(escape(cell(canvas, row, column)));
        }
        svg.append("</text>\n");
    }

    private static int x(int column) {
        return MARGIN + column * CELL_WIDTH;
    }

    private static String hex(Colour.Rgb colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red(), colour.green(), colour.blue());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
