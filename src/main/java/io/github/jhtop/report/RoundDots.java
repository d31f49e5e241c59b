package io.github.jhtop.report;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.stats.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Every run as a dot, those of a round joined, so that a pair is seen as a pair. */
final class RoundDots {

    private static final int HEIGHT = 250;
    private static final int TOP = 16;
    private static final int BOTTOM = HEIGHT - 46;
    /** Ratios are drawn as ratios from here on. */
    private static final double FAR_APART = 8;

    private RoundDots() {}

    /** Null if nobody knows the quantity of two sides. */
    static Block.@Nullable Figure of(Words words, Study study, Metric<RunRow> metric) {
        List<SortedMap<Integer, Double>> values =
                study.sides().stream().map(side -> side.group().known(metric)).toList();
        double[] all = values.stream()
                .flatMap(one -> one.values().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (values.stream().filter(one -> !one.isEmpty()).count() < 2) {
            return null;
        }
        Summary summary = Summary.of(all);
        Scale scale = Scale.of(metric.unit(), summary.median());
        Axis y = axis(summary, scale);
        String title = words.of("dots.title", words.title(metric));
        Svg svg = new Svg(Plot.WIDTH, HEIGHT, title, words.of("dots.description"));
        Plot.axisLeft(svg, y, Plot.RIGHT, 5);
        svg.text("title", 4, 10, scale.symbol());
        if (study.paired()) {
            join(svg, values, y, scale);
        }
        for (int side = 0; side < values.size(); side++) {
            draw(svg, study, side, values, y, scale);
        }
        return new Block.Figure(
                title, caption(words, study, metric, y, scale), svg.end(), numbers(words, study, metric, title));
    }

    private static String caption(Words words, Study study, Metric<RunRow> metric, Axis y, Scale scale) {
        List<String> parts = new ArrayList<>(List.of(
                words.of("caption.n", ns(study, metric)),
                words.of("caption.unit", scale.symbol().isEmpty() ? words.of("unit.none") : scale.symbol()),
                study.pairing(words),
                words.direction(metric)));
        if (y.log()) {
            parts.add(words.of("caption.log"));
        }
        return String.join(" · ", parts);
    }

    /** How many values each side has. */
    static String ns(Study study, Metric<RunRow> metric) {
        return String.join(
                " / ",
                study.sides().stream()
                        .map(side -> Integer.toString(side.group().known(metric).size()))
                        .toList());
    }

    private static Axis axis(Summary summary, Scale scale) {
        double least = summary.min() / scale.size();
        double most = summary.max() / scale.size();
        return least > 0 && most / least > FAR_APART
                ? Axis.logarithmic(least, most, BOTTOM, TOP)
                : Axis.around(least, most, BOTTOM, TOP);
    }

    private static double place(int side, int sides) {
        double width = (double) (Plot.RIGHT - Plot.LEFT) / sides;
        return Plot.LEFT + width * (side + 0.5);
    }

    private static void join(Svg svg, List<SortedMap<Integer, Double>> values, Axis y, Scale scale) {
        for (int round : values.get(0).keySet()) {
            List<double[]> points = new ArrayList<>();
            for (int side = 0; side < values.size(); side++) {
                Double value = values.get(side).get(round);
                if (value != null) {
                    points.add(new double[] {place(side, values.size()), y.at(value / scale.size())});
                }
            }
            svg.path("pair", Plot.way(points));
        }
    }

    private static void draw(
            Svg svg, Study study, int side, List<SortedMap<Integer, Double>> values, Axis y, Scale scale) {
        double x = place(side, values.size());
        SortedMap<Integer, Double> own = values.get(side);
        double room = (double) (Plot.RIGHT - Plot.LEFT) / values.size();
        svg.text("label mid", x, BOTTOM + 20, Plot.fitting(study.label(side), room - 6));
        if (own.isEmpty()) {
            return;
        }
        own.values().forEach(value -> svg.dot("dot " + Plot.series(side), x, y.at(value / scale.size()), 4));
        double median = Summary.of(
                        own.values().stream().mapToDouble(Double::doubleValue).toArray())
                .median();
        double at = y.at(median / scale.size());
        svg.line("median", x - 22, at, x + 22, at);
        svg.text("figures", x + 26, at + 4, scale.write(median));
    }

    private static Block.Table numbers(Words words, Study study, Metric<RunRow> metric, String title) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int side = 0; side < study.sides().size(); side++) {
            Summary summary = study.sides().get(side).group().summary(metric);
            rows.add(List.of(
                    Cell.head(study.label(side)),
                    Cell.number(Figures.quantity(metric.unit(), summary.median())),
                    Cell.number(Figures.quantity(metric.unit(), summary.min())),
                    Cell.number(Figures.quantity(metric.unit(), summary.max())),
                    Cell.number(Integer.toString(summary.n()))));
        }
        return new Block.Table(
                title,
                List.of(
                        words.of("column.side"),
                        words.of("column.median"),
                        words.of("column.least"),
                        words.of("column.most"),
                        "n"),
                rows);
    }
}
