package io.github.jhtop.tui;

import io.github.jhtop.compare.Group;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.compare.Board;
import io.github.jhtop.tui.compare.BoardView;
import io.github.jhtop.tui.compare.Frame;
import io.github.jhtop.tui.compare.Side;
import java.util.ArrayList;
import java.util.List;

/** Draws what is compared, or the runs that can be. */
final class CompareView {

    /** The letter of the side that a run is, or belongs to. */
    private static final int LETTER_CELLS = 2;

    private CompareView() {}

    static Frame frame(Scene scene) {
        Layout layout = scene.layout();
        return new Frame(
                layout.titleRow(),
                layout.footerRow() - layout.titleRow(),
                scene.graph(),
                scene.session().unicode());
    }

    /** The last row of the list says what is chosen. */
    static int visibleRuns(Scene scene) {
        return Math.max(1, scene.layout().bodyRows() - 1);
    }

    static void render(Scene scene, Canvas canvas) {
        if (scene.state().compare().choosing()) {
            renderList(scene, canvas);
        } else {
            BoardView.render(canvas, scene.state().compare().board(), frame(scene));
        }
    }

    private static void renderList(Scene scene, Canvas canvas) {
        Layout layout = scene.layout();
        List<RunColumn> columns = RunColumn.fitting(canvas.size().columns() - LETTER_CELLS);
        RunColumn.drawTitles(canvas, columns, layout.titleRow(), LETTER_CELLS + 1);
        LabState lab = scene.state().lab();
        List<LabRow> rows = lab.rows();
        int selected = CompareChoice.index(scene.state());
        int visible = visibleRuns(scene);
        int first = Math.max(0, Math.min(selected - visible / 2, rows.size() - visible));
        Board board = scene.state().compare().board();
        for (int i = 0; i < visible && first + i < rows.size(); i++) {
            int row = layout.bodyRow() + i;
            LabRow run = rows.get(first + i);
            int place = CompareChoice.placeOf(run, board);
            RunColumn.drawLine(canvas, columns, row, LETTER_CELLS + 1, RunFacts.of(run, scene.snapshot()));
            canvas.put(row, 1, place < 0 ? " " : Group.label(place), Role.TAGGED);
            if (first + i == selected) {
                canvas.repaint(row, Role.SELECTED);
            }
        }
        if (rows.isEmpty()) {
            canvas.putCut(layout.bodyRow(), 1, canvas.size().columns() - 2, SafeText.of(nothing(lab)), Role.DIM);
        }
        drawChosen(scene, canvas, board);
    }

    private static String nothing(LabState lab) {
        return lab.stock() == null
                ? "reading the recordings…"
                : "No runs yet: the Lab makes some. Or tag two processes in Processes and press =";
    }

    private static void drawChosen(Scene scene, Canvas canvas, Board board) {
        int row = scene.layout().footerRow() - 1;
        List<SafeText> chosen = new ArrayList<>();
        for (int i = 0; i < board.sides().size(); i++) {
            Side side = board.sides().get(i);
            chosen.add(SafeText.of(Group.label(i) + " " + side.of() + " (" + side.note() + ")"));
        }
        KeyMap keys = scene.session().keys();
        String hint = keys.keyOf("choose-side") + " chooses, " + keys.keyOf("choose-alike") + " all like it; "
                + keys.keyOf("compare-or-detail") + " compares two or more";
        SafeText line = chosen.isEmpty() ? SafeText.of(hint) : SafeText.join(chosen, "   ");
        canvas.putCut(row, 1, canvas.size().columns() - 2, line, chosen.isEmpty() ? Role.DIM : Role.LABEL);
    }

    /** A click goes to a run of the list; on the run under the cursor it does what Enter does. */
    static UiState click(Scene scene, int row) {
        UiState state = scene.state();
        if (!state.compare().choosing()) {
            return state;
        }
        int visible = visibleRuns(scene);
        int entries = state.lab().rows().size();
        int selected = CompareChoice.index(state);
        int first = Math.max(0, Math.min(selected - visible / 2, entries - visible));
        int line = row - scene.layout().bodyRow();
        if (line >= visible || first + line >= entries) {
            return state;
        }
        return first + line == selected ? CompareChoice.toggle(scene) : CompareKeys.at(state, first + line);
    }
}
