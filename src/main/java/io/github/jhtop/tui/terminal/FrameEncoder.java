package io.github.jhtop.tui.terminal;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Turns what changed between two canvases into the bytes that change it on the terminal. The same canvases always give
 * the same bytes. Automatic wrapping must be off, for the last cell of the last row is written too. Immutable.
 */
@SuppressWarnings(
        "EnumOrdinal") // Asked for each cell of the first frame, which is interpreted: an EnumMap takes 3 times as
// long.
final class FrameEncoder {

    /** To redraw so many cells is shorter than the sequence that skips them. */
    private static final int SHORTEST_SKIP = 4;

    private final String[] looks = new String[Role.values().length];
    private final boolean unicode;

    FrameEncoder(Theme theme, Capabilities capabilities) {
        for (Role role : Role.values()) {
            looks[role.ordinal()] = StyleEncoder.encode(theme.style(role), capabilities.colours());
        }
        this.unicode = capabilities.unicode();
    }

    /**
     * Appends one frame.
     *
     * @param shown what the terminal shows; null if nobody knows
     * @param next what it shall show; one of another size is drawn in full
     * @param out takes the bytes
     */
    void encode(@Nullable Canvas shown, Canvas next, FrameBuffer out) {
        Pen pen = new Pen(out, unicode);
        Canvas base = shown != null && sameSize(shown.size(), next.size()) ? shown : null;
        if (base == null) {
            pen.clearScreen();
        }
        for (int row = 0; row < next.size().rows(); row++) {
            int tail = blankTail(next, row);
            encodeCells(base, next, row, 0, tail, pen);
            if (base != null) {
                encodeTail(base, next, row, tail, pen);
            }
        }
    }

    // Not equals(): that of a record costs milliseconds at its first call.
    private static boolean sameSize(Size one, Size other) {
        return one.rows() == other.rows() && one.columns() == other.columns();
    }

    private void encodeCells(@Nullable Canvas base, Canvas next, int row, int from, int end, Pen pen) {
        for (int column = from; column < end; column++) {
            boolean drawnWithItsLeft = next.character(row, column) == Canvas.RIGHT_HALF;
            if (!drawnWithItsLeft && differs(base, next, row, column)) {
                reach(next, row, column, pen);
                draw(next, row, column, pen);
            }
        }
    }

    private void encodeTail(Canvas base, Canvas next, int row, int tail, Pen pen) {
        int first = tail;
        int last = next.size().columns() - 1;
        while (first <= last && !differs(base, next, row, first)) {
            first++;
        }
        while (first <= last && !differs(base, next, row, last)) {
            last--;
        }
        if (last - first >= SHORTEST_SKIP) {
            pen.moveTo(row, first);
            pen.eraseToEndOfRow();
        } else {
            encodeCells(base, next, row, first, last + 1, pen);
        }
    }

    private boolean differs(@Nullable Canvas base, Canvas next, int row, int column) {
        return base == null ? !isPlainBlank(next, row, column) : !next.sameCell(base, row, column);
    }

    /** First column of the blanks that end a row. */
    private int blankTail(Canvas canvas, int row) {
        int column = canvas.size().columns();
        while (column > 0 && isPlainBlank(canvas, row, column - 1)) {
            column--;
        }
        return column;
    }

    private boolean isPlainBlank(Canvas canvas, int row, int column) {
        return canvas.character(row, column) == ' '
                && look(canvas, row, column).equals(StyleEncoder.PLAIN)
                && canvas.marks(row, column).isEmpty();
    }

    /** Goes to a cell, over a few unchanged ones by drawing them again if that is shorter. */
    private void reach(Canvas canvas, int row, int column, Pen pen) {
        int distance = pen.distanceTo(row, column);
        boolean near = distance > 0 && distance < SHORTEST_SKIP;
        if (!near || !isCheap(canvas, row, column - distance, column, pen)) {
            pen.moveTo(row, column);
            return;
        }
        for (int skipped = column - distance; skipped < column; skipped++) {
            draw(canvas, row, skipped, pen);
        }
    }

    private boolean isCheap(Canvas canvas, int row, int from, int to, Pen pen) {
        for (int column = from; column < to; column++) {
            int character = canvas.character(row, column);
            boolean oneByte = character >= ' '
                    && character < 0x7F
                    && canvas.marks(row, column).isEmpty();
            if (!oneByte || !pen.holds(look(canvas, row, column))) {
                return false;
            }
        }
        return true;
    }

    private void draw(Canvas canvas, int row, int column, Pen pen) {
        boolean wide = column + 1 < canvas.size().columns() && canvas.character(row, column + 1) == Canvas.RIGHT_HALF;
        pen.take(look(canvas, row, column));
        pen.draw(harmless(canvas.character(row, column)), canvas.marks(row, column), wide ? 2 : 1);
    }

    /** The last gate: a control character that got so far would be obeyed. */
    private static int harmless(int character) {
        return Character.isISOControl(character) ? SafeText.REPLACEMENT : character;
    }

    private String look(Canvas canvas, int row, int column) {
        return looks[canvas.role(row, column).ordinal()];
    }
}
