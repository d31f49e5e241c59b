package io.github.jhtop.tui;

/**
 * Which pane of the lab is where. On small screens only that of the cursor is seen.
 *
 * @param workloads the list of workloads
 * @param form what can be chosen of one
 * @param runs runs and recordings; the row above it has the titles of its columns
 */
record LabLayout(Area workloads, Area form, Area runs) {

    private static final int COLUMNS_FOR_ALL = 72;
    private static final int ROWS_FOR_ALL = 15;

    /** Names of workloads and a marker before them. */
    private static final int LIST_CELLS = 15;

    /** Their titles too. */
    private static final int WIDE_LIST_CELLS = 52;

    private static final int COLUMNS_FOR_TITLES = 110;

    /** In fewer, the entry under the cursor would have to give way. */
    private static final int LEAST_ROWS_FOR_MARK = 3;

    /** More than any form needs. */
    private static final int MOST_FORM_ROWS = 20;

    /**
     * A rectangle.
     *
     * @param top its first row
     * @param left its first column
     * @param rows none if it is not seen
     * @param columns its cells
     */
    record Area(int top, int left, int rows, int columns) {

        static final Area NONE = new Area(0, 0, 0, 0);

        boolean isSeen() {
            return rows > 0;
        }

        boolean holds(int row, int column) {
            return row >= top && row < top + rows && column >= left && column < left + columns;
        }

        /** Entries that are seen from the first one on: where some are left below, the last row says how many. */
        static int seen(int first, int entries, int fitting) {
            boolean marked = fitting >= LEAST_ROWS_FOR_MARK && first + fitting < entries;
            return marked ? fitting - 1 : Math.max(0, Math.min(fitting, entries - first));
        }

        /** The first entry of a list that is seen, so that one of them is. */
        int first(int selected, int entries, int fitting) {
            return Math.max(0, Math.min(selected - fitting / 2, entries - fitting));
        }
    }

    static LabLayout of(Layout layout, LabPlace.Pane pane) {
        int columns = layout.size().columns();
        int rows = layout.bodyRows();
        int top = layout.bodyRow();
        if (columns < COLUMNS_FOR_ALL || rows < ROWS_FOR_ALL) {
            Area all = new Area(top, 0, rows, columns);
            return new LabLayout(
                    pane == LabPlace.Pane.WORKLOADS ? all : Area.NONE,
                    pane == LabPlace.Pane.FORM ? all : Area.NONE,
                    pane == LabPlace.Pane.RUNS ? all : Area.NONE);
        }
        int upper = Math.min(MOST_FORM_ROWS, rows * 3 / 4);
        int list = columns >= COLUMNS_FOR_TITLES ? WIDE_LIST_CELLS : LIST_CELLS;
        return new LabLayout(
                new Area(top, 0, upper, list),
                new Area(top, list + 1, upper, columns - list - 1),
                new Area(top + upper + 1, 0, rows - upper - 1, columns));
    }

    /** Whether all panes are seen. */
    boolean isWhole() {
        return workloads.isSeen() && form.isSeen();
    }
}
