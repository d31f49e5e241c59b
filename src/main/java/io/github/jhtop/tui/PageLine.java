package io.github.jhtop.tui;

import io.github.jhtop.text.SafeText;
import java.util.List;

/**
 * One line of a page of text.
 *
 * @param spans pieces with their roles, from left to right
 */
record PageLine(List<Span> spans) {

    /** An empty line. */
    static final PageLine BLANK = new PageLine(List.of());

    /**
     * A piece.
     *
     * @param width cells it takes at least
     * @param text what it says
     * @param role what it means
     */
    record Span(int width, SafeText text, Role role) {}

    static PageLine heading(String text) {
        return new PageLine(List.of(new Span(0, SafeText.of(text), Role.HEADING)));
    }

    static PageLine of(Span... spans) {
        return new PageLine(List.of(spans));
    }

    void draw(Canvas canvas, int row) {
        int at = 1;
        for (Span span : spans) {
            int end = canvas.put(row, at, canvas.size().columns() - at, span.text(), span.role());
            at = Math.max(end + 1, at + span.width());
        }
    }
}
