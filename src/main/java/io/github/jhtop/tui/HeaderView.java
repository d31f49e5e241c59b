package io.github.jhtop.tui;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.CoreRow;
import io.github.jhtop.model.HostRow;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.widget.Bar;
import io.github.jhtop.tui.widget.Graph;
import java.util.List;

/** Draws the machine: cores, memory, tasks, switches and load, on one row or on several. */
final class HeaderView {

    /** Beyond this many cores each gets a mini-bar. */
    private static final int MOST_BARS = 16;

    private static final int MINI_GROUP = 8;
    private static final double BUSY_PERCENT = 80;
    private static final int LABEL_CELLS = 3;
    private static final int FACT_ROWS = 3;

    private HeaderView() {}

    static int fullRows(Size size, int cores) {
        return Math.max(FACT_ROWS, coreRows(size, cores) + 1);
    }

    private static int leftCells(Size size) {
        return size.columns() * 45 / 100;
    }

    private static int barsPerRow(int cores) {
        return cores > 4 ? 2 : 1;
    }

    /** Mini-bars stand in groups, so that the eye can count them. */
    private static int miniGroupsPerRow(Size size) {
        return Math.max(1, (leftCells(size) - LABEL_CELLS) / (MINI_GROUP + 1));
    }

    private static int coreRows(Size size, int cores) {
        int perRow = cores > MOST_BARS ? miniGroupsPerRow(size) * MINI_GROUP : barsPerRow(cores);
        return (cores + perRow - 1) / perRow;
    }

    static void render(Scene scene, Canvas canvas) {
        if (scene.layout().fullHeader()) {
            drawCores(scene, canvas);
            drawFacts(scene, canvas);
        } else {
            drawOneRow(scene, canvas);
        }
    }

    /** The modes of a core as parts of a bar; each has a glyph of its own, since colour may be missing. */
    static List<Bar.Part> modes(CoreRow core) {
        return List.of(
                new Bar.Part(core.userPercent(), '█', Role.BAR_USER),
                new Bar.Part(core.systemPercent(), '▓', Role.BAR_SYSTEM),
                new Bar.Part(core.stealPercent(), '▒', Role.BAR_STEAL),
                new Bar.Part(core.iowaitPercent(), '░', Role.BAR_IOWAIT));
    }

    private static void drawCores(Scene scene, Canvas canvas) {
        List<CoreRow> cores = scene.snapshot().cores();
        Size size = canvas.size();
        if (cores.size() > MOST_BARS) {
            drawMiniBars(canvas, cores);
        } else {
            drawBars(canvas, cores);
        }
        int row = coreRows(size, cores.size());
        canvas.put(row, 0, "Mem", Role.LABEL);
        drawMemory(scene.snapshot().host().memory(), canvas, row, LABEL_CELLS, leftCells(size) - LABEL_CELLS - 1);
    }

    private static void drawBars(Canvas canvas, List<CoreRow> cores) {
        int perRow = barsPerRow(cores.size());
        int width = leftCells(canvas.size()) / perRow;
        for (int i = 0; i < cores.size(); i++) {
            CoreRow core = cores.get(i);
            int at = i % perRow * width;
            drawNumber(canvas, i / perRow, at, core.core());
            int barWidth = width - LABEL_CELLS - 1;
            Bar.draw(canvas, i / perRow, at + LABEL_CELLS, barWidth, modes(core), Bar.percent(core.busyPercent()));
        }
    }

    private static void drawMiniBars(Canvas canvas, List<CoreRow> cores) {
        int perRow = miniGroupsPerRow(canvas.size()) * MINI_GROUP;
        for (int i = 0; i < cores.size(); i++) {
            int inRow = i % perRow;
            if (inRow == 0) {
                drawNumber(canvas, i / perRow, 0, cores.get(i).core());
            }
            int at = LABEL_CELLS + 1 + inRow + inRow / MINI_GROUP;
            double busy = cores.get(i).busyPercent();
            canvas.fill(i / perRow, at, 1, Graph.mini(busy), busy >= BUSY_PERCENT ? Role.GRADE_HIGH : Role.GRAPH);
        }
    }

    private static void drawNumber(Canvas canvas, int row, int at, int core) {
        String number = Integer.toString(core);
        canvas.put(row, at + Math.max(0, LABEL_CELLS - number.length()), number, Role.LABEL);
    }

    private static void drawMemory(HostRow.Memory memory, Canvas canvas, int row, int at, int width) {
        double used = memory.totalBytes() - memory.availableBytes();
        String text = Unit.BYTES.format(used, 5) + "/" + Unit.BYTES.format(memory.totalBytes(), 5);
        Bar.Part part = new Bar.Part(100 * used / memory.totalBytes(), '█', Role.BAR_MEMORY);
        Bar.draw(canvas, row, at, width, List.of(part), text);
    }

    private static void drawFacts(Scene scene, Canvas canvas) {
        HostRow host = scene.snapshot().host();
        int at = leftCells(canvas.size()) + 2;
        Facts first = new Facts(canvas, 0, at);
        first.add(
                "Tasks ",
                count(host.tasks().processes()) + ", " + count(host.tasks().threads()) + " thr, ");
        first.add("", running(scene) + (host.tasks().ofSelection() ? " selected running" : " running"));
        first.add("   Load ", loads(host));
        first.addIfItFits("   Up ", Unit.SECONDS.format(host.uptimeSeconds(), 8));
        Facts second = new Facts(canvas, 1, at);
        second.add(
                host.tasks().ofSelection() ? "Selected: switches/s " : "Switches/s ",
                rate(host.taskSwitches().perSecond()));
        second.add(" = ", rate(host.taskSwitches().voluntaryPerSecond()) + " vol");
        second.add(" + ", rate(host.taskSwitches().involuntaryPerSecond()) + " inv");
        second.addIfItFits("   machine, with idle ", rate(host.contextSwitchesPerSecond()));
        Facts third = new Facts(canvas, 2, at);
        third.add(
                host.tasks().ofSelection() ? "Selected: JVMs " : "JVMs ",
                count(host.tasks().jvms()) + "   ");
        third.add("jhtop ", Bar.percent(ownCpu(scene)) + " CPU");
        third.addIfItFits("   ", host.name().toString());
        third.addIfItFits("   ", host.kernel().toString());
    }

    /** The first look reads no threads, and the state of a main thread says nothing of those beside it. */
    private static String running(Scene scene) {
        boolean unread = Double.isNaN(scene.snapshot().intervalSeconds())
                && scene.snapshot().processes().stream().allMatch(row -> row.threads() == null);
        return unread
                ? Unit.UNKNOWN
                : Integer.toString(scene.snapshot().host().tasks().running());
    }

    private static String loads(HostRow host) {
        return Unit.LOAD.format(host.load1m(), 6) + " " + Unit.LOAD.format(host.load5m(), 6) + " "
                + Unit.LOAD.format(host.load15m(), 6);
    }

    /** What the monitor itself costs, shown always: it stands in the same table as everybody else. */
    private static double ownCpu(Scene scene) {
        return scene.snapshot().processes().stream()
                .filter(row -> row.pid() == scene.session().ownPid())
                .mapToDouble((ProcessRow row) -> row.cpu().percent())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String count(double value) {
        return Unit.COUNT.format(value, 9);
    }

    private static String rate(double value) {
        return Unit.PER_SECOND.format(value, 9);
    }

    private static void drawOneRow(Scene scene, Canvas canvas) {
        HostRow host = scene.snapshot().host();
        List<CoreRow> cores = scene.snapshot().cores();
        int columns = canvas.size().columns();
        int at = 0;
        if (cores.size() * 13 + 34 <= columns) {
            for (CoreRow core : cores) {
                String number = Integer.toString(core.core());
                int bar = canvas.put(0, at + 1, number, Role.LABEL);
                Bar.draw(canvas, 0, bar, 12, modes(core), Unit.PERCENT.format(Math.rint(core.busyPercent()), 3) + "%");
                at = bar + 12;
            }
        } else {
            int bar = canvas.put(0, 0, "CPU", Role.LABEL);
            double busy =
                    cores.stream().mapToDouble(CoreRow::busyPercent).average().orElse(Double.NaN);
            Bar.draw(canvas, 0, bar, 12, List.of(new Bar.Part(busy, '█', Role.BAR_USER)), Bar.percent(busy));
            at = bar + 12;
        }
        Facts facts = new Facts(canvas, 0, at);
        double used = host.memory().totalBytes() - host.memory().availableBytes();
        facts.add(
                " Mem ",
                Unit.BYTES.format(used, 5) + "/"
                        + Unit.BYTES.format(host.memory().totalBytes(), 5));
        facts.addIfItFits("  ", count(host.tasks().threads()) + " thr");
        facts.addIfItFits("  ", running(scene) + " run");
        facts.addIfItFits("  load ", Unit.LOAD.format(host.load1m(), 5));
    }

    /** Labels and values one after the other on a row. */
    private static final class Facts {

        private final Canvas canvas;
        private final int row;
        private int at;

        Facts(Canvas canvas, int row, int at) {
            this.canvas = canvas;
            this.row = row;
            this.at = at;
        }

        void add(String label, String value) {
            at = canvas.put(row, at, label, Role.LABEL);
            at = canvas.put(row, at, canvas.size().columns() - at, SafeText.of(value), Role.TEXT);
        }

        void addIfItFits(String label, String value) {
            if (at + label.length() + SafeText.of(value).cells()
                    <= canvas.size().columns()) {
                add(label, value);
            }
        }
    }
}
