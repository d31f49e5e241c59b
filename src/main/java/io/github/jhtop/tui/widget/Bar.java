package io.github.jhtop.tui.widget;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.List;

/** A horizontal bar of parts of a hundred, with its number at the right end. */
public final class Bar {

    /**
     * One part.
     *
     * @param percent of the whole bar
     * @param glyph drawn in each of its cells, different from that of its neighbours
     * @param role of its cells
     */
    public record Part(double percent, char glyph, Role role) {}

    private Bar() {}

    /**
     * Cells of a share; something is never drawn as nothing.
     *
     * @param percent of the whole
     * @param width cells of the whole
     * @return 0 to the width
     */
    public static int cells(double percent, int width) {
        if (!(percent > 0)) {
            return 0;
        }
        int cells = (int) Math.round(percent * width / 100);
        return Math.min(width, percent >= 1 ? Math.max(1, cells) : cells);
    }

    /**
     * Draws {@code [parts   text]} in a width.
     *
     * @param canvas takes it
     * @param row where
     * @param at its first column
     * @param width its cells, brackets included
     * @param parts from left to right
     * @param text at the right end
     */
    public static void draw(Canvas canvas, int row, int at, int width, List<Part> parts, String text) {
        int inner = width - 2;
        canvas.put(row, at, "[", Role.DIM);
        canvas.fill(row, at + 1, inner, ' ', Role.BAR_EMPTY);
        double sum = 0;
        int from = 0;
        for (Part part : parts) {
            // Ends are rounded, not lengths: the whole is then never longer than the sum.
            sum += Double.isNaN(part.percent()) ? 0 : part.percent();
            int to = Math.min(inner, (int) Math.round(sum * inner / 100));
            canvas.fill(row, at + 1 + from, to - from, part.glyph(), part.role());
            from = Math.max(from, to);
        }
        canvas.put(row, at + 1 + Math.max(0, inner - text.length()), text, Role.TEXT);
        canvas.put(row, at + width - 1, "]", Role.DIM);
    }

    /**
     * A share as it stands in a bar.
     *
     * @param value of a hundred, NaN if unknown
     * @return with the sign
     */
    public static String percent(double value) {
        return Unit.PERCENT.format(value, 5) + (Double.isNaN(value) ? "" : "%");
    }
}
