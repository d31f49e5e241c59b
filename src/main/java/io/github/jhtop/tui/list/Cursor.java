package io.github.jhtop.tui.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader is in a list. Once moved it stays on its line, and the list scrolls so that this line stays where it
 * is on the screen. Immutable.
 *
 * @param key what the line is about; null before the first move and after Home: then it stays at the top
 * @param index line of the list
 * @param top first line that is visible
 */
public record Cursor(@Nullable RowKey key, int index, int top) {

    /** The first line, and no other even if the list changes. */
    public static final Cursor AT_TOP = new Cursor(null, 0, 0);

    /**
     * The same place in a list that may have changed.
     *
     * @param rows the list
     * @param visible lines that fit on the screen
     * @return on the same line, or near where it was
     */
    public Cursor settle(List<? extends ListRow> rows, int visible) {
        if (key == null) {
            return AT_TOP;
        }
        int found = find(rows);
        int last = Math.max(0, rows.size() - 1);
        int now = found < 0 ? Math.min(index, last) : found;
        return new Cursor(found < 0 && !rows.isEmpty() ? rows.get(now).key() : key, now, top + now - index)
                .scrollIntoView(rows.size(), visible);
    }

    private int find(List<? extends ListRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Another line of the same list.
     *
     * @param line which; beyond an end, the end
     * @param rows the list
     * @param visible lines that fit on the screen
     * @return there
     */
    public Cursor moveTo(int line, List<? extends ListRow> rows, int visible) {
        if (rows.isEmpty()) {
            return AT_TOP;
        }
        int now = Math.max(0, Math.min(line, rows.size() - 1));
        return new Cursor(rows.get(now).key(), now, top).scrollIntoView(rows.size(), visible);
    }

    private Cursor scrollIntoView(int size, int visible) {
        int lowest = Math.max(0, index - Math.max(1, visible) + 1);
        int clamped = Math.max(lowest, Math.min(top, index));
        return new Cursor(key, index, Math.max(0, Math.min(clamped, size - Math.max(1, visible))));
    }
}
