package io.github.jhtop.tui;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.LabLayout.Area;
import io.github.jhtop.tui.LabPlace.Pane;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.workload.Workload;
import java.util.List;

/** Draws the lab: workloads, what can be chosen of one, and runs. */
final class LabView {

    private static final int NAME_CELLS = 13;

    private final Scene scene;
    private final Canvas canvas;
    private final LabState lab;
    private final LabLayout panes;

    private LabView(Scene scene, Canvas canvas) {
        this.scene = scene;
        this.canvas = canvas;
        this.lab = scene.state().lab();
        this.panes = LabLayout.of(scene.layout(), lab.place().pane());
    }

    static void render(Scene scene, Canvas canvas) {
        new LabView(scene, canvas).render();
    }

    private void render() {
        if (panes.workloads().isSeen()) {
            drawWorkloads(panes.workloads());
        }
        if (panes.form().isSeen()) {
            LabFormView.render(scene, canvas, panes.form());
        }
        if (panes.runs().isSeen()) {
            drawRuns(panes.runs());
        }
        LabNews.Stock stock = lab.stock();
        SafeText trouble = stock == null ? SafeText.of("reading the workloads…") : stock.trouble();
        if (trouble != null && lab.place().pane() != Pane.RUNS) {
            drawTrouble(trouble, panes.form().isSeen() ? panes.form() : panes.workloads(), stock != null);
        }
    }

    /** Below whatever there is to choose. */
    private void drawTrouble(SafeText trouble, Area area, boolean bad) {
        List<SafeText> lines = Menus.broken(trouble.toString(), area.columns() - 2);
        int rows = Math.min(lines.size(), area.rows());
        int top = lab.form() == null ? area.top() : area.top() + area.rows() - rows;
        for (int i = 0; i < rows; i++) {
            canvas.put(top + i, area.left() + 1, lines.get(i).toString(), bad ? Role.WARNING : Role.DIM);
        }
    }

    private void drawWorkloads(Area area) {
        canvas.put(area.top() - 1, 1, "WORKLOAD", Role.COLUMN);
        List<Workload> workloads = lab.workloads();
        int selected = lab.workloadIndex();
        int first = area.first(selected, workloads.size(), area.rows());
        int seen = Area.seen(first, workloads.size(), area.rows());
        drawMore(canvas, area, seen, workloads.size() - first - seen);
        for (int i = 0; i < seen; i++) {
            Workload workload = workloads.get(first + i);
            boolean here = first + i == selected;
            int row = area.top() + i;
            canvas.put(row, 0, here ? "▸" : " ", Role.KEY);
            canvas.putCut(row, 1, NAME_CELLS, SafeText.of(workload.name()), here ? Role.HEADING : Role.TEXT);
            int titleAt = NAME_CELLS + 3;
            if (area.columns() > titleAt) {
                canvas.putCut(row, titleAt, area.columns() - titleAt, workload.title(), Role.DIM);
            }
            if (here && lab.place().pane() == Pane.WORKLOADS) {
                canvas.repaint(row, 0, area.columns(), Role.SELECTED);
            }
        }
    }

    /** In the row after those that are seen, if there are more. */
    static void drawMore(Canvas canvas, Area area, int seen, int hidden) {
        if (hidden > 0 && seen > 1) {
            canvas.put(area.top() + seen, area.left() + 1, "▾ " + hidden + " more", Role.DIM);
        }
    }

    private void drawRuns(Area area) {
        int titles = area.top() - 1;
        canvas.repaint(titles, Role.COLUMN);
        List<RunColumn> columns = RunColumn.fitting(area.columns());
        RunColumn.drawTitles(canvas, columns, titles, 1);
        List<LabRow> rows = lab.rows();
        int selected = lab.rowIndex();
        int first = area.first(selected, rows.size(), area.rows());
        int seen = Area.seen(first, rows.size(), area.rows());
        drawMore(canvas, area, seen, rows.size() - first - seen);
        for (int i = 0; i < seen; i++) {
            RunFacts facts = RunFacts.of(rows.get(first + i), scene.snapshot());
            RunColumn.drawLine(canvas, columns, area.top() + i, 1, facts);
            if (first + i == selected && lab.place().pane() == Pane.RUNS) {
                canvas.repaint(area.top() + i, Role.SELECTED);
            }
        }
        if (rows.isEmpty()) {
            canvas.put(area.top(), 1, "No runs yet.", Role.DIM);
        }
    }
}
