package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table and where it stands.
 *
 * @param metric what it shows
 * @param at its first cell
 * @param width its cells
 * @param <R> the kind of row
 */
record Column<R>(Metric<R> metric, int at, int width) {

    /** Keys of what can be longer than any column: where there are both, the command is. */
    private static final List<String> OF_ANY_LENGTH = List.of("command", "name");

    /**
     * Lays columns out from left to right, the one of commands or names taking the rest, or else the last one; while that
     * rest is too narrow, columns leave in a given order.
     *
     * @param metrics the columns that are wanted
     * @param leaving keys of those that may leave, first the one that is missed least
     * @param rest the least width of the one that takes the rest
     * @param columns width of the screen
     */
    static <R> List<Column<R>> fit(List<Metric<R>> metrics, List<String> leaving, int rest, int columns) {
        List<Metric<R>> kept = new ArrayList<>(metrics);
        for (String id : leaving) {
            if (columns - widthOfOthers(kept) >= rest) {
                break;
            }
            kept.removeIf(metric -> metric.id().equals(id));
        }
        List<Column<R>> laidOut = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < kept.size(); i++) {
            int width = i == elastic(kept)
                    ? Math.max(0, columns - widthOfOthers(kept))
                    : kept.get(i).width();
            laidOut.add(new Column<>(kept.get(i), at, width));
            at += width + 1;
        }
        return laidOut;
    }

    /** The column that covers a cell, or null. */
    static @Nullable Column<?> at(List<? extends Column<?>> columns, int cell) {
        for (Column<?> column : columns) {
            if (cell <= column.at() + column.width()) {
                return column;
            }
        }
        return null;
    }

    /** Index of the column that takes the rest. */
    private static <R> int elastic(List<Metric<R>> metrics) {
        for (String id : OF_ANY_LENGTH) {
            for (int i = 0; i < metrics.size(); i++) {
                if (metrics.get(i).id().equals(id)) {
                    return i;
                }
            }
        }
        return metrics.size() - 1;
    }

    private static <R> int widthOfOthers(List<Metric<R>> metrics) {
        int elastic = elastic(metrics);
        return IntStream.range(0, metrics.size())
                .filter(i -> i != elastic)
                .map(i -> metrics.get(i).width() + 1)
                .sum();
    }

    /** Titles of numbers stand right, those of words left, like what is below them. */
    void drawTitle(Canvas canvas, int row, Order order) {
        String sign = order.signOver(metric);
        String title = sign + metric.title();
        Role role = sign.isEmpty() ? Role.COLUMN : Role.COLUMN_SORTED;
        int start = metric.isText() ? at : Math.max(at == 0 ? 0 : at - 1, at + width - title.length());
        canvas.put(row, start, title, role);
    }
}
