package io.github.jhtop.tui;

import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.LabLayout.Area;
import io.github.jhtop.tui.LabPlace.Pane;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.ArrayList;
import java.util.List;

/** Draws what can be chosen of a workload, and below it what the line under the cursor is about. */
final class LabFormView {

    private static final int TITLE_AT = 2;
    private static final int VALUE_AT = 15;
    private static final int VALUE_CELLS = 13;
    private static final int RANGE_AT = VALUE_AT + VALUE_CELLS + 1;

    /** With less room it stands in the explanation only. */
    private static final int LEAST_RANGE = 24;

    /** Fewer would cut most explanations. */
    private static final int LEAST_ABOUT = 3;

    private static final int MOST_ABOUT = 6;

    private final Scene scene;
    private final Canvas canvas;
    private final Area area;
    private final LabState lab;

    private LabFormView(Scene scene, Canvas canvas, Area area) {
        this.scene = scene;
        this.canvas = canvas;
        this.area = area;
        this.lab = scene.state().lab();
    }

    static void render(Scene scene, Canvas canvas, Area area) {
        new LabFormView(scene, canvas, area).render();
    }

    /** Rows of the form in an area; the rest is for the explanation. */
    static int rows(Area area, int lines) {
        int least = Math.min(LEAST_ABOUT, area.rows() / 3);
        return Math.min(lines, area.rows() - Math.max(least, Math.min(MOST_ABOUT, area.rows() - lines - 1)));
    }

    private void render() {
        RunForm form = lab.form();
        if (form == null) {
            return;
        }
        String title = area.left() == 0
                ? form.workload().name() + ": " + form.workload().title()
                : form.workload().title().toString();
        canvas.put(area.top() - 1, area.left() + 1, area.columns() - 2, SafeText.of(title), Role.COLUMN);
        List<LabLine> lines = lab.lines();
        int selected = Math.min(lab.place().line(), lines.size() - 1);
        int rows = rows(area, lines.size());
        int first = area.first(selected, lines.size(), rows);
        int seen = Area.seen(first, lines.size(), rows);
        LabView.drawMore(canvas, area, seen, lines.size() - first - seen);
        for (int i = 0; i < seen; i++) {
            boolean here = first + i == selected && lab.place().pane() == Pane.FORM;
            draw(lines.get(first + i), area.top() + i, here);
        }
        drawAbout(lines.get(selected), rows);
    }

    private void draw(LabLine line, int row, boolean here) {
        if (line instanceof LabLine.Start start) {
            drawStart(start.form(), row);
        } else if (line instanceof LabLine.OfVariant variant) {
            RunForm form = variant.form();
            long others = form.workload().variants().size();
            drawValue(row, "variant", form.variant().name(), others + (others == 1 ? " variant" : " variants"), false);
        } else if (line instanceof LabLine.OfEntry entry) {
            RunForm.Entry value = entry.entry();
            drawValue(row, value.title(), value.value(), value.range(), value.isChosen());
        }
        if (here) {
            canvas.repaint(row, area.left(), area.columns(), Role.SELECTED);
        }
        if (here && scene.state().overlay() instanceof Overlay.Asking asking && asking.question() == Question.VALUE) {
            canvas.fill(row, area.left() + VALUE_AT, area.columns() - VALUE_AT, ' ', Role.INPUT);
            asking.prompt().draw(canvas, row, area.left() + VALUE_AT, area.columns() - VALUE_AT - 1);
        }
    }

    private void drawStart(RunForm form, int row) {
        String lack =
                lab.stock() == null ? null : form.variant().lack(lab.stock().newestJdk());
        String why = LabKeys.mayStart(scene) ? lack : "off: --readonly";
        int at = canvas.put(row, area.left() + TITLE_AT, "▸ Start ", why == null ? Role.KEY : Role.DIM);
        int end = canvas.put(
                row, at, area.columns() - TITLE_AT - 9, SafeText.of(form.of()), why == null ? Role.HEADING : Role.DIM);
        canvas.put(
                row,
                end + 2,
                Math.max(0, area.left() + area.columns() - end - 3),
                SafeText.of(why == null ? "" : why),
                Role.WARNING);
    }

    private void drawValue(int row, String title, String value, String range, boolean chosen) {
        int at = area.left();
        canvas.put(row, at, chosen ? "*" : " ", Role.HEADING);
        canvas.putCut(row, at + TITLE_AT, VALUE_AT - TITLE_AT - 1, SafeText.of(title), Role.LABEL);
        boolean beside = area.columns() > RANGE_AT + LEAST_RANGE;
        canvas.putCut(
                row,
                at + VALUE_AT,
                beside ? VALUE_CELLS : area.columns() - VALUE_AT - 1,
                SafeText.of(value),
                chosen ? Role.HEADING : Role.TEXT);
        if (beside) {
            canvas.putCut(row, at + RANGE_AT, area.columns() - RANGE_AT - 1, SafeText.of(range), Role.DIM);
        }
    }

    private void drawAbout(LabLine line, int formRows) {
        boolean gap = area.rows() - formRows > LEAST_ABOUT;
        int top = area.top() + formRows + (gap ? 1 : 0);
        int room = area.top() + area.rows() - top;
        int newest = lab.stock() == null ? 0 : lab.stock().newestJdk();
        List<SafeText> lines = new ArrayList<>(Menus.broken(line.about(newest), area.columns() - TITLE_AT - 1));
        if (lines.size() > room && room > 0) {
            lines.set(room - 1, SafeText.of(lines.get(room - 1) + "…"));
        }
        for (int i = 0; i < Math.min(room, lines.size()); i++) {
            canvas.put(top + i, area.left() + TITLE_AT, area.columns() - TITLE_AT, lines.get(i), Role.DIM);
        }
    }
}
