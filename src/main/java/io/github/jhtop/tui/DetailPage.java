package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every quantity of the selected line with its value and meaning, made from the table of metrics. */
final class DetailPage {

    private static final int TITLE_CELLS = 12;
    private static final int VALUE_CELLS = 16;
    private static final int NARROW_VALUE = 14;

    private DetailPage() {}

    static List<PageLine> lines(@Nullable ListRow selected) {
        if (selected instanceof ListRow.OfThread thread) {
            return ofThread(thread.process(), thread.row());
        }
        if (selected instanceof ListRow.OfProcess process) {
            return ofProcess(process.row());
        }
        return selected instanceof ListRow.OfMore more
                ? ofProcess(more.process())
                : List.of(PageLine.heading("Nothing is selected."));
    }

    private static List<PageLine> ofProcess(ProcessRow row) {
        List<PageLine> lines = new ArrayList<>();
        lines.add(PageLine.heading("Process " + row.pid() + "  " + row.command()));
        lines.add(PageLine.BLANK);
        ProcessMetrics.TABLE.stream()
                .filter(metric -> !metric.id().equals("command"))
                .forEach(metric -> lines.add(line(metric, row)));
        lines.add(PageLine.BLANK);
        lines.add(PageLine.heading("Command line"));
        row.facts().arguments().forEach(word -> lines.add(PageLine.of(new PageLine.Span(0, word, Role.TEXT))));
        return lines;
    }

    private static List<PageLine> ofThread(ProcessRow process, ThreadRow row) {
        List<PageLine> lines = new ArrayList<>();
        lines.add(PageLine.heading("Thread " + row.tid() + "  " + row.name()));
        lines.add(PageLine.of(
                new PageLine.Span(0, SafeText.of("of process " + process.pid() + "  " + process.command()), Role.DIM)));
        lines.add(PageLine.BLANK);
        ThreadMetrics.TABLE.forEach(metric -> lines.add(line(metric, row)));
        return lines;
    }

    private static <R> PageLine line(Metric<R> metric, R row) {
        SafeText value = metric.format(row, NARROW_VALUE);
        boolean unknown = value.toString().equals(Unit.UNKNOWN);
        String symbol = unknown || metric.unit() == Unit.SHORT_SECONDS || metric.unit() == Unit.SECONDS
                ? ""
                : metric.unit().symbol();
        return PageLine.of(
                new PageLine.Span(TITLE_CELLS, SafeText.of(metric.title()), Role.LABEL),
                new PageLine.Span(VALUE_CELLS, SafeText.of(value + symbol), unknown ? Role.UNKNOWN : Role.TEXT),
                new PageLine.Span(0, SafeText.of(metric.help()), Role.DIM));
    }
}
