package io.github.jhtop.tui.terminal;

/**
 * Writes one frame and remembers where the terminal's cursor is and what is selected, so that neither is said twice.
 *
 * <p>Source: ECMA-48: CUP, CUF, ED, EL, SGR.
 */
final class Pen {

    private static final int UNKNOWN = -1;

    private final FrameBuffer out;
    private final boolean unicode;
    private int row = UNKNOWN;
    private int column = UNKNOWN;
    private String look = "";

    Pen(FrameBuffer out, boolean unicode) {
        this.out = out;
        this.unicode = unicode;
    }

    /** Cells from the cursor to the right; negative to the left, and {@link Integer#MAX_VALUE} if nobody knows. */
    int distanceTo(int toRow, int toColumn) {
        return row == toRow && column != UNKNOWN ? toColumn - column : Integer.MAX_VALUE;
    }

    boolean holds(String wanted) {
        return look.equals(wanted);
    }

    void clearScreen() {
        take(StyleEncoder.PLAIN);
        out.ascii("\033[2J");
    }

    void eraseToEndOfRow() {
        take(StyleEncoder.PLAIN);
        out.ascii("\033[K");
    }

    void take(String wanted) {
        if (!look.equals(wanted)) {
            out.ascii(wanted);
            look = wanted;
        }
    }

    void moveTo(int toRow, int toColumn) {
        int distance = distanceTo(toRow, toColumn);
        if (distance == 0) {
            return;
        }
        out.ascii("\033[");
        if (distance > 0 && distance != Integer.MAX_VALUE) {
            parameter(distance).ascii("C");
        } else if (toColumn == 0) {
            parameter(toRow + 1).ascii("H");
        } else {
            parameter(toRow + 1).ascii(";").number(toColumn + 1).ascii("H");
        }
        row = toRow;
        column = toColumn;
    }

    /** One is what a terminal assumes. */
    private FrameBuffer parameter(int value) {
        return value == 1 ? out : out.number(value);
    }

    void draw(int codePoint, String marks, int cells) {
        if (!unicode) {
            out.ascii(cells == 2 ? "? " : String.valueOf(AsciiFallback.of(codePoint)));
            column += cells;
            return;
        }
        out.utf8(codePoint);
        for (int i = 0; i < marks.length(); i += Character.charCount(marks.codePointAt(i))) {
            out.utf8(marks.codePointAt(i));
        }
        // Terminals disagree on the width of such characters: say again where the next one goes.
        column = cells == 2 || !marks.isEmpty() ? UNKNOWN : column + cells;
    }
}
