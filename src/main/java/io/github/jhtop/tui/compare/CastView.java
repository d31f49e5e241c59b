package io.github.jhtop.tui.compare;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Draws the processes of a side as a tree; of a single process its threads, the busiest first. */
final class CastView {

    private static final int ID_CELLS = 8;
    private static final int CPU_CELLS = 6;
    private static final int RATE_CELLS = 7;
    private static final int COLUMNS_FOR_RATE = 46;

    /** A process or a thread. */
    private record Line(
            String id, double cpuPercent, double voluntaryPerSecond, String tree, SafeText name, Role role) {}

    private CastView() {}

    static void draw(Canvas canvas, int top, int left, int rows, int columns, Side side) {
        List<ProcessRow> cast = side.seen().cast();
        if (rows <= 0) {
            return;
        }
        if (cast.isEmpty()) {
            canvas.putCut(top, left, columns, SafeText.of(nobody(side)), Role.DIM);
            return;
        }
        drawTitle(canvas, top, left, columns, side);
        List<Line> lines = lines(cast);
        int room = rows - 1;
        int shown = lines.size() <= room ? lines.size() : Math.max(0, room - 1);
        for (int i = 0; i < shown; i++) {
            draw(canvas, top + 1 + i, left, columns, lines.get(i));
        }
        if (shown < lines.size() && room > 0) {
            canvas.put(top + 1 + shown, left, (lines.size() - shown) + " more", Role.DIM);
        }
    }

    private static String nobody(Side side) {
        if (side.isLive()) {
            return side.seen().tally().seconds() > 0 ? "all of it has ended" : "no process of it is seen yet";
        }
        return "";
    }

    private static void drawTitle(Canvas canvas, int row, int left, int columns, Side side) {
        double at = side.seen().castAt();
        String when = Double.isNaN(at) ? "" : String.format(Locale.ROOT, " (at %.1f s, the busiest)", at);
        canvas.put(row, left + ID_CELLS - 3, "PID", Role.LABEL);
        canvas.put(row, left + ID_CELLS + CPU_CELLS - 3, "CPU%", Role.LABEL);
        int name = nameAt(columns);
        if (name > ID_CELLS + CPU_CELLS + 2) {
            canvas.put(row, left + name - 6, "VOL/s", Role.LABEL);
        }
        canvas.putCut(row, left + name, columns - name, SafeText.of("COMMAND" + when), Role.LABEL);
    }

    private static int nameAt(int columns) {
        return ID_CELLS + CPU_CELLS + 2 + (columns >= COLUMNS_FOR_RATE ? RATE_CELLS + 1 : 0);
    }

    private static void draw(Canvas canvas, int row, int left, int columns, Line line) {
        right(canvas, row, left, ID_CELLS, line.id(), line.role());
        right(canvas, row, left + ID_CELLS + 1, CPU_CELLS, Unit.PERCENT.format(line.cpuPercent(), 6), Role.TEXT);
        int name = nameAt(columns);
        if (name > ID_CELLS + CPU_CELLS + 2) {
            String rate = Unit.PER_SECOND.format(line.voluntaryPerSecond(), RATE_CELLS);
            right(canvas, row, left + name - RATE_CELLS - 1, RATE_CELLS, rate, Role.TEXT);
        }
        int at = canvas.put(row, left + name, line.tree(), Role.TREE);
        canvas.putCut(row, at, Math.max(0, left + columns - at), line.name(), line.role());
    }

    private static void right(Canvas canvas, int row, int left, int cells, String text, Role role) {
        canvas.put(row, left + Math.max(0, cells - text.length()), text, role);
    }

    private static List<Line> lines(List<ProcessRow> cast) {
        ProcessTree tree = ProcessTree.of(cast);
        List<Line> lines = new ArrayList<>();
        for (int index :
                tree.parentsFirst(Comparator.comparing(i -> tree.rows().get(i).pid()))) {
            ProcessRow row = tree.rows().get(index);
            int depth = Math.min(8, tree.ancestors(index).size());
            lines.add(new Line(
                    Integer.toString(row.pid()),
                    row.cpu().percent(),
                    row.switches().voluntaryPerSecond(),
                    depth == 0 ? "" : "  ".repeat(depth - 1) + "└─",
                    row.command(),
                    row.java() == null ? Role.TEXT : Role.JVM));
        }
        if (cast.size() == 1) {
            lines.addAll(threads(cast.get(0)));
        }
        return lines;
    }

    private static List<Line> threads(ProcessRow process) {
        List<ThreadRow> threads = process.threads() == null ? List.of() : process.threads();
        return threads.stream()
                .sorted(Comparator.comparingDouble(
                                (ThreadRow thread) -> -thread.cpu().percent())
                        .thenComparing(ThreadRow::tid))
                .map(thread -> new Line(
                        "·" + thread.tid(),
                        thread.cpu().percent(),
                        thread.switches().voluntaryPerSecond(),
                        "├╴",
                        thread.name(),
                        Role.THREAD))
                .toList();
    }
}
