package io.github.jhtop.tui;

import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.widget.Menu;

/** Up and down, in whatever lies on top. */
final class Movement {

    enum Step {
        LINE,
        WHEEL,
        PAGE,
        END
    }

    /** Lines of one click of the wheel. */
    private static final int WHEEL_LINES = 3;

    private Movement() {}

    static UiState move(Scene scene, Step step, int direction) {
        Overlay overlay = scene.state().overlay();
        if (overlay instanceof Overlay.Page page) {
            int lines = Screen.page(scene).size();
            int visible = Screen.pageRows(scene.size());
            int top = target(step, direction, page.top(), lines, visible);
            return scene.state().with(to -> to.overlay = page.scrollTo(top, lines, visible));
        }
        if (overlay instanceof Overlay.Choosing choosing) {
            Menu menu = choosing.menu();
            int to = target(step, direction, menu.selected(), menu.items().size(), 10);
            return scene.state().with(draft -> draft.overlay = choosing.with(menu.select(to)));
        }
        if (overlay instanceof Overlay.Telling telling) {
            return Menus.scroll(scene, telling, step, direction);
        }
        if (overlay instanceof Overlay.Setup setup) {
            return SetupPage.move(scene, setup, step, direction);
        }
        if (!overlay.isOpen() && scene.state().tab() == Tab.LAB) {
            return LabMovement.move(scene, step, direction);
        }
        if (!overlay.isOpen() && scene.state().tab() == Tab.COMPARE) {
            return CompareKeys.move(scene, step, direction);
        }
        return overlay.isOpen() ? scene.state() : moveCursor(scene, step, direction);
    }

    /** Where a step leads from a line; may lie beyond an end. */
    static int target(Step step, int direction, int from, int lines, int visible) {
        return switch (step) {
            case LINE -> from + direction;
            case WHEEL -> from + direction * WHEEL_LINES;
            case PAGE -> from + direction * Math.max(1, visible - 1);
            case END -> direction > 0 ? lines - 1 : 0;
        };
    }

    private static UiState moveCursor(Scene scene, Step step, int direction) {
        Cursor cursor = scene.state().cursor();
        if (step == Step.END && direction < 0) {
            return scene.state().withCursor(Cursor.AT_TOP).with(to -> to.followed = null);
        }
        int line = target(step, direction, cursor.index(), scene.rows().size(), scene.visibleRows());
        return to(scene, line);
    }

    /** The cursor on a line of the list. */
    static UiState to(Scene scene, int line) {
        Cursor cursor = scene.state().cursor();
        return scene.state()
                .withCursor(cursor.moveTo(line, scene.rows(), scene.visibleRows()))
                .with(to -> to.followed = null);
    }
}
