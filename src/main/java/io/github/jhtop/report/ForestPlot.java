package io.github.jhtop.report;

import io.github.jhtop.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Ratios with their intervals, one below the other, over the band of no practical difference. */
final class ForestPlot {

    private static final int ROW = 30;
    private static final int TOP = 34;
    private static final int LABEL = 226;
    private static final int FIGURES = 134;
    /** What lies further out is an arrow. */
    private static final double FARTHEST = 1000;

    private ForestPlot() {}

    /**
     * A ratio.
     *
     * @param label what is compared
     * @param ratio NaN is not drawn
     * @param interval of the ratio
     * @param n pairs, or runs of the smaller side
     * @param tone of its verdict
     */
    record Row(String label, double ratio, Interval interval, int n, Tone tone) {}

    /** Of rows with ratios; band and rows are about the same least effect. */
    static Block.Figure of(Words words, String title, List<Row> rows, double minimum, List<String> caption) {
        double from = LABEL + 10;
        double to = Plot.WIDTH - FIGURES;
        Axis x = axis(rows, minimum, from, to);
        double bottom = TOP + ROW * rows.size() + 4;
        Svg svg = new Svg(Plot.WIDTH, (int) bottom + 40, title, words.of("forest.description", rows.size()));
        svg.box("band", x.at(1 / minimum), TOP - 6, x.at(minimum) - x.at(1 / minimum), bottom - TOP + 6);
        svg.text("tick mid", x.at(1), TOP - 14, words.of("forest.band", Figures.minimum(minimum)));
        Plot.axisBelow(svg, x, TOP - 6, bottom, words.of("forest.axis"));
        svg.line("one", x.at(1), TOP - 6, x.at(1), bottom);
        for (int i = 0; i < rows.size(); i++) {
            draw(words, svg, x, rows.get(i), TOP + ROW * i + ROW / 2.0);
        }
        return new Block.Figure(title, String.join(" · ", caption), svg.end(), numbers(words, title, rows));
    }

    private static Axis axis(List<Row> rows, double minimum, double from, double to) {
        List<Double> shown = new ArrayList<>(List.of(1 / minimum, minimum));
        for (Row row : rows) {
            DoubleStream.of(row.ratio(), row.interval().low(), row.interval().high())
                    .filter(value -> value >= 1 / FARTHEST && value <= FARTHEST)
                    .forEach(shown::add);
        }
        double least = shown.stream().mapToDouble(value -> value).min().orElse(1);
        double most = shown.stream().mapToDouble(value -> value).max().orElse(1);
        return Axis.logarithmic(least, most, from, to);
    }

    private static void draw(Words words, Svg svg, Axis x, Row row, double y) {
        String tone = "t-" + row.tone().word();
        svg.text("label end", LABEL, y + 4, Plot.fitting(row.label(), LABEL - 8));
        double low = x.at(row.interval().low());
        double high = x.at(row.interval().high());
        boolean open =
                !(row.interval().low() > 0) && Double.isInfinite(row.interval().high());
        if (!open) {
            svg.line("whisker " + tone, low, y, high, y);
            end(svg, tone, low, y, x.holds(row.interval().low()), -1);
            end(svg, tone, high, y, x.holds(row.interval().high()), 1);
        }
        svg.diamond("estimate " + tone, x.at(row.ratio()), y, 6);
        String interval = open ? words.of("forest.open") : Figures.bounds(row.interval());
        String figures = Figures.factor(row.ratio()) + "  " + interval;
        svg.text("figures", Plot.WIDTH - FIGURES + 10, y + 4, figures);
    }

    /** A bound, or an arrow where it goes on. */
    private static void end(Svg svg, String tone, double x, double y, boolean bound, int direction) {
        if (bound) {
            svg.line("whisker " + tone, x, y - 5, x, y + 5);
        } else {
            svg.path(
                    "arrow " + tone,
                    "M" + Svg.number(x + direction * 5) + " " + Svg.number(y) + "l" + -7 * direction + " -5v10z");
        }
    }

    private static Block.Table numbers(Words words, String title, List<Row> rows) {
        return new Block.Table(
                title,
                List.of(words.of("column.compared"), words.of("column.effect"), words.of("column.interval"), "n"),
                rows.stream()
                        .map(row -> List.of(
                                Cell.head(row.label()),
                                Cell.number(Figures.factor(row.ratio())),
                                Cell.number(Figures.bounds(row.interval())),
                                Cell.number(Integer.toString(row.n()))))
                        .toList());
    }
}
