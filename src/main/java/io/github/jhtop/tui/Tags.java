package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Processes that were marked, so that a command acts on all of them. */
final class Tags {

    private Tags() {}

    /** Tags the selected process, or takes its tag away, and goes on to the next line. */
    static UiState toggle(Scene scene) {
        ProcessRow row = scene.selectedProcess();
        if (row == null) {
            return scene.state();
        }
        Set<ProcessId> tags = new HashSet<>(scene.state().tags());
        if (!tags.remove(row.id())) {
            tags.add(row.id());
        }
        return Movement.move(scene, Movement.Step.LINE, 1).with(to -> to.tags = tags);
    }

    /** Tags the selected process and all that descend from it. */
    static UiState branch(Scene scene) {
        ProcessRow row = scene.selectedProcess();
        if (row == null) {
            return scene.state();
        }
        ProcessTree tree = ProcessTree.of(scene.snapshot().processes());
        Set<ProcessId> tags = new HashSet<>(scene.state().tags());
        tree.subtree(tree.indexOf(row.id()))
                .forEach(i -> tags.add(tree.rows().get(i).id()));
        return scene.state().with(to -> to.tags = tags);
    }

    /** The tagged processes that are still there, or else the selected one. */
    static List<ProcessRow> orSelected(Scene scene) {
        List<ProcessRow> tagged = scene.snapshot().processes().stream()
                .filter(row -> scene.state().tags().contains(row.id()))
                .toList();
        ProcessRow selected = scene.selectedProcess();
        return !tagged.isEmpty() ? tagged : selected == null ? List.of() : List.of(selected);
    }

    /** Without those that have ended. */
    static Set<ProcessId> living(Set<ProcessId> tags, Snapshot snapshot) {
        if (tags.isEmpty()) {
            return tags;
        }
        return snapshot.processes().stream()
                .map(ProcessRow::id)
                .filter(tags::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
