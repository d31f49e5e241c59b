package io.github.jhtop.tui.compare;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;

/** Which lines of a list are seen, and the marks of those that are not. */
final class Lines {

    private Lines() {}

    /** The first that is seen, so that the line under the cursor is. */
    static int first(int line, int lines, int fitting) {
        return Math.max(0, Math.min(line - fitting / 2, lines - fitting));
    }

    /** Arrows at the right end of the titles. */
    static void drawMore(Canvas canvas, int titles, int fitting, int first, int lines) {
        String more = (first > 0 ? "▴" : "") + (first + fitting < lines ? "▾" : "");
        canvas.put(titles, canvas.size().columns() - 1 - more.length(), more, Role.COLUMN);
    }
}
