package io.github.jhtop.tui;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.ListRow;
import java.util.List;

/** Draws the visible lines of a list and the cursor over them. */
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
        for (int i = 0; i < layout.bodyRows() && cursor.top() + i < rows.size(); i++) {
            int row = layout.bodyRow() + i;
            line.draw(row, rows.get(cursor.top() + i));
            if (cursor.top() + i == cursor.index()) {
                canvas.repaint(row, Role.SELECTED);
            }
        }
    }
}
