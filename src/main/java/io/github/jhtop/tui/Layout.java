package io.github.jhtop.tui;

import io.github.jhtop.tui.canvas.Size;

/**
 * Which part of the screen is where.
 *
 * @param size of the whole
 * @param headerRows rows of the machine at the top
 * @param tabRow row of the tabs, -1 if there is no room for it
 * @param titleRow row of the column titles
 * @param bodyRow first row of the list
 * @param bodyRows rows of the list
 * @param footerRow row of the keys
 */
record Layout(Size size, int headerRows, int tabRow, int titleRow, int bodyRow, int bodyRows, int footerRow) {

    /** Smaller screens cannot show anything useful. */
    static final Size SMALLEST = new Size(10, 40);

    private static final int ROWS_FOR_FULL_HEADER = 30;
    private static final int COLUMNS_FOR_FULL_HEADER = 100;
    private static final int ROWS_FOR_TABS = 16;

    static Layout of(Size size, int cores) {
        boolean full = size.rows() >= ROWS_FOR_FULL_HEADER && size.columns() >= COLUMNS_FOR_FULL_HEADER;
        int header = full ? HeaderView.fullRows(size, cores) : 1;
        int tab = size.rows() >= ROWS_FOR_TABS ? header : -1;
        int title = tab < 0 ? header : tab + 1;
        int footer = size.rows() - 1;
        return new Layout(size, header, tab, title, title + 1, Math.max(0, footer - title - 1), footer);
    }

    boolean tooSmall() {
        return size.rows() < SMALLEST.rows() || size.columns() < SMALLEST.columns();
    }

    boolean fullHeader() {
        return headerRows > 1;
    }
}
