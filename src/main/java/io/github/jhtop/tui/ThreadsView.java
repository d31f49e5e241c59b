package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.ProcessLines;
import io.github.jhtop.tui.widget.Bar;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Draws the threads of one process, each with the bar of what it did: run, ready, blocked. */
final class ThreadsView {

    private static final int NARROW_BAR = 12;
    private static final int WIDE_BAR = 30;
    private static final int WIDE = 110;
    private static final int NAME_CELLS = 12;
    private static final String BAR_TITLE = "RUN│READY│BLK";

    /** Keys of the columns when nobody chose others. */
    static final List<String> USUAL = List.of(
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
            "name");

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
        List<Column<ThreadRow>> columns = columns(scene);
        columns.forEach(column -> column.drawTitle(
                canvas, layout.titleRow(), scene.state().listing().order()));
        int barAt = tableCells(scene.size()) + 1;
        int barCells = barCells(scene.size());
        canvas.put(layout.titleRow(), barAt, BAR_TITLE, Role.COLUMN);
        boolean several = scene.subjects().size() > 1;
        ListView.render(scene, canvas, (row, line) -> {
            if (line instanceof ListRow.OfThread thread) {
                columns.forEach(column -> Cell.draw(canvas, row, column, thread.row()));
                drawOwner(canvas, row, columns, thread.row().name(), several ? thread.process() : null);
                drawBar(canvas, row, barAt, barCells, List.of(thread.row()));
            } else if (line instanceof ListRow.OfPool pool) {
                columns.forEach(column -> drawPool(canvas, row, column, pool));
                drawBar(canvas, row, barAt, barCells, pool.pool().members());
            }
        });
        if (scene.rows().isEmpty()) {
            drawEmpty(scene, canvas);
        }
    }

    private static void drawEmpty(Scene scene, Canvas canvas) {
        int row = scene.layout().bodyRow();
        for (SafeText line : Menus.broken(emptyText(scene), canvas.size().columns() - 2)) {
            canvas.put(row++, 1, canvas.size().columns() - 1, line, Role.DIM);
        }
    }

    private static int barCells(Size screen) {
        return screen.columns() >= WIDE ? WIDE_BAR : NARROW_BAR;
    }

    private static int tableCells(Size screen) {
        return screen.columns() - Math.max(barCells(screen), BAR_TITLE.length()) - 1;
    }

    /** The columns that were asked for, or the usual ones. */
    static List<Metric<ThreadRow>> wanted(UiState state) {
        return state.look().ofThreads().stream().map(ThreadMetrics::of).toList();
    }

    /** The columns that fit, and where they stand. */
    static List<Column<ThreadRow>> columns(Scene scene) {
        boolean ofMachine = scene.state().look().cpuOfMachine();
        int cores = Math.max(1, scene.snapshot().cores().size());
        List<Metric<ThreadRow>> scaled = wanted(scene.state()).stream()
                .map(metric -> ofMachine ? CpuScale.ofMachine(metric, cores) : metric)
                .toList();
        return Column.fit(scaled, LEAVING, NAME_CELLS, tableCells(scene.size()));
    }

    /** Among threads of several processes each says whose it is. */
    private static void drawOwner(
            Canvas canvas, int row, List<Column<ThreadRow>> columns, SafeText name, @Nullable ProcessRow owner) {
        Column<ThreadRow> last = columns.get(columns.size() - 1);
        if (owner != null && last.metric().id().equals("name")) {
            int at = last.at() + Math.min(last.width(), name.cells()) + 2;
            SafeText text = SafeText.of("of " + owner.pid() + " " + owner.command());
            canvas.put(row, at, Math.max(0, last.at() + last.width() - at), text, Role.DIM);
        }
    }

    private static void drawPool(Canvas canvas, int row, Column<ThreadRow> column, ListRow.OfPool line) {
        List<ThreadRow> members = line.pool().members();
        if (column.metric().id().equals("tid")) {
            String count = "× " + members.size();
            canvas.put(row, column.at() + column.width() - count.length(), count, Role.THREAD);
        } else if (column.metric().id().equals("name")) {
            int at = canvas.put(row, column.at(), ProcessLines.FOLDED, Role.TREE);
            SafeText pattern = SafeText.of(line.pool().pattern());
            canvas.put(row, at, Math.max(0, column.at() + column.width() - at), pattern, Role.THREAD);
        } else if (column.metric().additive()) {
            double sum = members.stream().mapToDouble(column.metric()::number).sum();
            Cell.number(canvas, row, column, sum);
        }
    }

    private static String emptyText(Scene scene) {
        List<ProcessRow> subjects = scene.subjects();
        boolean filtered = !scene.state().listing().threadText().isEmpty();
        if (filtered && subjects.stream().anyMatch(process -> process.threads() != null)) {
            return "No name of a thread holds this; only names are looked at. Esc shows all again.";
        }
        return subjects.isEmpty()
                ? "The process has ended: choose another one in Processes (Shift-Tab)."
                : "The threads of " + subjects.get(0).pid() + " cannot be read.";
    }

    /** What is neither run nor ready is blocked: the three sum to the whole interval. Of a pool it is the mean. */
    private static void drawBar(Canvas canvas, int row, int at, int cells, List<ThreadRow> threads) {
        double run = mean(threads, thread -> thread.cpu().percent());
        double ready = mean(threads, thread -> thread.cpu().readyPercent());
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

    private static double mean(List<ThreadRow> threads, ToDoubleFunction<ThreadRow> of) {
        return threads.stream().mapToDouble(of).reduce(0, Double::sum) / threads.size();
    }
}
