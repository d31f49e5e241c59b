package io.github.jhtop.tui.widget;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;

/** Lines of history, the newest value at the right. */
public final class Graph {

    private static final double PERCENT = 100;

    private Graph() {}

    /**
     * Draws values of 0 to 100 in a rectangle; an unknown value leaves a gap.
     *
     * @param canvas takes them
     * @param top first row
     * @param at first column
     * @param height rows
     * @param values the newest last, {@link GraphStyle#valuesPerCell()} for each column
     * @param style what it is drawn with
     */
    public static void draw(Canvas canvas, int top, int at, int height, double[] values, GraphStyle style) {
        for (int y = 0; y < height; y++) {
            int below = (height - 1 - y) * style.stepsPerCell();
            for (int i = 0; i < values.length; i += style.valuesPerCell()) {
                char character = character(values, i, PERCENT, height, below, style);
                if (character != ' ') {
                    canvas.fill(top + y, at + i / style.valuesPerCell(), 1, character, Role.GRAPH);
                }
            }
        }
    }

    /**
     * A line of history in one row.
     *
     * @param values the newest last, {@link GraphStyle#valuesPerCell()} for each cell; NaN leaves a gap
     * @param most the value that fills a cell to its top; more is drawn the same
     * @param style what it is drawn with
     * @return one character for each cell
     */
    public static String sparkline(double[] values, double most, GraphStyle style) {
        StringBuilder line = new StringBuilder(values.length);
        for (int i = 0; i < values.length; i += style.valuesPerCell()) {
            line.append(character(values, i, most, 1, 0, style));
        }
        return line.toString();
    }

    /**
     * One value of 0 to 100 as one cell.
     *
     * @param value NaN if unknown
     * @return a block, or a blank
     */
    public static char mini(double value) {
        return GraphStyle.BLOCK.character(steps(value, PERCENT, GraphStyle.BLOCK.stepsPerCell()), 0);
    }

    private static char character(double[] values, int first, double most, int height, int below, GraphStyle style) {
        int all = height * style.stepsPerCell();
        int left = within(steps(values[first], most, all) - below, style);
        boolean pair = style.valuesPerCell() == 2 && first + 1 < values.length;
        return style.character(left, pair ? within(steps(values[first + 1], most, all) - below, style) : 0);
    }

    private static int within(int steps, GraphStyle style) {
        return Math.max(0, Math.min(style.stepsPerCell(), steps));
    }

    /** What is known keeps a base line, so that "idle" differs from "unknown". */
    private static int steps(double value, double most, int all) {
        if (Double.isNaN(value)) {
            return 0;
        }
        double share = most > 0 ? value / most : 0;
        return (int) Math.max(1, Math.min(all, Math.round(share * all)));
    }
}
