package io.github.jhtop.tui.widget;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a page of text.
 *
 * @param spans pieces with their roles, from left to right
 */
public record PageLine(List<Span> spans) {

    /** Columns left blank at both sides together. */
    private static final int MARGIN = 2;

    /** An empty line. */
    public static final PageLine BLANK = new PageLine(List.of());

    /**
     * A piece.
     *
     * @param width cells it takes at least
     * @param text what it says
     * @param role what it means
     */
    public record Span(int width, SafeText text, Role role) {}

    /**
     * A heading.
     *
     * @param text what it says
     * @return one line
     */
    public static PageLine heading(String text) {
        return new PageLine(List.of(new Span(0, SafeText.of(text), Role.HEADING)));
    }

    /**
     * A line of one piece.
     *
     * @param text what it says
     * @param role what it means
     * @return one line
     */
    public static PageLine of(SafeText text, Role role) {
        return new PageLine(List.of(new Span(0, text, role)));
    }

    /**
     * A text beside what it explains, on as many lines as it needs; below it where that is too long.
     *
     * @param head pieces on the first line, blank on the others
     * @param text broken at blanks
     * @param role of the text
     * @param columns width of the page
     * @return at least one line
     */
    public static List<PageLine> wrap(List<Span> head, String text, Role role, int columns) {
        int indent = head.stream().mapToInt(Span::width).sum();
        int width = Math.max(MARGIN, columns - indent - MARGIN);
        List<PageLine> lines = new ArrayList<>();
        if (head.stream().anyMatch(span -> span.width() > 0 && span.text().cells() >= span.width())) {
            lines.add(new PageLine(head));
        }
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line(lines.isEmpty() ? head : blank(indent), line.toString(), role));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line(lines.isEmpty() ? head : blank(indent), line.toString(), role));
        return lines;
    }

    private static List<Span> blank(int indent) {
        return indent == 0 ? List.of() : List.of(new Span(indent, SafeText.EMPTY, Role.TEXT));
    }

    private static PageLine line(List<Span> head, String text, Role role) {
        List<Span> spans = new ArrayList<>(head);
        spans.add(new Span(0, SafeText.of(text), role));
        return new PageLine(spans);
    }

    /**
     * Draws it.
     *
     * @param canvas takes it
     * @param row where
     */
    public void draw(Canvas canvas, int row) {
        int at = 1;
        for (Span span : spans) {
            int end = canvas.put(row, at, canvas.size().columns() - at, span.text(), span.role());
            at = span.width() == 0 ? end + 1 : Math.max(span.text().isEmpty() ? at : end + 1, at + span.width());
        }
    }
}
