package io.github.jhtop.tui;

import io.github.jhtop.tui.Movement.Step;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.ProcessLines;
import org.jspecify.annotations.Nullable;

/** What a click or a turn of the wheel does, by what is drawn where. Pure. */
final class Pointer {

    private Pointer() {}

    static UiState act(Scene scene, Input.Mouse mouse) {
        return switch (mouse.kind()) {
            case WHEEL_UP -> Movement.move(scene, Step.WHEEL, -1);
            case WHEEL_DOWN -> Movement.move(scene, Step.WHEEL, 1);
            case PRESS -> press(scene, mouse.row(), mouse.column());
            default -> scene.state();
        };
    }

    private static UiState press(Scene scene, int row, int column) {
        Layout layout = scene.layout();
        if (layout.tooSmall()) {
            return scene.state();
        }
        if (row == layout.footerRow()) {
            Command command = FooterView.commandAt(scene, column);
            Scene heard = scene.withoutNotice();
            return command == null ? heard.state() : command.action().apply(heard);
        }
        Overlay overlay = scene.state().overlay();
        if (overlay instanceof Overlay.Choosing choosing) {
            return Menus.click(scene, choosing, row, column);
        }
        if (overlay instanceof Overlay.Setup setup) {
            return SetupPage.click(scene, setup, row);
        }
        if (overlay instanceof Overlay.Telling) {
            return scene.state().with(to -> to.overlay = new Overlay.None());
        }
        if (overlay instanceof Overlay.Page) {
            return scene.state();
        }
        // The list is seen above a question: whoever points into it has finished typing, if it can be used.
        Scene answered = overlay instanceof Overlay.Asking ? scene.with(Typing.accept(scene)) : scene;
        if (answered.state().overlay() instanceof Overlay.Asking) {
            return answered.state();
        }
        return pressOnTab(answered.withoutNotice(), row, column);
    }

    private static UiState pressOnTab(Scene scene, int row, int column) {
        Layout layout = scene.layout();
        if (row == layout.tabRow()) {
            Tab tab = TabsView.tabAt(scene.state().moment(), column);
            return tab == null ? scene.state() : Commands.go(scene, tab);
        }
        if (row == layout.titleRow()) {
            return pressOnTitle(scene, column);
        }
        boolean onList = row >= layout.bodyRow() && row < layout.bodyRow() + layout.bodyRows();
        if (onList && scene.state().tab() == Tab.LAB) {
            return LabMovement.click(scene, row, column);
        }
        if (onList && scene.state().tab() == Tab.COMPARE) {
            return CompareView.click(scene, row);
        }
        return onList ? pressOnLine(scene, row - layout.bodyRow(), column) : scene.state();
    }

    private static UiState pressOnTitle(Scene scene, int column) {
        Column<?> title = columnAt(scene, column);
        return title == null ? scene.state() : Sorting.click(scene, title.metric());
    }

    private static @Nullable Column<?> columnAt(Scene scene, int column) {
        return switch (scene.state().tab()) {
            case PROCESSES -> Column.at(ProcessesView.columns(scene), column);
            case THREADS -> Column.at(ThreadsView.columns(scene), column);
            case CORES, LAB, COMPARE -> null;
        };
    }

    /** A click selects; on the sign of a branch, or on the line that is selected already, it folds or unfolds. */
    private static UiState pressOnLine(Scene scene, int line, int column) {
        if (scene.state().tab() == Tab.CORES) {
            int entry = line
                    / CoresView.rowsPerCore(
                            scene.layout().bodyRows(), scene.rows().size());
            return pressOnCore(scene, scene.state().cursor().top() + entry);
        }
        int clicked = scene.state().cursor().top() + line;
        if (clicked >= scene.rows().size()) {
            return scene.state();
        }
        boolean again = clicked == scene.state().cursor().index()
                && scene.state().cursor().key() != null;
        Scene there = scene.with(Movement.to(scene, clicked));
        return again || isOnSign(scene, scene.rows().get(clicked), column) ? fold(there) : there.state();
    }

    private static UiState pressOnCore(Scene scene, int clicked) {
        return clicked < scene.rows().size() ? Movement.to(scene, clicked) : scene.state();
    }

    private static boolean isOnSign(Scene scene, ListRow row, int column) {
        if (scene.state().tab() != Tab.PROCESSES
                || !(row instanceof ListRow.OfProcess line)
                || line.marker().isBlank()) {
            return false;
        }
        return ProcessesView.columns(scene).stream()
                .filter(candidate -> candidate.metric().id().equals("command"))
                .mapToInt(command -> column - command.at() - line.tree().length())
                .anyMatch(cell -> cell == 0 || cell == 1);
    }

    private static UiState fold(Scene scene) {
        boolean open = scene.selected() instanceof ListRow.OfThread
                || (scene.selected() instanceof ListRow.OfProcess line
                        && (line.marker().equals(ProcessLines.UNFOLDED) || Folds.showsThreads(scene, line)));
        return open ? Folds.fold(scene) : Folds.unfold(scene);
    }
}
