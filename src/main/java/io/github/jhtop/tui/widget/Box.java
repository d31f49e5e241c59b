package io.github.jhtop.tui.widget;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;

/**
 * A framed rectangle over the rest of the screen.
 *
 * @param top its first row
 * @param left its first column
 * @param rows rows between its frame
 * @param columns columns between its frame
 */
public record Box(int top, int left, int rows, int columns) {

    /** Of a line behind the box, so few cells at an edge of the screen say nothing. */
    private static final int SLIVER = 3;

    /**
     * A box in the middle of a screen, as large as is wanted and as fits.
     *
     * @param screen the screen
     * @param rows wanted between the frame
     * @param columns wanted between the frame
     * @return the box; the last row of the screen stays free for the keys
     */
    public static Box centred(Size screen, int rows, int columns) {
        int high = Math.max(1, Math.min(rows, screen.rows() - 3));
        int wide = Math.max(1, Math.min(columns, screen.columns() - 4));
        return new Box((screen.rows() - 1 - high - 2) / 2, (screen.columns() - wide - 2) / 2, high, wide);
    }

    /**
     * Draws the frame and clears what is inside, and beside it what is too narrow to be read.
     *
     * @param canvas takes it
     * @param title stands in the upper line
     */
    public void draw(Canvas canvas, String title) {
        int right = left + columns + 1;
        int bottom = top + rows + 1;
        clearSlivers(canvas);
        canvas.fill(top, left, columns + 2, '─', Role.BOX);
        canvas.fill(bottom, left, columns + 2, '─', Role.BOX);
        for (int row = top + 1; row < bottom; row++) {
            canvas.fill(row, left, 1, '│', Role.BOX);
            canvas.fill(row, left + 1, columns, ' ', Role.MENU);
            canvas.fill(row, right, 1, '│', Role.BOX);
        }
        canvas.put(top, left, "┌", Role.BOX);
        canvas.put(top, right, "┐", Role.BOX);
        canvas.put(bottom, left, "└", Role.BOX);
        canvas.put(bottom, right, "┘", Role.BOX);
        canvas.put(top, left + 2, columns - 2, SafeText.of(" " + title + " "), Role.BOX_TITLE);
    }

    private void clearSlivers(Canvas canvas) {
        int after = left + columns + 2;
        int beside = canvas.size().columns() - after;
        for (int row = top; row < top + rows + 2; row++) {
            canvas.fill(row, 0, left <= SLIVER ? left : 0, ' ', Role.TEXT);
            canvas.fill(row, after, beside <= SLIVER ? beside : 0, ' ', Role.TEXT);
        }
    }

    /**
     * Writes a line inside.
     *
     * @param canvas takes it
     * @param row from 0, inside the frame
     * @param text cut at the frame
     * @param role of the text
     */
    public void put(Canvas canvas, int row, SafeText text, Role role) {
        if (row < rows) {
            canvas.putCut(top + 1 + row, left + 2, columns - 2, text, role);
        }
    }
}
