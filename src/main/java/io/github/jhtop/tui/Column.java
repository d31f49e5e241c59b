package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.Order;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * Lays columns out from left to right, the last one taking the rest; while that rest is too narrow, columns leave in
     * a given order.
     *
     * @param metrics the columns that are wanted
     * @param leaving keys of those that may leave, first the one that is missed least
     * @param rest the least width of the last column
     * @param columns width of the screen
     */
    static <R> List<Column<R>> fit(List<Metric<R>> metrics, List<String> leaving, int rest, int columns) {
        List<Metric<R>> kept = new ArrayList<>(metrics);
        for (String id : leaving) {
            if (columns - widthOfAllButLast(kept) >= rest) {
                break;
            }
            kept.removeIf(metric -> metric.id().equals(id));
        }
        List<Column<R>> laidOut = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < kept.size(); i++) {
            boolean last = i == kept.size() - 1;
            int width = last ? Math.max(0, columns - at) : kept.get(i).width();
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

    private static <R> int widthOfAllButLast(List<Metric<R>> metrics) {
        return metrics.stream()
                .limit(Math.max(0, metrics.size() - 1))
                .mapToInt(metric -> metric.width() + 1)
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
