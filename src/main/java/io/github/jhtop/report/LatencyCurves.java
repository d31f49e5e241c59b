package io.github.jhtop.report;

import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.stats.LatencyHistogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Latencies of all operations: how many took no longer, and how long the slowest took. */
final class LatencyCurves {

    private static final int HEIGHT = 270;
    private static final int TOP = 34;
    private static final int BOTTOM = HEIGHT - 44;
    private static final double NANOS = 1e9;
    /** The percentiles that have a line of their own. */
    private static final double[] SHARES = {0.5, 0.9, 0.99, 0.999, 0.9999};

    private LatencyCurves() {}

    /** Both, or none if no run told its latencies. */
    static List<Block> of(Words words, Study study) {
        List<Integer> known = new ArrayList<>();
        for (int side = 0; side < study.sides().size(); side++) {
            if (latencies(study, side).count() > 1) {
                known.add(side);
            }
        }
        return known.isEmpty()
                ? List.of()
                : List.of(distribution(words, study, known), percentiles(words, study, known));
    }

    private static LatencyHistogram latencies(Study study, int side) {
        return study.sides().get(side).latencies();
    }

    private static Scale scale(Study study, List<Integer> known) {
        double median = latencies(study, known.get(0)).percentileNanos(0.5);
        return Scale.of(Unit.SHORT_SECONDS, Double.isNaN(median) ? 1e-3 : median / NANOS);
    }

    /** A latency of nothing has no logarithm: a microsecond stands for it. */
    private static double scaled(LatencyHistogram.Point point, Scale scale) {
        return Math.max(1000, point.nanos()) / NANOS / scale.size();
    }

    private static Axis latencyAxis(Study study, List<Integer> known, Scale scale, double from, double to) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int side : known) {
            for (LatencyHistogram.Point point : latencies(study, side).curve()) {
                least = Math.min(least, scaled(point, scale));
                most = Math.max(most, scaled(point, scale));
            }
        }
        return Axis.logarithmic(least, most, from, to);
    }

    private static Block.Figure distribution(Words words, Study study, List<Integer> known) {
        Scale scale = scale(study, known);
        String title = words.of("ecdf.title");
        Svg svg = new Svg(Plot.WIDTH, HEIGHT, title, words.of("ecdf.description"));
        Axis x = latencyAxis(study, known, scale, Plot.LEFT, Plot.RIGHT);
        Axis y = new Axis(0, 100, false, BOTTOM, TOP);
        Plot.axisLeft(svg, y, Plot.RIGHT, 4);
        Plot.axisBelow(svg, x, TOP, BOTTOM, words.of("latency.axis", scale.symbol()));
        svg.text("title", 4, TOP - 12, "%");
        Plot.key(svg, 16, names(study, known));
        for (int i = 0; i < known.size(); i++) {
            List<double[]> points = new ArrayList<>();
            for (LatencyHistogram.Point point : latencies(study, known.get(i)).curve()) {
                points.add(new double[] {x.at(scaled(point, scale)), y.at(100 * point.share())});
            }
            svg.path("line " + Plot.series(i), Plot.way(points));
        }
        return new Block.Figure(title, caption(words, study, known), svg.end(), numbers(words, study, known, title));
    }

    private static Block.Figure percentiles(Words words, Study study, List<Integer> known) {
        Scale scale = scale(study, known);
        String title = words.of("percentiles.title");
        Svg svg = new Svg(Plot.WIDTH, HEIGHT, title, words.of("percentiles.description"));
        long most = known.stream()
                .mapToLong(side -> latencies(study, side).count())
                .max()
                .orElse(10);
        Axis x = new Axis(0, Math.log10((double) most) + 0.05, false, Plot.LEFT, Plot.RIGHT);
        Axis y = latencyAxis(study, known, scale, BOTTOM, TOP);
        Plot.axisLeft(svg, y, Plot.RIGHT, 5);
        svg.text("title", 4, TOP - 12, scale.symbol());
        for (double share : SHARES) {
            if (x.holds(rarity(share))) {
                svg.line("grid", x.at(rarity(share)), TOP, x.at(rarity(share)), BOTTOM);
                svg.text("tick mid", x.at(rarity(share)), BOTTOM + 14, name(share));
            }
        }
        svg.line("axis", Plot.LEFT, BOTTOM, Plot.RIGHT, BOTTOM);
        svg.text("title mid", (Plot.LEFT + Plot.RIGHT) / 2.0, BOTTOM + 30, words.of("percentiles.axis"));
        Plot.key(svg, 16, names(study, known));
        for (int i = 0; i < known.size(); i++) {
            List<double[]> points = new ArrayList<>();
            LatencyHistogram latencies = latencies(study, known.get(i));
            double last = 1 - 1.0 / latencies.count();
            for (LatencyHistogram.Point point : latencies.curve()) {
                double share = Math.min(last, point.share());
                points.add(new double[] {x.at(rarity(share)), y.at(scaled(point, scale))});
            }
            svg.path("line " + Plot.series(i), Plot.way(points));
        }
        return new Block.Figure(title, caption(words, study, known), svg.end(), numbers(words, study, known, title));
    }

    /** How many tens of operations have one that is slower, so to speak: 1 for p90, 2 for p99. */
    private static double rarity(double share) {
        return -Math.log10(1 - share);
    }

    private static String name(double share) {
        String percent = String.format(Locale.ROOT, "%.2f", 100 * share).replaceAll("\\.?0+$", "");
        return "p" + percent;
    }

    private static List<String> names(Study study, List<Integer> known) {
        double room = (Plot.RIGHT - Plot.LEFT) / (double) known.size() - 60;
        return known.stream().map(side -> Plot.fitting(study.label(side), room)).toList();
    }

    private static String caption(Words words, Study study, List<Integer> known) {
        String counts = String.join(
                " / ",
                known.stream()
                        .map(side -> Figures.count(latencies(study, side).count()))
                        .toList());
        return String.join(
                " · ",
                words.of("latency.n", counts),
                words.of("latency.pooled"),
                words.of("caption.log"),
                words.of("direction.LOWER"));
    }

    private static Block.Table numbers(Words words, Study study, List<Integer> known, String title) {
        List<String> heads = new ArrayList<>(List.of(words.of("column.side"), "n"));
        for (double share : SHARES) {
            heads.add(name(share));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int side : known) {
            LatencyHistogram latencies = latencies(study, side);
            List<Cell> row = new ArrayList<>(
                    List.of(Cell.head(study.label(side)), Cell.number(Figures.count(latencies.count()))));
            for (double share : SHARES) {
                row.add(Cell.number(Figures.quantity(Unit.SHORT_SECONDS, latencies.percentileNanos(share) / NANOS)));
            }
            rows.add(row);
        }
        return new Block.Table(title, heads, rows);
    }
}
