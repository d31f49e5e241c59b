package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.ProcessLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the tree or list of processes. */
final class ProcessesView {

    /** Never the PID and the PPID: the tree of parents and children is what the tool is for. */
    private static final List<String> LEAVING = List.of(
            "cpu_seconds",
            "user",
            "cores",
            "rss_bytes",
            "thread_count",
            "involuntary_switches_per_second",
            "voluntary_switches_per_second",
            "ready_percent");

    private static final String NO_JVM = "No JVM is visible. Those of other users may need root: jhtop doctor tells.";
    private static final String NO_PROCESS = "No process matches. Esc shows all again.";
    private static final int WIDE = 80;
    private static final int COMMAND_WHEN_WIDE = 20;
    private static final int COMMAND_WHEN_NARROW = 14;

    /** So much of a name is seen, and of its sign, however deep in the tree it stands. */
    private static final int NAME_CELLS = 9 + ProcessLines.FOLDED.length();

    private ProcessesView() {}

    static void render(Scene scene, Canvas canvas) {
        List<Column<ProcessRow>> columns = columns(scene);
        columns.forEach(column -> column.drawTitle(
                canvas, scene.layout().titleRow(), scene.state().listing().order()));
        ListView.render(
                scene,
                canvas,
                (row, line) -> draw(canvas, row, columns, line, scene.state().look()));
        if (scene.rows().isEmpty()) {
            drawEmpty(scene, canvas);
        }
    }

    /** Whoever looks for JVMs and sees none learns how to get some. */
    private static void drawEmpty(Scene scene, Canvas canvas) {
        int row = scene.layout().bodyRow();
        boolean jvms = scene.state().listing().filter().onlyJvms();
        String text = jvms ? NO_JVM + " " + wayToLab(scene) : NO_PROCESS;
        for (SafeText line : Menus.broken(text.strip(), canvas.size().columns() - 2)) {
            canvas.put(row++, 1, canvas.size().columns() - 1, line, Role.DIM);
        }
    }

    private static String wayToLab(Scene scene) {
        List<Tab> tabs = Tab.at(scene.state().moment());
        KeyMap keys = scene.session().keys();
        return tabs.contains(Tab.LAB)
                ? "Lab: " + keys.keyOf("next-tab") + " ×" + tabs.indexOf(Tab.LAB) + ", " + keys.keyOf("choose-in-lab")
                        + " starts " + LabPlace.FIRST_WORKLOAD + "."
                : "";
    }

    /** The columns that fit, and where they stand. */
    static List<Column<ProcessRow>> columns(Scene scene) {
        int cells = scene.size().columns();
        String order = scene.state().listing().order().metric();
        List<String> leaving = LEAVING.stream().filter(id -> !id.equals(order)).toList();
        int command = cells >= WIDE ? COMMAND_WHEN_WIDE : COMMAND_WHEN_NARROW;
        List<Metric<ProcessRow>> wanted = wanted(scene.state());
        boolean ofMachine = scene.state().look().cpuOfMachine();
        int cores = Math.max(1, scene.snapshot().cores().size());
        List<Metric<ProcessRow>> scaled = ofMachine
                ? wanted.stream()
                        .map(metric -> CpuScale.ofMachine(metric, cores))
                        .toList()
                : wanted;
        return Column.fit(scaled, leaving, command, cells);
    }

    /** The columns that were asked for, or the usual ones; with the one that orders the rows in any case. */
    static List<Metric<ProcessRow>> wanted(UiState state) {
        List<Metric<ProcessRow>> wanted = new ArrayList<>(
                state.look().processColumns().stream().map(ProcessMetrics::of).toList());
        String order = state.listing().order().metric();
        // By id: equality of records spins method handles before the first frame.
        if (wanted.stream().noneMatch(metric -> metric.id().equals(order))) {
            wanted.add(Math.max(0, wanted.size() - 1), ProcessMetrics.of(order));
        }
        return wanted;
    }

    private static void draw(Canvas canvas, int row, List<Column<ProcessRow>> columns, ListRow line, Look look) {
        for (Column<ProcessRow> column : columns) {
            if (line instanceof ListRow.OfProcess process) {
                drawProcess(canvas, row, column, process, look);
            } else if (line instanceof ListRow.OfThread thread) {
                drawThread(canvas, row, column, thread);
            } else if (line instanceof ListRow.OfPool pool) {
                String text =
                        pool.pool().pattern() + " ×" + pool.pool().members().size();
                drawGroup(canvas, row, column, pool.pool().members(), pool.tree(), SafeText.of(text), Role.THREAD);
            } else if (line instanceof ListRow.OfMore more) {
                String text = more.hidden().size() + " more (" + more.quiet() + " quiet), + to open";
                drawGroup(canvas, row, column, more.hidden(), more.tree(), SafeText.of(text), Role.DIM);
            }
        }
    }

    private static void drawProcess(
            Canvas canvas, int row, Column<ProcessRow> column, ListRow.OfProcess line, Look look) {
        Metric<ProcessRow> metric = column.metric();
        if (metric.id().equals("command")) {
            ProcessRow process = line.row();
            Role role =
                    process.java() != null ? Role.JVM : process.facts().kernelThread() ? Role.KERNEL_THREAD : Role.TEXT;
            SafeText text = look.fullCommand() ? process.fullCommand() : process.command();
            String hidden = line.covered().size() > 1 ? "+" + (line.covered().size() - 1) + " " : "";
            drawCommand(canvas, row, column, line.tree(), line.marker() + hidden, text, role);
        } else if (metric.additive() && line.covered().size() > 1) {
            Cell.number(canvas, row, column, sum(metric, line.covered()));
        } else {
            Cell.draw(canvas, row, column, line.row());
        }
    }

    private static void drawThread(Canvas canvas, int row, Column<ProcessRow> column, ListRow.OfThread line) {
        switch (column.metric().id()) {
            case "pid" -> right(canvas, row, column, "·" + line.row().tid());
            case "cores" -> Cell.words(canvas, row, column, core(line.row().lastCore()));
            case "command" ->
                drawCommand(canvas, row, column, line.tree(), "", line.row().name(), Role.THREAD);
            case "ppid", "user", "thread_count", "rss_bytes" -> {
                // Of a thread these say nothing: its process's parent, user and memory are not its own.
            }
            default -> {
                Column<ThreadRow> same = counterpart(column);
                if (same != null) {
                    Cell.draw(canvas, row, same, line.row());
                }
            }
        }
    }

    /** Threads that share a line. */
    private static void drawGroup(
            Canvas canvas,
            int row,
            Column<ProcessRow> column,
            List<ThreadRow> threads,
            String tree,
            SafeText text,
            Role role) {
        switch (column.metric().id()) {
            case "pid" -> right(canvas, row, column, "·× " + threads.size());
            case "command" -> drawCommand(canvas, row, column, tree, ProcessLines.FOLDED, text, role);
            default -> {
                Column<ThreadRow> same = counterpart(column);
                if (same != null && same.metric().additive()) {
                    Cell.number(canvas, row, column, sum(same.metric(), threads));
                }
            }
        }
    }

    private static @Nullable Column<ThreadRow> counterpart(Column<ProcessRow> column) {
        Metric<ThreadRow> metric =
                Metric.find(ThreadMetrics.TABLE, column.metric().id());
        return metric == null ? null : new Column<>(metric, column.at(), column.width());
    }

    /** Unknown if any part is: a sum that leaves something out would be a lie. */
    private static <R> double sum(Metric<R> metric, List<R> rows) {
        return rows.stream().mapToDouble(metric::number).reduce(0, Double::sum);
    }

    private static @Nullable SafeText core(double lastCore) {
        return Double.isNaN(lastCore) ? null : SafeText.of(Integer.toString((int) lastCore));
    }

    private static void right(Canvas canvas, int row, Column<ProcessRow> column, String text) {
        canvas.put(row, column.at() + column.width() - text.length(), text, Role.THREAD);
    }

    /** Lines of one depth are cut alike, whatever stands behind them. */
    private static void drawCommand(
            Canvas canvas,
            int row,
            Column<ProcessRow> column,
            String tree,
            String marker,
            SafeText command,
            Role role) {
        int room = Math.max(1, column.width() - NAME_CELLS);
        String drawn = tree.length() <= room ? tree : "…" + tree.substring(tree.length() - room + 1);
        int at = canvas.put(row, column.at(), drawn + marker, Role.TREE);
        int left = column.at() + column.width() - at;
        if (command.cells() <= left) {
            canvas.put(row, at, left, command, role);
        } else if (left > 0) {
            int end = canvas.put(row, at, left - 1, command, role);
            canvas.put(row, end, "…", Role.DIM);
        }
    }
}
