package io.github.jhtop.tui;

import io.github.jhtop.metric.ParticularsText;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.Particulars;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.widget.PageLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of the one process whose page is open: control groups, limits, namespaces, footprint. */
final class ParticularsLines {

    private static final int TITLE_CELLS = 14;
    private static final int VALUE_CELLS = 16;
    private static final int LIMIT_NAME_CELLS = 24;
    private static final int LIMIT_CELLS = 12;

    private ParticularsLines() {}

    /** The particulars of a process, or null as long as they are not read. */
    static @Nullable Particulars of(ProcessRow row, Scene scene) {
        Particulars particulars = scene.snapshot().particulars();
        return particulars != null && particulars.id().equals(row.id()) ? particulars : null;
    }

    /** Quota, memory limit and open files, a sentence each. */
    static List<PageLine> summary(@Nullable Particulars particulars) {
        if (particulars == null) {
            return List.of(
                    PageLine.of(SafeText.of("Its control group and limits come with the next refresh."), Role.DIM));
        }
        return ParticularsText.summary(particulars).stream()
                .map(line -> new PageLine(List.of(
                        new PageLine.Span(TITLE_CELLS, line.title(), Role.LABEL),
                        new PageLine.Span(0, line.value(), roleOf(line.value())))))
                .toList();
    }

    /** Every quantity with its meaning, and every limit. */
    static List<PageLine> all(Particulars particulars, int columns) {
        List<PageLine> lines = new ArrayList<>();
        lines.add(PageLine.heading("Control groups, footprint, namespaces"));
        for (ParticularsText.Line line : ParticularsText.lines(particulars)) {
            List<PageLine.Span> head = List.of(
                    new PageLine.Span(TITLE_CELLS, line.title(), Role.LABEL),
                    new PageLine.Span(VALUE_CELLS, line.value(), roleOf(line.value())));
            lines.addAll(PageLine.wrap(head, line.help(), Role.DIM, columns));
        }
        lines.add(PageLine.BLANK);
        lines.add(PageLine.heading("Limits"));
        lines.add(limit(SafeText.EMPTY, SafeText.of("used"), SafeText.of("soft"), SafeText.of("hard"), Role.LABEL));
        ParticularsText.limits(particulars)
                .forEach(limit -> lines.add(limit(
                        SafeText.of(limit.name() + (limit.unit().isEmpty() ? "" : ", " + limit.unit())),
                        limit.used(),
                        limit.soft(),
                        limit.hard(),
                        Role.TEXT)));
        return lines;
    }

    private static PageLine limit(SafeText name, SafeText used, SafeText soft, SafeText hard, Role role) {
        return new PageLine(List.of(
                new PageLine.Span(LIMIT_NAME_CELLS + LIMIT_CELLS, name, Role.LABEL),
                new PageLine.Span(LIMIT_CELLS, used, roleOf(used)),
                new PageLine.Span(LIMIT_CELLS, soft, role),
                new PageLine.Span(LIMIT_CELLS, hard, role)));
    }

    private static Role roleOf(SafeText value) {
        return value.toString().equals(Unit.UNKNOWN) ? Role.UNKNOWN : Role.TEXT;
    }
}
