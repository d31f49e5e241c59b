package io.github.jhtop.export;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.text.SafeText;
import java.util.List;

/**
 * Rows below the titles of their columns. A column grows with its widest cell, so that a long name of a user moves
 * nothing out of line.
 *
 * @param <R> the kind of row
 */
final class Grid<R> {

    /** A column grows to at most this many times its declared width: one endless command must not widen every line. */
    private static final int GROWTH = 4;

    private final List<Metric<R>> columns;
    private final List<Integer> widths;

    private Grid(List<Metric<R>> columns, List<Integer> widths) {
        this.columns = columns;
        this.widths = widths;
    }

    static <R> Grid<R> of(List<Metric<R>> columns, List<R> rows) {
        return new Grid<>(
                columns, columns.stream().map(column -> widthFor(column, rows)).toList());
    }

    /** A grid for rows of another kind in the same columns. */
    <S> Grid<S> beside(List<Metric<S>> others) {
        return new Grid<>(others, widths);
    }

    private static <R> int widthFor(Metric<R> column, List<R> rows) {
        int widest =
                rows.stream().mapToInt(row -> cell(column, row).cells()).max().orElse(0);
        return Math.max(column.width(), Math.min(widest, GROWTH * column.width()));
    }

    private static <R> SafeText cell(Metric<R> column, R row) {
        return column.format(row, column.width());
    }

    void appendTitles(StringBuilder page) {
        append(page, columns.stream().map(column -> SafeText.of(column.title())).toList());
    }

    void append(StringBuilder page, R row) {
        append(page, columns.stream().map(column -> cell(column, row)).toList());
    }

    private void append(StringBuilder page, List<SafeText> cells) {
        for (int i = 0; i < cells.size(); i++) {
            SafeText cell = cells.get(i);
            String blanks = " ".repeat(Math.max(0, widths.get(i) - cell.cells()));
            page.append(columns.get(i).unit() == Unit.TEXT ? cell + blanks : blanks + cell)
                    .append(' ');
        }
        endLine(page);
    }

    private static void endLine(StringBuilder page) {
        int end = page.length();
        while (end > 0 && page.charAt(end - 1) == ' ') {
            end--;
        }
        page.setLength(end);
        page.append('\n');
    }
}
