package io.github.jhtop.tui;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.CoreRow;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.widget.Bar;
import io.github.jhtop.tui.widget.Graph;
import io.github.jhtop.tui.widget.GraphStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws each logical CPU: its modes, its past, and the threads that were last seen on it. */
final class CoresView {

    private static final int LABEL_CELLS = 5;
    private static final int BAR_CELLS = 26;
    private static final int GRAPH_AT = LABEL_CELLS + BAR_CELLS + 2;
    private static final int WIDE = 100;
    private static final int TALLEST_GRAPH = 10;

    /** A thread and the process it belongs to. */
    private record Guest(ProcessRow process, ThreadRow thread) {}

    private CoresView() {}

    /** Rows that one core takes: as many as let all cores be seen, within reason. */
    static int rowsPerCore(int bodyRows, int cores) {
        int fair = cores == 0 ? 1 : bodyRows / cores;
        return fair < 3 ? 1 : Math.min(fair, TALLEST_GRAPH + 1);
    }

    static void render(Scene scene, Canvas canvas) {
        Layout layout = scene.layout();
        int perCore = rowsPerCore(layout.bodyRows(), scene.rows().size());
        canvas.put(layout.titleRow(), 0, "CORE  NOW", Role.COLUMN);
        int guestsAt = guestsAt(canvas.size().columns());
        if (guestsAt - GRAPH_AT > 8) {
            canvas.put(layout.titleRow(), GRAPH_AT, "HISTORY", Role.COLUMN);
        }
        canvas.put(layout.titleRow(), guestsAt, "THREADS LAST SEEN HERE, CPU%", Role.COLUMN);
        Map<Integer, List<Guest>> guests = guests(scene.snapshot());
        Cursor cursor = scene.state().cursor();
        for (int i = cursor.top(); i < scene.rows().size(); i++) {
            int row = layout.bodyRow() + (i - cursor.top()) * perCore;
            if (row + perCore > layout.footerRow() || !(scene.rows().get(i) instanceof ListRow.OfCore core)) {
                break;
            }
            drawCore(scene, canvas, row, perCore, core.row());
            drawGuests(
                    canvas,
                    row,
                    perCore,
                    guestsAt,
                    guests.getOrDefault(core.row().core(), List.of()));
            if (i == cursor.index() && cursor.key() != null) {
                canvas.put(row, 0, "▸", Role.KEY);
            }
        }
    }

    private static int guestsAt(int columns) {
        return columns >= WIDE ? columns - 46 : Math.max(GRAPH_AT, columns - 32);
    }

    private static void drawCore(Scene scene, Canvas canvas, int row, int height, CoreRow core) {
        String number = Integer.toString(core.core());
        canvas.put(row, LABEL_CELLS - 1 - number.length(), number, Role.LABEL);
        Bar.draw(canvas, row, LABEL_CELLS, BAR_CELLS, HeaderView.modes(core), Bar.percent(core.busyPercent()));
        int graphWidth = Math.max(0, guestsAt(canvas.size().columns()) - 2 - GRAPH_AT);
        int graphHeight = height == 1 ? 1 : height - 1;
        GraphStyle style = scene.graph();
        double[] past = scene.history().ofCore(core.core(), graphWidth * style.valuesPerCell());
        Graph.draw(canvas, row, GRAPH_AT, graphHeight, past, style);
        if (height > 2) {
            drawMode(canvas, row + 1, "user", core.userPercent());
            drawMode(canvas, row + 2, "system", core.systemPercent());
        }
        if (height > 4) {
            drawMode(canvas, row + 3, "iowait", core.iowaitPercent());
            drawMode(canvas, row + 4, "steal", core.stealPercent());
        }
    }

    private static void drawMode(Canvas canvas, int row, String name, double percent) {
        int at = canvas.put(row, LABEL_CELLS + 1, name, Role.LABEL);
        String value = Bar.percent(percent);
        canvas.put(row, Math.max(at + 1, LABEL_CELLS + 16 - value.length()), value, Cell.roleOf(Unit.PERCENT, percent));
    }

    private static Map<Integer, List<Guest>> guests(Snapshot snapshot) {
        Map<Integer, List<Guest>> byCore = new HashMap<>();
        for (ProcessRow process : snapshot.processes()) {
            for (ThreadRow thread : process.threads() == null ? List.<ThreadRow>of() : process.threads()) {
                if (thread.active() && !Double.isNaN(thread.lastCore())) {
                    byCore.computeIfAbsent((int) thread.lastCore(), core -> new ArrayList<>())
                            .add(new Guest(process, thread));
                }
            }
        }
        Comparator<Guest> busiest = Comparator.comparingDouble(
                (Guest guest) -> -guest.thread().cpu().percent());
        byCore.values().forEach(list -> list.sort(busiest));
        return byCore;
    }

    private static void drawGuests(Canvas canvas, int row, int height, int at, List<Guest> guests) {
        int rows = height == 1 ? 1 : height - 1;
        for (int i = 0; i < Math.min(rows, guests.size()); i++) {
            ThreadRow thread = guests.get(i).thread();
            String tid = "·" + thread.tid();
            canvas.put(row + i, at, tid, Role.THREAD);
            String cpu = Unit.PERCENT.format(thread.cpu().percent(), 5);
            canvas.put(
                    row + i,
                    at + 14 - cpu.length(),
                    cpu,
                    Cell.roleOf(Unit.PERCENT, thread.cpu().percent()));
            int left = canvas.size().columns() - at - 15;
            int end = canvas.put(row + i, at + 15, Math.min(16, left), thread.name(), Role.THREAD);
            int of = canvas.size().columns() - end - 1;
            canvas.put(row + i, end + 1, of, guests.get(i).process().command(), Role.DIM);
        }
    }
}
