package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import org.jspecify.annotations.Nullable;

/** One value in its column: words to the left, numbers to the right, the role by what it says. */
final class Cell {

    private static final double NOTABLE_PERCENT = 20;
    private static final double HIGH_PERCENT = 80;
    private static final double NOTABLE_RATE = 1_000;
    private static final double HIGH_RATE = 10_000;

    private Cell() {}

    static <R> void draw(Canvas canvas, int row, Column<R> column, R of) {
        Metric<R> metric = column.metric();
        if (metric.isText()) {
            words(canvas, row, column, metric.text(of));
        } else {
            number(canvas, row, column, metric.number(of));
        }
    }

    static <R> void words(Canvas canvas, int row, Column<R> column, @Nullable SafeText text) {
        if (text == null) {
            canvas.put(row, column.at(), Unit.UNKNOWN, Role.UNKNOWN);
        } else {
            boolean running =
                    column.metric().id().equals("state") && text.toString().equals("R");
            canvas.put(row, column.at(), column.width(), text, running ? Role.RUN : Role.TEXT);
        }
    }

    static <R> void number(Canvas canvas, int row, Column<R> column, double value) {
        String text = column.metric().unit().format(value, column.width());
        int start = Math.max(column.at(), column.at() + column.width() - text.length());
        canvas.put(row, start, text, roleOf(column.metric().unit(), value));
    }

    /** Only rates are graded: a total grows whatever happens. */
    static Role roleOf(Unit unit, double value) {
        if (Double.isNaN(value)) {
            return Role.UNKNOWN;
        }
        return switch (unit) {
            case PERCENT -> grade(value, NOTABLE_PERCENT, HIGH_PERCENT);
            case PER_SECOND -> grade(value, NOTABLE_RATE, HIGH_RATE);
            case BYTES_PER_SECOND -> value == 0 ? Role.DIM : Role.TEXT;
            default -> Role.TEXT;
        };
    }

    private static Role grade(double value, double notable, double high) {
        if (value >= high) {
            return Role.GRADE_HIGH;
        }
        if (value >= notable) {
            return Role.GRADE_NOTABLE;
        }
        return value == 0 ? Role.DIM : Role.TEXT;
    }
}
