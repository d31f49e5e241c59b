package io.github.jhtop.tui.widget;

import io.github.jhtop.text.CellWidth;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;

/**
 * A line that the reader types. Immutable.
 *
 * @param text what was typed so far
 * @param at where the next character goes, as an index of the text between two code points
 */
public record Prompt(String text, int at) {

    /** More than anybody types. */
    private static final int LONGEST = 512;

    /**
     * A line with the place at its end.
     *
     * @param text what stands in it already
     * @return the prompt
     */
    public static Prompt of(String text) {
        return new Prompt(text, text.length());
    }

    /**
     * The line after a key.
     *
     * @param key its name as the terminal tells it
     * @return the same if the key does not edit
     */
    public Prompt press(String key) {
        return switch (key) {
            case "Space" -> insert(" ");
            case "Left", "Ctrl-B" -> new Prompt(text, before());
            case "Right", "Ctrl-F" -> new Prompt(text, after());
            case "Home", "Ctrl-A" -> new Prompt(text, 0);
            case "End", "Ctrl-E" -> of(text);
            case "Backspace", "Ctrl-H" -> new Prompt(text.substring(0, before()) + text.substring(at), before());
            case "Delete", "Ctrl-D" -> new Prompt(text.substring(0, at) + text.substring(after()), at);
            case "Ctrl-U" -> new Prompt(text.substring(at), 0);
            case "Ctrl-K" -> new Prompt(text.substring(0, at), at);
            case "Ctrl-W" -> new Prompt(text.substring(0, wordBefore()) + text.substring(at), wordBefore());
            default -> key.codePointCount(0, key.length()) == 1 ? insert(key) : this;
        };
    }

    /**
     * The line with a text put in, such as a paste.
     *
     * @param what any text; it is made harmless and cut
     * @return the line
     */
    public Prompt insert(String what) {
        // Together with what it stands behind: a mark that is typed joins its letter.
        String head = SafeText.of(text.substring(0, at) + what).toString();
        String tail = text.substring(at);
        return head.length() + tail.length() <= LONGEST ? new Prompt(head + tail, head.length()) : this;
    }

    private int before() {
        int to = at;
        do {
            to -= to == 0 ? 0 : Character.charCount(text.codePointBefore(to));
        } while (to > 0 && isMark(to));
        return to;
    }

    private int after() {
        int to = at;
        do {
            to += to == text.length() ? 0 : Character.charCount(text.codePointAt(to));
        } while (to < text.length() && isMark(to));
        return to;
    }

    private boolean isMark(int index) {
        return CellWidth.of(text.codePointAt(index)) == 0;
    }

    private int wordBefore() {
        int from = at;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        return from;
    }

    /**
     * Draws the line with its cursor; one that is too long shows the part around the cursor.
     *
     * @param canvas takes it
     * @param row where
     * @param column its first cell
     * @param width its cells
     */
    public void draw(Canvas canvas, int row, int column, int width) {
        canvas.fill(row, column, width, ' ', Role.INPUT);
        int from = 0;
        while (cells(text.substring(from, at)) >= Math.max(1, width)) {
            from = text.offsetByCodePoints(from, 1);
        }
        canvas.put(row, column, width, SafeText.of(text.substring(from)), Role.INPUT);
        int cursor = column + cells(text.substring(from, at));
        int under = Math.max(1, cells(text.substring(at, after())));
        canvas.repaint(row, cursor, Math.min(under, column + width - cursor), Role.INPUT_CURSOR);
    }

    private static int cells(String piece) {
        return SafeText.of(piece).cells();
    }
}
