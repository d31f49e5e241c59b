package io.github.jhtop.report;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.report.TimeCharts.Line;
import io.github.jhtop.report.Trace.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How busy each core was while a run lasted: a strip for each core, the runs one below the other. */
final class CoreLoad {

    /** Of more cores the busiest are shown. */
    static final int MOST_CORES = 16;

    private static final int TOP = 30;
    private static final int STRIP = 30;
    private static final int SMALL_STRIP = 14;
    private static final int HEAD = 22;
    private static final int FOOT = 38;
    /** Points of all strips of a run: many cores have fewer each. */
    private static final int POINTS = 480;

    private CoreLoad() {}

    /** Of runs that all have a trace. */
    static Block.Figure of(Words words, List<Line> lines) {
        List<List<Integer>> shown =
                lines.stream().map(line -> busiest(line.trace())).toList();
        int strips = shown.stream().mapToInt(List::size).sum();
        int strip = shown.stream().mapToInt(List::size).max().orElse(1) > 4 ? SMALL_STRIP : STRIP;
        int height = TOP + lines.size() * HEAD + strips * (strip + 4) + FOOT;
        String title = words.of("cores.title");
        Svg svg = new Svg(Plot.WIDTH, height, title, words.of("cores.description"));
        svg.box("area s0", Plot.LEFT, 4, 12, 10).text("key", Plot.LEFT + 18, 13, words.of("cores.user"));
        svg.box("area soft s0", Plot.LEFT + 150, 4, 12, 10).text("key", Plot.LEFT + 168, 13, words.of("cores.other"));
        Axis x = TimeCharts.timeAxis(lines);
        double top = TOP;
        for (int i = 0; i < lines.size(); i++) {
            svg.text("label", Plot.LEFT, top + 8, Plot.fitting(lines.get(i).label(), 560));
            top += HEAD - 6;
            List<Moment> moments = Trace.thinned(
                    lines.get(i).trace().moments(),
                    Math.max(24, POINTS / Math.max(1, shown.get(i).size())));
            for (int core : shown.get(i)) {
                draw(svg, x, moments, core, top, strip);
                top += strip + 4;
            }
            top += 6;
        }
        Plot.axisBelow(svg, x, TOP + HEAD - 6, top - 6, words.of("time.axis"));
        String caption = TimeCharts.caption(words, lines, "%", words.of("direction.NEITHER")) + left(words, lines);
        return new Block.Figure(title, caption, svg.end(), numbers(words, lines, shown, title));
    }

    private static String left(Words words, List<Line> lines) {
        int cores = lines.stream()
                .mapToInt(line -> means(line.trace(), Moment::busy).size())
                .max()
                .orElse(0);
        return cores > MOST_CORES ? " · " + words.of("cores.busiest", MOST_CORES, cores) : "";
    }

    private static void draw(Svg svg, Axis x, List<Moment> moments, int core, double top, int strip) {
        Axis y = new Axis(0, 100, false, top + strip, top);
        svg.box("strip", Plot.LEFT, top, x.at(moments.get(moments.size() - 1).seconds()) - Plot.LEFT, strip);
        svg.path("area soft s0", area(moments, x, y, core, Moment::busy));
        svg.path("area s0", area(moments, x, y, core, Moment::user));
        svg.text("tick end", Plot.LEFT - 6, top + strip / 2.0 + 4, "CPU " + core);
    }

    /** Steps: a share holds for its whole interval. */
    private static String area(
            List<Moment> moments, Axis x, Axis y, int core, Function<Moment, Map<Integer, Double>> shares) {
        StringBuilder steps = new StringBuilder("M" + Svg.number(x.from()) + " " + Svg.number(y.from()));
        for (Moment moment : moments) {
            double share = shares.apply(moment).getOrDefault(core, 0.0);
            steps.append('V').append(Svg.number(y.at(share)));
            steps.append('H').append(Svg.number(x.at(moment.seconds())));
        }
        return steps.append('V').append(Svg.number(y.from())).append('z').toString();
    }

    private static Map<Integer, Double> means(Trace trace, Function<Moment, Map<Integer, Double>> shares) {
        Map<Integer, List<Double>> all = new TreeMap<>();
        for (Moment moment : trace.moments()) {
            shares.apply(moment).forEach((core, share) -> all.computeIfAbsent(core, any -> new ArrayList<>())
                    .add(share));
        }
        Map<Integer, Double> means = new TreeMap<>();
        all.forEach((core, values) -> means.put(
                core, values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN)));
        return means;
    }

    private static List<Integer> busiest(Trace trace) {
        Map<Integer, Double> means = means(trace, Moment::busy);
        return means.keySet().stream()
                .sorted(Comparator.comparingDouble(core -> -means.getOrDefault(core, 0.0)))
                .limit(MOST_CORES)
                .sorted()
                .toList();
    }

    private static Block.Table numbers(Words words, List<Line> lines, List<List<Integer>> shown, String title) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<Integer, Double> busy = means(lines.get(i).trace(), Moment::busy);
            Map<Integer, Double> user = means(lines.get(i).trace(), Moment::user);
            for (int core : shown.get(i)) {
                rows.add(List.of(
                        Cell.head(lines.get(i).label()),
                        Cell.number("CPU " + core),
                        Cell.number(Figures.quantity(Unit.PERCENT, user.getOrDefault(core, Double.NaN))),
                        Cell.number(Figures.quantity(Unit.PERCENT, busy.getOrDefault(core, Double.NaN)))));
            }
        }
        return new Block.Table(
                title,
                List.of(words.of("column.side"), "CPU", words.of("cores.user.mean"), words.of("cores.busy.mean")),
                rows);
    }
}
