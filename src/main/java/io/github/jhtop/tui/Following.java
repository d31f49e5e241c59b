package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.RowKey;
import org.jspecify.annotations.Nullable;

/** Staying on one process wherever it goes. */
final class Following {

    private Following() {}

    static UiState toggle(Scene scene) {
        ProcessRow process = scene.selectedProcess();
        if (process == null) {
            return scene.state();
        }
        Cursor here = scene.state().cursor().moveTo(scene.state().cursor().index(), scene.rows(), scene.visibleRows());
        return scene.state().withCursor(here).with(to -> to.following = !to.following);
    }

    /** Keeps the followed process in sight: what is folded over it is unfolded; one that has ended is followed no more. */
    static UiState keep(Scene scene) {
        ProcessId followed = followed(scene.state());
        if (followed == null || isInSight(scene, followed)) {
            return scene.state();
        }
        ProcessRow row = find(scene.snapshot(), followed);
        return row == null
                ? scene.state().with(to -> {
                    to.following = false;
                    to.notice = SafeText.of(followed.pid() + " has ended");
                })
                : Search.reveal(scene, scene.state(), row);
    }

    private static @Nullable ProcessId followed(UiState state) {
        RowKey key = state.processes().key();
        boolean here = state.following() && state.tab() == Tab.PROCESSES;
        return here && key != null ? RowKey.processOf(key) : null;
    }

    private static boolean isInSight(Scene scene, ProcessId followed) {
        ListRow selected = scene.selected();
        return selected != null && followed.equals(RowKey.processOf(selected.key()));
    }

    private static @Nullable ProcessRow find(Snapshot snapshot, ProcessId wanted) {
        return snapshot.processes().stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
