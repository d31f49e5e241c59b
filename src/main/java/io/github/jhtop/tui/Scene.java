package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.ProcessLines;
import io.github.jhtop.tui.list.RowKey;
import io.github.jhtop.tui.list.ThreadLines;
import io.github.jhtop.tui.widget.GraphStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a view may look at and a command may act on.
 *
 * @param snapshot what is shown
 * @param state what the reader chose, its cursor settled on the rows
 * @param rows lines of the list of the tab that is shown
 * @param subjects the processes that the tabs beside the first are about: the tagged ones, or the selected one
 * @param history the past of cores and processes
 * @param size of the screen
 * @param session what stays the same
 */
record Scene(
        Snapshot snapshot,
        UiState state,
        List<ListRow> rows,
        List<ProcessRow> subjects,
        History history,
        Size size,
        Session session) {

    static Scene of(Snapshot snapshot, UiState state, History history, Size size, Session session) {
        List<ProcessRow> subjects = subjects(snapshot, state);
        List<ListRow> rows =
                switch (state.tab()) {
                    case PROCESSES -> ProcessLines.of(snapshot, state.listing());
                    case THREADS -> ThreadLines.of(subjects, state.listing());
                    case CORES ->
                        List.copyOf(snapshot.cores().stream()
                                .map(ListRow.OfCore::new)
                                .toList());
                    case LAB, COMPARE -> List.of();
                };
        Layout layout = Layout.of(size, snapshot.cores().size());
        int visible = Screen.visibleRows(layout, state.tab(), rows.size());
        // Only the cursor of this tab: that of the processes rests on its process, also when that has ended meanwhile.
        UiState placed = state.withCursor(state.cursor().settle(rows, visible));
        return new Scene(snapshot, placed, rows, subjects, history, size, session);
    }

    private static List<ProcessRow> subjects(Snapshot snapshot, UiState state) {
        RowKey key = state.processes().key();
        ProcessId selected = key == null ? null : RowKey.processOf(key);
        List<ProcessRow> tagged = state.tags().isEmpty()
                ? List.of()
                : snapshot.processes().stream()
                        .filter(row -> state.tags().contains(row.id()))
                        .toList();
        return !tagged.isEmpty()
                ? tagged
                : snapshot.processes().stream()
                        .filter(row -> row.id().equals(selected))
                        .toList();
    }

    /** The same with nothing said in the last row. */
    Scene withoutNotice() {
        return state.notice() == null ? this : with(state.with(to -> to.notice = null));
    }

    /** The same with another state. */
    Scene with(UiState other) {
        return of(snapshot, other, history, size, session);
    }

    /** The state with the cursor on what it is on now, also if other lines come above: it is what the reader looks at. */
    UiState pinned() {
        Cursor cursor = state.cursor();
        return cursor.key() == null ? state.withCursor(cursor.moveTo(cursor.index(), rows, visibleRows())) : state;
    }

    /** What lines of history are drawn with, as far as the terminal can show it. */
    GraphStyle graph() {
        return state.look().graph().on(session.unicode());
    }

    Layout layout() {
        return Layout.of(size, snapshot.cores().size());
    }

    /** Lines of the list that fit on the screen. */
    int visibleRows() {
        return Screen.visibleRows(layout(), state.tab(), rows.size());
    }

    /** The line under the cursor, or null if the list is empty. */
    @Nullable ListRow selected() {
        return rows.isEmpty() ? null : rows.get(Math.min(state.cursor().index(), rows.size() - 1));
    }

    /** The process that the line under the cursor belongs to, or null. */
    @Nullable ProcessRow selectedProcess() {
        ListRow selected = selected();
        ProcessId id = selected == null ? null : RowKey.processOf(selected.key());
        return snapshot.processes().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
