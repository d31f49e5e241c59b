package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.ProcessLines;
import io.github.jhtop.tui.list.RowKey;
import io.github.jhtop.tui.list.ThreadLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a view may look at and a command may act on.
 *
 * @param snapshot what is shown
 * @param state what the reader chose, its cursor settled on the rows
 * @param rows lines of the list of the tab that is shown
 * @param subject the process that the tabs beside the first are about, or null
 * @param history the past of the cores
 * @param size of the screen
 * @param ownPid process id of this program
 */
record Scene(
        Snapshot snapshot,
        UiState state,
        List<ListRow> rows,
        @Nullable ProcessRow subject,
        CoreHistory history,
        Size size,
        int ownPid) {

    static Scene of(Snapshot snapshot, UiState state, CoreHistory history, Size size, int ownPid) {
        ProcessRow subject = find(snapshot, processOf(state.processes().key()));
        List<ListRow> rows =
                switch (state.tab()) {
                    case PROCESSES -> ProcessLines.of(snapshot, state.listing());
                    case THREADS -> ThreadLines.of(subject == null ? List.of() : List.of(subject), state.listing());
                    case CORES ->
                        List.copyOf(snapshot.cores().stream()
                                .map(ListRow.OfCore::new)
                                .toList());
                };
        Layout layout = Layout.of(size, snapshot.cores().size());
        int visible = Screen.visibleRows(layout, state.tab(), rows.size());
        // Only the cursor of this tab: that of the processes rests on its process, also when that has ended meanwhile.
        UiState placed = state.withCursor(state.cursor().settle(rows, visible));
        return new Scene(snapshot, placed, rows, subject, history, size, ownPid);
    }

    private static @Nullable ProcessRow find(Snapshot snapshot, @Nullable ProcessId wanted) {
        return snapshot.processes().stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ProcessId processOf(@Nullable RowKey key) {
        if (key instanceof RowKey.OfProcess process) {
            return process.process();
        }
        if (key instanceof RowKey.OfThread thread) {
            return thread.process();
        }
        return key instanceof RowKey.OfMore more ? more.process() : null;
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
}
