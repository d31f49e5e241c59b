package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.widget.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every quantity of the selected line with its value and meaning, made from the table of metrics. */
final class DetailPage {

    private static final int TITLE_CELLS = 12;
    private static final int VALUE_CELLS = 16;

    /** Spans of time carry their units already. */
    private static final Set<Unit> SPANS = Set.of(Unit.SHORT_SECONDS, Unit.SECONDS);

    private DetailPage() {}

    static List<PageLine> lines(@Nullable ListRow selected, int columns) {
        if (selected instanceof ListRow.OfThread thread) {
            return ofThread(thread.process(), thread.row(), columns);
        }
        if (selected instanceof ListRow.OfProcess process) {
            return ofProcess(process.row(), columns);
        }
        return selected instanceof ListRow.OfMore more
                ? ofProcess(more.process(), columns)
                : List.of(PageLine.heading("Nothing is selected."));
    }

    private static List<PageLine> ofProcess(ProcessRow row, int columns) {
        List<PageLine> lines = new ArrayList<>();
        lines.add(PageLine.heading("Process " + row.pid() + "  " + row.command()));
        lines.add(PageLine.BLANK);
        ProcessMetrics.TABLE.stream()
                .filter(metric -> !metric.id().equals("command"))
                .forEach(metric -> lines.addAll(explain(metric, row, columns)));
        lines.add(PageLine.BLANK);
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
        SafeText value = metric.format(row, VALUE_CELLS - 2);
        boolean unknown = value.toString().equals(Unit.UNKNOWN);
        String symbol =
                unknown || SPANS.contains(metric.unit()) ? "" : metric.unit().symbol();
        List<PageLine.Span> head = List.of(
                new PageLine.Span(TITLE_CELLS, SafeText.of(metric.title()), Role.LABEL),
                new PageLine.Span(VALUE_CELLS, SafeText.of(value + symbol), unknown ? Role.UNKNOWN : Role.TEXT));
        return PageLine.wrap(head, metric.help(), Role.DIM, columns);
    }
}
