package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.Movement.Step;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The setup: settings of the lists, and which columns they have. What is changed is seen at once. */
final class SetupPage {

    private static final int TITLE_CELLS = 18;
    private static final int VALUE_CELLS = 14;

    /** One line of the setup. */
    private sealed interface Entry {

        /** A line that only divides. */
        record Heading(String text) implements Entry {}

        record OfOption(Option option) implements Entry {}

        record OfColumn(Table table, Metric<?> metric, boolean shown) implements Entry {}
    }

    /** A list whose columns can be chosen. */
    private enum Table {
        PROCESSES("Columns of Processes"),
        THREADS("Columns of Threads");

        private final String title;

        Table(String title) {
            this.title = title;
        }

        List<? extends Metric<?>> all() {
            return this == PROCESSES ? ProcessMetrics.TABLE : ThreadMetrics.TABLE;
        }

        List<String> shown(Look look) {
            return this == PROCESSES ? look.processColumns() : look.ofThreads();
        }

        Look with(Look look, List<String> columns) {
            return this == PROCESSES ? look.withColumns(columns) : look.withThreadColumns(columns);
        }
    }

    private SetupPage() {}

    private static List<Entry> entries(Scene scene) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Heading("How lists are shown"));
        Option.TABLE.forEach(option -> entries.add(new Entry.OfOption(option)));
        for (Table table : Table.values()) {
            entries.add(new Entry.Heading(table.title));
            List<String> shown = table.shown(scene.state().look());
            for (String id : shown) {
                table.all().stream()
                        .filter(metric -> metric.id().equals(id))
                        .forEach(metric -> entries.add(new Entry.OfColumn(table, metric, true)));
            }
            table.all().stream()
                    .filter(metric -> !shown.contains(metric.id()))
                    .forEach(metric -> entries.add(new Entry.OfColumn(table, metric, false)));
        }
        return entries;
    }

    /** Headings are no place for the cursor. */
    static UiState move(Scene scene, Overlay.Setup setup, Step step, int direction) {
        List<Entry> entries = entries(scene);
        int wanted = Movement.target(step, direction, setup.selected(), entries.size(), visible(scene));
        return scene.state().with(to -> to.overlay = new Overlay.Setup(nearest(entries, wanted, direction)));
    }

    private static int nearest(List<Entry> entries, int wanted, int direction) {
        int at = Math.max(0, Math.min(wanted, entries.size() - 1));
        while (entries.get(at) instanceof Entry.Heading) {
            at += at == 0 ? 1 : direction;
        }
        return at;
    }

    private static int selected(List<Entry> entries, Overlay.Setup setup) {
        return nearest(entries, setup.selected(), 1);
    }

    /** A click on a line goes there; on the line under the cursor it changes it. */
    static UiState click(Scene scene, Overlay.Setup setup, int row) {
        List<Entry> entries = entries(scene);
        int line = top(scene, setup) + row - 1;
        if (row < 1 || line >= entries.size() || entries.get(line) instanceof Entry.Heading) {
            return scene.state();
        }
        return line == selected(entries, setup)
                ? change(scene, 1)
                : scene.state().with(to -> to.overlay = new Overlay.Setup(line));
    }

    static UiState change(Scene scene, int direction) {
        if (!(scene.state().overlay() instanceof Overlay.Setup setup)) {
            return scene.state();
        }
        List<Entry> entries = entries(scene);
        int at = selected(entries, setup);
        if (entries.get(at) instanceof Entry.OfOption line) {
            return line.option().change().apply(scene, direction);
        }
        return entries.get(at) instanceof Entry.OfColumn column ? toggle(scene, column) : scene.state();
    }

    /** The cursor stays on its line, where the next column comes up: several can be left out one after the other. */
    private static UiState toggle(Scene scene, Entry.OfColumn column) {
        List<String> shown = new ArrayList<>(column.table().shown(scene.state().look()));
        if (column.shown() && shown.size() > 1) {
            shown.remove(column.metric().id());
        } else if (!column.shown()) {
            // The last column is the command or name, which takes the rest of the row.
            shown.add(Math.max(0, shown.size() - 1), column.metric().id());
        }
        return scene.state().with(to -> to.look = column.table().with(to.look, shown));
    }

    /** Moves the column under the cursor among those that are shown, and the cursor with it. */
    static UiState shift(Scene scene, int by) {
        boolean open = scene.state().overlay() instanceof Overlay.Setup;
        List<Entry> entries = entries(scene);
        int at = open ? selected(entries, (Overlay.Setup) scene.state().overlay()) : 0;
        if (!(entries.get(at) instanceof Entry.OfColumn column) || !column.shown()) {
            return scene.state();
        }
        List<String> shown = new ArrayList<>(column.table().shown(scene.state().look()));
        int from = shown.indexOf(column.metric().id());
        int target = from + by;
        if (target < 0 || target >= shown.size()) {
            return scene.state();
        }
        Collections.swap(shown, from, target);
        return scene.state().with(to -> {
            to.look = column.table().with(to.look, shown);
            to.overlay = new Overlay.Setup(at + by);
        });
    }

    private static int visible(Scene scene) {
        return Math.max(1, scene.size().rows() - 2);
    }

    private static int top(Scene scene, Overlay.Setup setup) {
        int lines = entries(scene).size();
        return Math.max(0, Math.min(setup.selected() - visible(scene) / 2, lines - visible(scene)));
    }

    static void render(Scene scene, Canvas canvas, Overlay.Setup setup) {
        List<Entry> entries = entries(scene);
        int selected = selected(entries, setup);
        int top = top(scene, setup);
        canvas.put(0, 1, "Setup", Role.HEADING);
        canvas.put(0, 8, "changes are seen at once and kept only if you save them", Role.DIM);
        for (int i = 0; i < visible(scene) && top + i < entries.size(); i++) {
            draw(canvas, i + 1, entries.get(top + i), scene);
            if (top + i == selected) {
                canvas.repaint(i + 1, Role.SELECTED);
            }
        }
    }

    private static void draw(Canvas canvas, int row, Entry entry, Scene scene) {
        if (entry instanceof Entry.Heading heading) {
            canvas.put(row, 1, heading.text(), Role.HEADING);
        } else if (entry instanceof Entry.OfOption line) {
            canvas.put(row, 2, line.option().title(), Role.LABEL);
            SafeText value = SafeText.of(line.option().value().apply(scene.state()));
            canvas.put(row, 2 + TITLE_CELLS, VALUE_CELLS - 1, value, Role.TEXT);
            help(canvas, row, line.option().help());
        } else if (entry instanceof Entry.OfColumn column) {
            canvas.put(row, 2, column.shown() ? "[x]" : "[ ]", column.shown() ? Role.KEY : Role.DIM);
            canvas.put(row, 6, column.metric().title(), column.shown() ? Role.TEXT : Role.DIM);
            help(canvas, row, column.metric().help());
        }
    }

    private static void help(Canvas canvas, int row, String help) {
        int at = 2 + TITLE_CELLS + VALUE_CELLS;
        int room = Math.max(1, canvas.size().columns() - at - 1);
        SafeText text = SafeText.of(help);
        boolean cut = text.cells() > room;
        int end = canvas.put(row, at, cut ? room - 1 : room, text, Role.DIM);
        canvas.put(row, end, cut ? "…" : "", Role.DIM);
    }
}
