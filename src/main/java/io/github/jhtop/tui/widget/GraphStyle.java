package io.github.jhtop.tui.widget;

/** What lines of history are drawn with. */
public enum GraphStyle {
    /** Dots, two by four in a cell: twice as many values, half as many heights. Source: Unicode, block U+2800. */
    BRAILLE(2, 4),
    /** Eighths of a block. Source: Unicode, U+2581 to U+2588. */
    BLOCK(1, 8),
    /** Four plain characters. */
    ASCII(1, 4);

    private static final String BLOCKS = " ▁▂▃▄▅▆▇█";
    private static final String CHARACTERS = " .:|#";
    private static final int BRAILLE_FIRST = 0x2800;

    /** Dots of a column from the lowest up: left 7, 3, 2, 1 and right 8, 6, 5, 4. */
    private static final int[][] DOTS = {{0x40, 0x04, 0x02, 0x01}, {0x80, 0x20, 0x10, 0x08}};

    private final int valuesPerCell;
    private final int stepsPerCell;

    GraphStyle(int valuesPerCell, int stepsPerCell) {
        this.valuesPerCell = valuesPerCell;
        this.stepsPerCell = stepsPerCell;
    }

    /**
     * How many values stand side by side in one cell.
     *
     * @return 1 or 2
     */
    public int valuesPerCell() {
        return valuesPerCell;
    }

    /**
     * This style, or {@link #ASCII} where nothing else can be shown.
     *
     * @param unicode whether the terminal takes UTF-8
     * @return a style that the terminal can show
     */
    public GraphStyle on(boolean unicode) {
        return unicode ? this : ASCII;
    }

    /** Heights that one cell tells apart, besides nothing. */
    int stepsPerCell() {
        return stepsPerCell;
    }

    /**
     * The character of one cell.
     *
     * @param left height of the left value in this cell, 0 to {@link #stepsPerCell()}
     * @param right the same of the right value, which only a style of two values draws
     */
    char character(int left, int right) {
        return switch (this) {
            case BRAILLE -> braille(left, right);
            case BLOCK -> BLOCKS.charAt(left);
            case ASCII -> CHARACTERS.charAt(left);
        };
    }

    private static char braille(int left, int right) {
        int dots = 0;
        for (int i = 0; i < left; i++) {
            dots |= DOTS[0][i];
        }
        for (int i = 0; i < right; i++) {
            dots |= DOTS[1][i];
        }
        return dots == 0 ? ' ' : (char) (BRAILLE_FIRST + dots);
    }
}
