package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ParticularsMetrics;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.Particulars;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.widget.Graph;
import io.github.jhtop.tui.widget.GraphStyle;
import io.github.jhtop.tui.widget.PageLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Every quantity of the selected line with its value and meaning, made from the table of metrics. */
final class DetailPage {

    private static final int TITLE_CELLS = 12;
    private static final int VALUE_CELLS = 16;
    private static final int PAST_CELLS = 60;

    /** Spans of time carry their units already. */
    private static final Set<Unit> SPANS = Set.of(Unit.SHORT_SECONDS, Unit.SECONDS);

    private DetailPage() {}

    static List<PageLine> lines(Scene scene) {
        int columns = scene.size().columns();
        ListRow selected = scene.selected();
        ProcessRow process = scene.selectedProcess();
        List<PageLine> lines = new ArrayList<>();
        if (scene.state().paused()) {
            lines.add(PageLine.of(SafeText.of("Paused: what was not read before is shown as -."), Role.WARNING));
        }
        if (selected instanceof ListRow.OfThread thread) {
            lines.addAll(ofThread(thread.process(), thread.row(), columns));
        } else if (selected instanceof ListRow.OfPool pool) {
            lines.addAll(ofPool(pool, columns));
        } else if (process != null) {
            lines.addAll(ofProcess(process, scene));
        } else {
            lines.add(PageLine.heading("Nothing is selected."));
        }
        return lines;
    }

    /** Everything on the page that has a dash for a value. */
    static List<Metric<?>> unknown(Scene scene) {
        List<Metric<?>> unknown = new ArrayList<>();
        ProcessRow process = scene.selectedProcess();
        if (scene.selected() instanceof ListRow.OfThread thread) {
            addUnknown(unknown, ThreadMetrics.TABLE, thread.row());
        } else if (process != null && !(scene.selected() instanceof ListRow.OfPool)) {
            addUnknown(unknown, ProcessMetrics.TABLE, process);
            Particulars particulars = ParticularsLines.of(process, scene);
            if (particulars != null) {
                addUnknown(unknown, ParticularsMetrics.TABLE, particulars);
            }
        }
        return unknown;
    }

    private static <R> void addUnknown(List<Metric<?>> unknown, List<Metric<R>> table, R row) {
        table.stream().filter(metric -> WhyPage.isUnknown(metric, row)).forEach(unknown::add);
    }

    /** The past of a process, the newest at the right: how far each stands below its own peak. */
    private static List<PageLine> past(ProcessRow row, Scene scene) {
        GraphStyle style = scene.graph();
        int room = scene.size().columns() - TITLE_CELLS - VALUE_CELLS - 2;
        int points = Math.max(0, Math.min(PAST_CELLS, room)) * style.valuesPerCell();
        List<PageLine> lines = new ArrayList<>();
        for (Metric<ProcessRow> metric : History.DRAWN) {
            double[] values = scene.history().ofProcess(row.id(), metric, points);
            double peak = Arrays.stream(values)
                    .filter(value -> !Double.isNaN(value))
                    .max()
                    .orElse(Double.NaN);
            if (!Double.isNaN(peak)) {
                String line = Graph.sparkline(values, peak <= 0 ? 1 : peak, style);
                lines.add(past(metric, peak, line));
            }
        }
        return lines;
    }

    private static PageLine past(Metric<ProcessRow> metric, double peak, String line) {
        String most = "peak " + metric.unit().format(peak, 8) + metric.unit().symbol();
        return new PageLine(List.of(
                new PageLine.Span(TITLE_CELLS, SafeText.of(metric.title()), Role.LABEL),
                new PageLine.Span(VALUE_CELLS, SafeText.of(most), Role.TEXT),
                new PageLine.Span(0, SafeText.of(line), Role.GRAPH)));
    }

    private static List<PageLine> ofPool(ListRow.OfPool pool, int columns) {
        List<PageLine> lines = new ArrayList<>();
        int count = pool.pool().members().size();
        lines.add(PageLine.heading(count + " threads " + pool.pool().pattern()));
        SafeText owner = SafeText.of(
                "of process " + pool.process().pid() + "  " + pool.process().command());
        lines.add(PageLine.of(owner, Role.DIM));
        lines.add(PageLine.BLANK);
        ThreadMetrics.TABLE.stream().filter(Metric::additive).forEach(metric -> {
            double sum =
                    pool.pool().members().stream().mapToDouble(metric::number).sum();
            lines.addAll(
                    explain(metric, metric.unit().format(sum, VALUE_CELLS - 2), "Of all: " + metric.help(), columns));
        });
        return lines;
    }

    private static List<PageLine> ofProcess(ProcessRow row, Scene scene) {
        int columns = scene.size().columns();
        List<PageLine> lines = new ArrayList<>();
        lines.add(PageLine.heading("Process " + row.pid() + "  " + row.command()));
        lines.add(PageLine.BLANK);
        Particulars particulars = ParticularsLines.of(row, scene);
        lines.addAll(ParticularsLines.summary(particulars));
        lines.add(PageLine.BLANK);
        List<PageLine> past = past(row, scene);
        if (!past.isEmpty()) {
            lines.addAll(past);
            lines.add(PageLine.BLANK);
        }
        ProcessMetrics.TABLE.stream()
                .filter(metric -> !metric.id().equals("command"))
                .forEach(metric -> lines.addAll(explain(metric, row, columns)));
        lines.add(PageLine.BLANK);
        if (particulars != null) {
            lines.addAll(ParticularsLines.all(particulars, columns));
            lines.add(PageLine.BLANK);
        }
        lines.add(PageLine.heading("Command line"));
        row.facts().arguments().forEach(word -> lines.add(PageLine.of(word, Role.TEXT)));
        return lines;
    }

    private static List<PageLine> ofThread(ProcessRow process, ThreadRow row, int columns) {
        List<PageLine> lines = new ArrayList<>();
        lines.add(PageLine.heading("Thread " + row.tid() + "  " + row.name()));
        SafeText owner = SafeText.of("of process " + process.pid() + "  " + process.command());
        lines.add(PageLine.of(owner, Role.DIM));
        lines.add(PageLine.BLANK);
        ThreadMetrics.TABLE.forEach(metric -> lines.addAll(explain(metric, row, columns)));
        return lines;
    }

    private static <R> List<PageLine> explain(Metric<R> metric, R row, int columns) {
        return explain(metric, metric.format(row, VALUE_CELLS - 2).toString(), metric.help(), columns);
    }

    private static List<PageLine> explain(Metric<?> metric, String value, String help, int columns) {
        boolean unknown = value.equals(Unit.UNKNOWN);
        String symbol =
                unknown || SPANS.contains(metric.unit()) ? "" : metric.unit().symbol();
        List<PageLine.Span> head = List.of(
                new PageLine.Span(TITLE_CELLS, SafeText.of(metric.title()), Role.LABEL),
                new PageLine.Span(VALUE_CELLS, SafeText.of(value + symbol), unknown ? Role.UNKNOWN : Role.TEXT));
        return PageLine.wrap(head, help, Role.DIM, columns);
    }
}
