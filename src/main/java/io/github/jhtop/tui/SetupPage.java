package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.Movement.Step;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

        List<String> placed(Overlay.Setup setup) {
            return this == PROCESSES ? setup.processColumns() : setup.threadColumns();
        }

        Overlay.Setup place(Overlay.Setup setup, List<String> columns) {
            return this == PROCESSES
                    ? new Overlay.Setup(setup.selected(), columns, setup.threadColumns())
                    : new Overlay.Setup(setup.selected(), setup.processColumns(), columns);
        }
    }

    private SetupPage() {}

    private static List<Entry> entries(Scene scene, Overlay.Setup setup) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Heading("How lists are shown"));
        Option.TABLE.forEach(option -> entries.add(new Entry.OfOption(option)));
        for (Table table : Table.values()) {
            entries.add(new Entry.Heading(table.title));
            List<String> shown = table.shown(scene.state().look());
            List<String> placed = table.placed(setup);
            for (String id : placed) {
                table.all().stream()
                        .filter(metric -> metric.id().equals(id))
                        .forEach(metric -> entries.add(new Entry.OfColumn(table, metric, shown.contains(id))));
            }
            table.all().stream()
                    .filter(metric -> !placed.contains(metric.id()))
                    .forEach(metric -> entries.add(new Entry.OfColumn(table, metric, false)));
        }
        return entries;
    }

    /** Headings are no place for the cursor. */
    static UiState move(Scene scene, Overlay.Setup setup, Step step, int direction) {
        List<Entry> entries = entries(scene, setup);
        int wanted = Movement.target(step, direction, selected(entries, setup), entries.size(), visible(scene));
        return scene.state().with(to -> to.overlay = setup.at(nearest(entries, wanted, direction)));
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
        List<Entry> entries = entries(scene, setup);
        int line = top(scene, setup) + row - 1;
        if (row < 1 || line >= entries.size() || entries.get(line) instanceof Entry.Heading) {
            return scene.state();
        }
        return line == selected(entries, setup)
                ? change(scene, 1)
                : scene.state().with(to -> to.overlay = setup.at(line));
    }

    static UiState change(Scene scene, int direction) {
        if (!(scene.state().overlay() instanceof Overlay.Setup setup)) {
            return scene.state();
        }
        List<Entry> entries = entries(scene, setup);
        int at = selected(entries, setup);
        if (entries.get(at) instanceof Entry.OfOption line) {
            return line.option().change().apply(scene, direction);
        }
        return entries.get(at) instanceof Entry.OfColumn column ? toggle(scene, setup, column) : scene.state();
    }

    /** Hides a column, which keeps its place, or shows it; the cursor stays on it, so that the same key undoes it. */
    private static UiState toggle(Scene scene, Overlay.Setup setup, Entry.OfColumn column) {
        Table table = column.table();
        String id = column.metric().id();
        List<String> shown = table.shown(scene.state().look());
        List<String> placed = new ArrayList<>(table.placed(setup));
        if (!placed.contains(id)) {
            // The last column is the command or name, which takes the rest of the row.
            placed.add(Math.max(0, placed.size() - 1), id);
        }
        List<String> now = placed.stream()
                .filter(other -> other.equals(id) ? !column.shown() : shown.contains(other))
                .toList();
        return now.isEmpty() ? scene.state() : rearranged(scene, setup, table, placed, now, id);
    }

    /** Moves the column under the cursor among those that are shown, and the cursor with it. */
    static UiState shift(Scene scene, int by) {
        if (!(scene.state().overlay() instanceof Overlay.Setup setup)) {
            return scene.state();
        }
        List<Entry> entries = entries(scene, setup);
        if (!(entries.get(selected(entries, setup)) instanceof Entry.OfColumn column) || !column.shown()) {
            return scene.state();
        }
        Table table = column.table();
        String id = column.metric().id();
        List<String> shown = new ArrayList<>(table.shown(scene.state().look()));
        int target = shown.indexOf(id) + by;
        if (target < 0 || target >= shown.size()) {
            return scene.state();
        }
        List<String> placed = new ArrayList<>(table.placed(setup));
        int place = placed.indexOf(shown.get(target));
        placed.remove(id);
        placed.add(place, id);
        return rearranged(
                scene,
                setup,
                table,
                placed,
                placed.stream().filter(shown::contains).toList(),
                id);
    }

    /** Columns and their places, and the cursor on one of them. */
    private static UiState rearranged(
            Scene scene, Overlay.Setup setup, Table table, List<String> placed, List<String> shown, String id) {
        Overlay.Setup other = table.place(setup, placed);
        UiState state = scene.state().with(to -> {
            to.look = table.with(to.look, shown);
            to.overlay = other;
        });
        List<Entry> entries = entries(scene.with(state), other);
        int line = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i) instanceof Entry.OfColumn column
                        && column.table() == table
                        && column.metric().id().equals(id))
                .findFirst()
                .orElse(setup.selected());
        return state.with(to -> to.overlay = other.at(line));
    }

    /** Everything that the setup changes as it is shipped. */
    static UiState defaults(Scene scene) {
        Look usual = Look.USUAL;
        UiState state = Folds.relist(
                scene,
                scene.state()
                        .listing()
                        .asTree(Listing.USUAL.tree())
                        .withThreads(Listing.USUAL.threads())
                        .withPools(Listing.USUAL.pools(), Listing.USUAL.poolsInThreads())
                        .withKernelThreads(Listing.USUAL.kernelThreads()));
        return state.with(to -> {
            to.look = usual;
            to.overlay = Overlay.Setup.of(usual);
            to.errand = new Errand.Wear(usual.theme());
        });
    }

    private static int visible(Scene scene) {
        return Math.max(1, scene.size().rows() - 2);
    }

    private static int top(Scene scene, Overlay.Setup setup) {
        int lines = entries(scene, setup).size();
        return Math.max(0, Math.min(setup.selected() - visible(scene) / 2, lines - visible(scene)));
    }

    static void render(Scene scene, Canvas canvas, Overlay.Setup setup) {
        List<Entry> entries = entries(scene, setup);
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
        canvas.putCut(row, at, room, SafeText.of(help), Role.DIM);
    }
}
