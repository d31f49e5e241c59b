package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.widget.Bar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the threads of one process, each with the bar of what it did: run, ready, blocked. */
final class ThreadsView {

    private static final int NARROW_BAR = 12;
    private static final int WIDE_BAR = 30;
    private static final int WIDE = 110;
    private static final int NAME_CELLS = 12;
    private static final String BAR_TITLE = "RUN│READY│BLK";

    private static final List<Metric<ThreadRow>> COLUMNS = List.of(
                    "tid",
                    "state",
                    "cpu_percent",
                    "ready_percent",
                    "voluntary_switches_per_second",
                    "involuntary_switches_per_second",
                    "mean_slice_seconds",
                    "switches",
                    "last_core",
                    "cpu_seconds",
                    "name")
            .stream()
            .map(ThreadMetrics::of)
            .toList();

    private static final List<String> LEAVING = List.of(
            "switches",
            "cpu_seconds",
            "last_core",
            "mean_slice_seconds",
            "involuntary_switches_per_second",
            "voluntary_switches_per_second",
            "ready_percent");

    private ThreadsView() {}

    static void render(Scene scene, Canvas canvas) {
        Layout layout = scene.layout();
        int columns = canvas.size().columns();
        int barCells = columns >= WIDE ? WIDE_BAR : NARROW_BAR;
        int tableColumns = columns - Math.max(barCells, BAR_TITLE.length()) - 1;
        List<Column<ThreadRow>> table = Column.fit(COLUMNS, LEAVING, NAME_CELLS, tableColumns);
        table.forEach(column -> column.drawTitle(
                canvas, layout.titleRow(), scene.state().listing().order()));
        int barAt = tableColumns + 1;
        canvas.put(layout.titleRow(), barAt, BAR_TITLE, Role.COLUMN);
        ListView.render(scene, canvas, (row, line) -> {
            if (line instanceof ListRow.OfThread thread) {
                table.forEach(column -> Cell.draw(canvas, row, column, thread.row()));
                drawBar(canvas, row, barAt, barCells, thread.row());
            }
        });
        if (scene.rows().isEmpty()) {
            canvas.put(layout.bodyRow(), 1, emptyText(scene.subject()), Role.DIM);
        }
    }

    private static String emptyText(@Nullable ProcessRow subject) {
        return subject == null
                ? "The process has ended: choose another one in Processes (Shift-Tab)."
                : "The threads of " + subject.pid() + " cannot be read.";
    }

    /** What is neither run nor ready is blocked: the three sum to the whole interval. */
    private static void drawBar(Canvas canvas, int row, int at, int cells, ThreadRow thread) {
        double run = thread.cpu().percent();
        double ready = thread.cpu().readyPercent();
        if (Double.isNaN(run) || Double.isNaN(ready)) {
            canvas.put(row, at, "-", Role.UNKNOWN);
            return;
        }
        int runCells = Bar.cells(run, cells);
        int readyCells = Math.min(cells - runCells, Bar.cells(ready, cells));
        canvas.fill(row, at, runCells, '█', Role.RUN);
        canvas.fill(row, at + runCells, readyCells, '▒', Role.READY);
        canvas.fill(row, at + runCells + readyCells, cells - runCells - readyCells, '·', Role.BLOCKED);
    }
}
