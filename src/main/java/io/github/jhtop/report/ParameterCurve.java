package io.github.jhtop.report;

import io.github.jhtop.compare.Effect;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.stats.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** A quantity over a parameter, a line for each variant. */
final class ParameterCurve {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)([KMG]?)");
    /** Sizes by size, words by the alphabet behind them. */
    static final Comparator<String> BY_SIZE =
            Comparator.comparingDouble(ParameterCurve::sortKey).thenComparing(Comparator.naturalOrder());

    private static final int TOP = 40;
    private static final int BOTTOM = 240;
    private static final int HEIGHT = BOTTOM + 44;
    private static final double FAR_APART = 8;

    private ParameterCurve() {}

    /** What is varied, and its values in their order. */
    record Axes(String workload, String parameter, List<String> values) {

        double place(String value) {
            double room = (double) (Plot.RIGHT - Plot.LEFT) / values.size();
            return Plot.LEFT + room * (values.indexOf(value) + 0.5);
        }
    }

    /**
     * A point of a curve.
     *
     * @param at value of the parameter
     * @param value what was measured
     * @param low where it may begin
     * @param high where it may end
     * @param n runs or pairs
     */
    record Point(String at, double value, double low, double high, int n) {

        static @Nullable Point of(String at, Effect effect) {
            return effect.isKnown()
                    ? new Point(
                            at,
                            effect.ratio(),
                            effect.interval().low(),
                            effect.interval().high(),
                            effect.n())
                    : null;
        }

        static @Nullable Point of(String at, Summary summary) {
            return summary.n() == 0 ? null : new Point(at, summary.median(), summary.min(), summary.max(), summary.n());
        }
    }

    /** 256K as a number; NaN of a word. */
    static double size(String value) {
        Matcher number = NUMBER.matcher(value);
        if (!number.matches()) {
            return Double.NaN;
        }
        return Double.parseDouble(number.group(1))
                * switch (number.group(2)) {
                    case "K" -> 0x1p10;
                    case "M" -> 0x1p20;
                    case "G" -> 0x1p30;
                    default -> 1;
                };
    }

    private static double sortKey(String value) {
        double size = size(value);
        return Double.isNaN(size) ? Double.POSITIVE_INFINITY : size;
    }

    static Block.Figure speedUp(Words words, Axes axes, Map<String, List<Point>> curves) {
        String title = words.of("speedup.title", axes.workload(), axes.parameter());
        List<String> caption = new ArrayList<>(
                List.of(words.of("caption.n", counts(curves)), words.of("speedup.unit"), words.of("direction.HIGHER")));
        curves.forEach((variant, points) -> caption.add(variant + ": " + breakEven(words, axes, points)));
        return figure(words, axes, curves, new Quantity(title, "×", Unit.LOAD, new Scale("×", 1), true), caption);
    }

    /** Between which two values, and about where, it begins to be worth it. */
    private static String breakEven(Words words, Axes axes, List<Point> points) {
        List<Point> sorted = sorted(points);
        for (int i = 1; i < sorted.size(); i++) {
            Point before = sorted.get(i - 1);
            Point after = sorted.get(i);
            if ((before.value() < 1) != (after.value() < 1)) {
                double share = Math.log(1 / before.value()) / Math.log(after.value() / before.value());
                double from = size(before.at());
                double to = size(after.at());
                double at = from * Math.pow(to / from, share);
                return Double.isFinite(at)
                        ? words.of("speedup.break_even", axes.parameter(), String.format(Locale.ROOT, "%,.0f", at))
                        : words.of("speedup.break_even_between", before.at(), after.at());
            }
        }
        boolean always = sorted.stream().allMatch(point -> point.value() >= 1);
        return words.of(always ? "speedup.always" : "speedup.never");
    }

    private static List<Point> sorted(List<Point> points) {
        return points.stream().sorted(Comparator.comparing(Point::at, BY_SIZE)).toList();
    }

    static Block.Figure quantity(
            Words words, Axes axes, Map<String, List<Point>> curves, Metric<RunRow> metric, Scale scale) {
        String key = "curve." + axes.workload();
        String title = words.has(key)
                ? words.of(key, axes.parameter())
                : words.of("curve.any", words.title(metric), axes.workload(), axes.parameter());
        List<String> caption = new ArrayList<>(List.of(
                words.of("caption.n", counts(curves)),
                words.of("caption.unit", scale.symbol().isEmpty() ? words.of("unit.none") : scale.symbol()),
                words.of("curve.range"),
                words.direction(metric)));
        if (metric.unit() == Unit.BYTES) {
            curves.forEach((variant, points) -> addSlope(words, axes, metric, variant, points, caption));
        }
        return figure(words, axes, curves, new Quantity(title, scale.symbol(), metric.unit(), scale, false), caption);
    }

    private static void addSlope(
            Words words, Axes axes, Metric<RunRow> metric, String variant, List<Point> points, List<String> caption) {
        double slope = ParameterCurves.slope(points);
        if (!Double.isNaN(slope)) {
            caption.add(words.of(
                    "curve.slope", variant, Figures.quantity(metric.unit(), Math.max(0, slope)), axes.parameter()));
        }
    }

    private static String counts(Map<String, List<Point>> curves) {
        return String.join(
                " / ",
                curves.values().stream()
                        .map(points -> Integer.toString(
                                points.stream().mapToInt(Point::n).min().orElse(0)))
                        .toList());
    }

    /** What stands on the axis at the left. */
    private record Quantity(String title, String symbol, Unit unit, Scale scale, boolean ratio) {}

    private static Block.Figure figure(
            Words words, Axes axes, Map<String, List<Point>> curves, Quantity quantity, List<String> caption) {
        Svg svg = new Svg(Plot.WIDTH, HEIGHT, quantity.title(), words.of("curve.description"));
        Axis y = axis(curves, quantity);
        Plot.axisLeft(svg, y, Plot.RIGHT, 5);
        svg.text("title", 4, TOP - 16, quantity.symbol());
        if (quantity.ratio()) {
            svg.line("one", Plot.LEFT, y.at(1), Plot.RIGHT, y.at(1));
        }
        for (String value : axes.values()) {
            svg.text("tick mid", axes.place(value), BOTTOM + 16, Plot.fitting(value, 100));
        }
        svg.line("axis", Plot.LEFT, BOTTOM, Plot.RIGHT, BOTTOM);
        svg.text("title mid", (Plot.LEFT + Plot.RIGHT) / 2.0, BOTTOM + 34, axes.parameter());
        Plot.key(svg, 16, List.copyOf(curves.keySet()));
        int series = 0;
        for (List<Point> points : curves.values()) {
            draw(svg, axes, y, sorted(points), quantity.scale(), series);
            series++;
        }
        return new Block.Figure(
                quantity.title(), String.join(" · ", caption), svg.end(), numbers(words, axes, curves, quantity));
    }

    private static Axis axis(Map<String, List<Point>> curves, Quantity quantity) {
        double[] values = curves.values().stream()
                .flatMap(List::stream)
                .flatMapToDouble(point -> DoubleStream.of(point.value(), point.low(), point.high()))
                .filter(value -> Double.isFinite(value) && value > 0)
                .map(value -> value / quantity.scale().size())
                .toArray();
        Summary all = Summary.of(values);
        if (quantity.ratio()) {
            return Axis.logarithmic(Math.min(0.8, all.min()), Math.max(1.25, all.max()), BOTTOM, TOP);
        }
        return all.max() / all.min() > FAR_APART
                ? Axis.logarithmic(all.min(), all.max(), BOTTOM, TOP)
                : Axis.fromZero(all.max(), BOTTOM, TOP);
    }

    private static void draw(Svg svg, Axes axes, Axis y, List<Point> points, Scale scale, int series) {
        String own = Plot.series(series);
        // Beside each other, so that whiskers of two variants do not cover each other.
        double aside = 7 * (series - 0.5);
        List<double[]> way = new ArrayList<>();
        for (Point point : points) {
            double x = axes.place(point.at()) + aside;
            svg.line("whisker " + own, x, y.at(point.low() / scale.size()), x, y.at(point.high() / scale.size()));
            way.add(new double[] {x, y.at(point.value() / scale.size())});
        }
        svg.path("line " + own, Plot.way(way));
        way.forEach(place -> svg.dot("dot " + own, place[0], place[1], 4));
    }

    private static Block.Table numbers(Words words, Axes axes, Map<String, List<Point>> curves, Quantity quantity) {
        List<List<Cell>> rows = new ArrayList<>();
        curves.forEach((variant, points) -> sorted(points)
                .forEach(point -> rows.add(List.of(
                        Cell.head(variant),
                        Cell.number(point.at()),
                        Cell.number(written(quantity, point.value())),
                        Cell.number(written(quantity, point.low())),
                        Cell.number(written(quantity, point.high())),
                        Cell.number(Integer.toString(point.n()))))));
        return new Block.Table(
                quantity.title(),
                List.of(
                        words.of("column.variant"),
                        axes.parameter(),
                        words.of(quantity.ratio() ? "column.effect" : "column.median"),
                        words.of("column.from"),
                        words.of("column.to"),
                        "n"),
                rows);
    }

    private static String written(Quantity quantity, double value) {
        return quantity.ratio() ? Figures.factor(value) : Figures.quantity(quantity.unit(), value);
    }
}
