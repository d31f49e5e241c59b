package io.github.jhtop.tui;

import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.RowKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Draws the visible lines of a list, what is tagged or found among them, and the cursor. */
final class ListView {

    /** Draws one line. */
    interface Line {
        void draw(int row, ListRow line);
    }

    private ListView() {}

    static void render(Scene scene, Canvas canvas, Line line) {
        Cursor cursor = scene.state().cursor();
        List<ListRow> rows = scene.rows();
        Layout layout = scene.layout();
        String searched = searched(scene.state());
        for (int i = 0; i < layout.bodyRows() && cursor.top() + i < rows.size(); i++) {
            int row = layout.bodyRow() + i;
            ListRow shown = rows.get(cursor.top() + i);
            line.draw(row, shown);
            if (isTagged(shown, scene.state().tags())) {
                canvas.repaint(row, Role.TAGGED);
                canvas.put(row, 0, "*", Role.TAGGED);
            }
            if (cursor.top() + i == cursor.index()) {
                canvas.repaint(row, Role.SELECTED);
            }
            if (!searched.isEmpty() && Search.holds(shown, searched)) {
                mark(canvas, row, searched);
            }
        }
    }

    private static boolean isTagged(ListRow line, Set<ProcessId> tags) {
        ProcessId process = tags.isEmpty() ? null : RowKey.processOf(line.key());
        return process != null && tags.contains(process);
    }

    /** What is being searched, while it is. */
    private static String searched(UiState state) {
        boolean searching = state.overlay() instanceof Overlay.Asking asking && asking.question() == Question.SEARCH;
        return searching ? state.searched().toLowerCase(Locale.ROOT) : "";
    }

    private static void mark(Canvas canvas, int row, String lowerCase) {
        int columns = canvas.size().columns();
        StringBuilder text = new StringBuilder(columns);
        List<Integer> columnOf = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) {
            if (canvas.character(row, column) != Canvas.RIGHT_HALF) {
                text.appendCodePoint(Character.toLowerCase(canvas.character(row, column)))
                        .append(canvas.marks(row, column));
                columnOf.addAll(Collections.nCopies(text.length() - columnOf.size(), column));
            }
        }
        columnOf.add(columns);
        for (int at = text.indexOf(lowerCase); at >= 0; at = text.indexOf(lowerCase, at + 1)) {
            int column = columnOf.get(at);
            canvas.repaint(row, column, columnOf.get(at + lowerCase.length()) - column, Role.MATCH);
        }
    }
}
