package io.github.jhtop.tui;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.List;

/** Draws the keys that matter here, from the table of commands, and the place in the list. */
final class FooterView {

    private FooterView() {}

    static void render(Scene scene, Canvas canvas, int pageLines) {
        int row = scene.layout().footerRow();
        String place = place(scene, pageLines);
        int end = canvas.size().columns() - place.length() - 1;
        int at = 0;
        for (Command command : commands(scene)) {
            String key = command.keys().get(0);
            if (at + key.length() + command.title().length() + 1 > end) {
                break;
            }
            at = canvas.put(row, at, key, Role.KEY);
            at = canvas.put(row, at, command.title(), Role.KEY_LABEL) + 1;
        }
        canvas.put(row, end, place, Role.DIM);
    }

    private static List<Command> commands(Scene scene) {
        return Commands.TABLE.stream()
                .filter(command -> command.inFooter() && command.scope().holds(scene.state()))
                .toList();
    }

    private static String place(Scene scene, int pageLines) {
        if (scene.state().overlay().isOpen()) {
            int below = pageLines - scene.state().overlay().top() - Screen.pageRows(scene.size());
            return below > 0 ? "▾ " + below + " more lines" : "";
        }
        if (scene.rows().isEmpty()) {
            return "";
        }
        return scene.state().cursor().index() + 1 + " of " + scene.rows().size();
    }
}
