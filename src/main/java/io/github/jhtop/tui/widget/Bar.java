package io.github.jhtop.tui.widget;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.List;

/** A horizontal bar of parts of a hundred, with its number at the right end. */
public final class Bar {

    private static final char FULL = '█';

    /** Source: Unicode, U+258F up to U+2588. */
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

    private static final int STEPS = 8;

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
        if (parts.size() == 1 && parts.get(0).glyph() == FULL) {
            drawSmooth(canvas, row, at + 1, inner, parts.get(0));
        } else {
            drawParts(canvas, row, at + 1, inner, parts);
        }
        canvas.put(row, at + 1 + Math.max(0, inner - text.length()), text, Role.TEXT);
        canvas.put(row, at + width - 1, "]", Role.DIM);
    }

    private static void drawParts(Canvas canvas, int row, int at, int width, List<Part> parts) {
        double sum = 0;
        int from = 0;
        for (Part part : parts) {
            // Ends are rounded, not lengths: the whole is then never longer than the sum.
            sum += Double.isNaN(part.percent()) ? 0 : part.percent();
            int to = Math.min(width, (int) Math.round(sum * width / 100));
            canvas.fill(row, at + from, to - from, part.glyph(), part.role());
            from = Math.max(from, to);
        }
    }

    /** With nothing beside it a bar can end within a cell. */
    private static void drawSmooth(Canvas canvas, int row, int at, int width, Part part) {
        if (width <= 0 || !(part.percent() > 0)) {
            return;
        }
        int eighths =
                (int) Math.max(1, Math.min((long) width * STEPS, Math.round(part.percent() * width * STEPS / 100)));
        int full = eighths / STEPS;
        canvas.fill(row, at, full, FULL, part.role());
        if (eighths % STEPS > 0) {
            canvas.fill(row, at + full, 1, EIGHTHS.charAt(eighths % STEPS), part.role());
        }
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
