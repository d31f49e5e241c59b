package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.RowKey;
import org.jspecify.annotations.Nullable;

/** Staying on one process wherever it goes. */
final class Following {

    private Following() {}

    static UiState toggle(Scene scene) {
        ProcessRow process = scene.selectedProcess();
        if (process == null || scene.state().following()) {
            return scene.state().with(to -> to.followed = null);
        }
        return scene.pinned().with(to -> to.followed = process.id());
    }

    /**
     * The scene with the followed process in sight: what is folded over it is unfolded; one that has ended is followed no
     * more.
     */
    static Scene keep(Scene scene) {
        ProcessId followed = scene.state().followed();
        if (followed == null || scene.state().tab() != Tab.PROCESSES || isSelected(scene, followed)) {
            return scene;
        }
        ProcessRow row = find(scene.snapshot(), followed);
        return scene.with(
                row == null
                        ? scene.state().with(to -> {
                            to.followed = null;
                            to.notice = SafeText.of(followed.pid() + " has ended");
                        })
                        : Search.reveal(scene, scene.state(), row));
    }

    private static boolean isSelected(Scene scene, ProcessId followed) {
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
