package io.github.jhtop.tui.widget;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;

/** A line of history as columns of block characters, the newest at the right. */
public final class Graph {

    private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
    private static final int STEPS = 8;

    private Graph() {}

    /**
     * Draws values of 0 to 100 in a rectangle; unknown values leave their column blank.
     *
     * @param canvas takes them
     * @param top first row
     * @param at first column
     * @param height rows
     * @param values one for each column, the newest last
     */
    public static void draw(Canvas canvas, int top, int at, int height, double[] values) {
        for (int x = 0; x < values.length; x++) {
            if (Double.isNaN(values[x])) {
                continue;
            }
            double share = Math.max(0, Math.min(100, values[x])) / 100;
            // An idle core keeps a base line, so that "idle" differs from "unknown".
            int steps = Math.max(1, (int) Math.round(share * height * STEPS));
            for (int y = 0; y < height; y++) {
                int level = Math.max(0, Math.min(STEPS, steps - (height - 1 - y) * STEPS));
                if (level > 0) {
                    canvas.fill(top + y, at + x, 1, EIGHTHS.charAt(level), Role.GRAPH);
                }
            }
        }
    }

    /**
     * One value of 0 to 100 as one cell.
     *
     * @param value NaN if unknown
     * @return a block, or a blank
     */
    public static char mini(double value) {
        return Double.isNaN(value) ? ' ' : EIGHTHS.charAt(Math.max(1, (int) Math.round(value / 100 * STEPS)));
    }
}
