package io.github.jhtop.tui.widget;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.List;

/** The length of a recording, with a mark at a place and holes where there is nothing. */
public final class Track {

    /**
     * A hole.
     *
     * @param from 0 to 1
     * @param to 0 to 1
     */
    public record Gap(double from, double to) {}

    private Track() {}

    /**
     * Draws it.
     *
     * @param canvas takes it
     * @param row where
     * @param at its first column
     * @param width its cells
     * @param place of the mark, 0 to 1; beyond is at the end
     * @param gaps where there is nothing, at least a cell each
     */
    public static void draw(Canvas canvas, int row, int at, int width, double place, List<Gap> gaps) {
        int mark = cell(place, width);
        canvas.fill(row, at, mark, '━', Role.GRAPH);
        canvas.fill(row, at + mark, width - mark, '─', Role.DIM);
        for (Gap gap : gaps) {
            int from = cell(gap.from(), width);
            canvas.fill(row, at + from, Math.max(1, cell(gap.to(), width) - from), '·', Role.DIM);
        }
        canvas.fill(row, at + mark, 1, '●', Role.BANNER);
    }

    private static int cell(double place, int width) {
        return (int) Math.max(0, Math.min(width - 1, Math.round(place * (width - 1))));
    }
}
