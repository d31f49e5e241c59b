package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Group;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Each run of two groups as a dot, both on one axis: what medians and intervals are made of. */
final class Strip {

    /** The axis and one row for each group. */
    static final int ROWS = 3;

    private static final int LABEL_CELLS = 3;
    private static final int MOST_DOTS = 9;

    private final Metric<RunRow> metric;
    private final double least;
    private final double most;

    private Strip(Metric<RunRow> metric, double least, double most) {
        this.metric = metric;
        this.least = least;
        this.most = most;
    }

    static void draw(Canvas canvas, int top, Metric<RunRow> metric, Group reference, Group other, String label) {
        double[] all = DoubleStream.concat(values(metric, reference), values(metric, other))
                .toArray();
        if (all.length == 0) {
            return;
        }
        Strip strip = new Strip(
                metric,
                Arrays.stream(all).min().orElseThrow(),
                Arrays.stream(all).max().orElseThrow());
        strip.drawAxis(canvas, top);
        strip.draw(canvas, top + 1, "A", reference);
        strip.draw(canvas, top + 2, label, other);
    }

    private static DoubleStream values(Metric<RunRow> metric, Group group) {
        return group.observations().stream()
                .mapToDouble(one -> metric.number(one.row()))
                .filter(value -> !Double.isNaN(value));
    }

    private void drawAxis(Canvas canvas, int row) {
        int columns = canvas.size().columns();
        Scale scale = Scale.of(metric.unit(), most);
        String unit = scale.symbol().isEmpty() ? "" : " " + scale.symbol();
        String left = scale.write(least) + unit;
        String right = scale.write(most) + unit;
        String words = " " + metric.title() + " of each run ";
        canvas.fill(row, LABEL_CELLS, columns - LABEL_CELLS - 1, '─', Role.DIM);
        canvas.put(row, LABEL_CELLS, left + " ", Role.LABEL);
        canvas.put(row, columns - 2 - right.length(), " " + right, Role.LABEL);
        int free = columns - LABEL_CELLS - left.length() - right.length() - 4;
        if (free > words.length()) {
            canvas.put(row, LABEL_CELLS + (columns - LABEL_CELLS - words.length()) / 2, words, Role.LABEL);
        }
    }

    /** Where several fall into one cell, their number. */
    private void draw(Canvas canvas, int row, String label, Group group) {
        canvas.put(row, 1, label, Role.HEADING);
        int width = canvas.size().columns() - LABEL_CELLS - 1;
        int[] dots = new int[width];
        values(metric, group).forEach(value -> dots[cell(value, width)]++);
        for (int i = 0; i < width; i++) {
            if (dots[i] > 0) {
                String dot = dots[i] == 1 ? "●" : dots[i] > MOST_DOTS ? "+" : Integer.toString(dots[i]);
                canvas.put(row, LABEL_CELLS + i, dot, Role.GRAPH);
            }
        }
    }

    private int cell(double value, int width) {
        double share = most > least ? (value - least) / (most - least) : 0.5;
        return (int) Math.round(share * (width - 1));
    }
}
