package io.github.jhtop.report;

import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.report.Trace.Moment;
import io.github.jhtop.stats.RankEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What recorded runs did over time: one run of each side, on the same scales. */
final class TimeCharts {

    private static final int TOP = 22;
    private static final int PANEL = 84;
    private static final int GAP = 26;
    private static final int FOOT = 38;
    /** More points than these make a slope no better, and cost much. */
    private static final int POINTS_OF_A_SLOPE = 40;

    private TimeCharts() {}

    /** A run and what it is called. */
    record Line(String label, String run, Trace trace) {}

    /** The runs that are shown, of those sides that have one. */
    static List<Line> lines(Study study) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < study.sides().size(); i++) {
            Side side = study.sides().get(i);
            Trace trace = side.trace();
            if (trace != null && Trace.isDrawn(trace)) {
                lines.add(new Line(study.label(i), side.shownRun().toString(), trace));
            }
        }
        return lines;
    }

    static Axis timeAxis(List<Line> lines) {
        double last = lines.stream()
                .mapToDouble(line -> line.trace().lastSecond())
                .max()
                .orElse(1);
        return new Axis(0, last, false, Plot.LEFT, Plot.RIGHT);
    }

    static String caption(Words words, List<Line> lines, String unit, String direction) {
        List<String> runs =
                lines.stream().map(Line::run).filter(run -> !run.isEmpty()).toList();
        return String.join(
                " · ",
                words.of(lines.size() == 1 ? "time.one" : "time.n", String.join(", ", runs)),
                words.of("caption.unit", unit),
                words.of("time.pairing"),
                direction);
    }

    /** A panel for each run, voluntary and involuntary in each. */
    static Block.Figure switches(Words words, List<Line> lines) {
        String title = words.of("switches.title");
        int height = TOP + lines.size() * (PANEL + GAP) + FOOT - GAP;
        Svg svg = new Svg(Plot.WIDTH, height + 16, title, words.of("switches.description"));
        Axis x = timeAxis(lines);
        double most = lines.stream()
                .flatMap(line -> line.trace().moments().stream())
                .mapToDouble(moment -> Math.max(known(moment.voluntary()), known(moment.involuntary())))
                .max()
                .orElse(1);
        Plot.key(svg, 12, List.of(words.of("switches.voluntary"), words.of("switches.involuntary")));
        double top = TOP + 14;
        for (Line line : lines) {
            Axis y = Axis.fromZero(most, top + PANEL, top);
            Plot.axisLeft(svg, y, Plot.RIGHT, 3);
            svg.text("label", Plot.LEFT + 6, top + 12, Plot.fitting(line.label(), 500));
            svg.path("line s0", way(line.trace(), x, y, Moment::voluntary));
            svg.path("line s1", way(line.trace(), x, y, Moment::involuntary));
            top += PANEL + GAP;
        }
        Plot.axisBelow(svg, x, TOP + 14, top - GAP, words.of("time.axis"));
        String caption = caption(words, lines, "/s", words.of("switches.direction"));
        return new Block.Figure(title, caption, svg.end(), switchNumbers(words, lines, title));
    }

    private static double known(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    /** Broken where nobody knows the value. */
    static String way(Trace trace, Axis x, Axis y, ToDoubleFunction<Moment> value) {
        StringBuilder way = new StringBuilder();
        List<double[]> part = new ArrayList<>();
        for (Moment moment : trace.moments()) {
            double number = value.applyAsDouble(moment);
            if (Double.isNaN(number)) {
                way.append(Plot.way(part));
                part.clear();
            } else {
                part.add(new double[] {x.at(moment.seconds()), y.at(number)});
            }
        }
        return way.append(Plot.way(part)).toString();
    }

    private static Block.Table switchNumbers(Words words, List<Line> lines, String title) {
        return new Block.Table(
                title,
                List.of(
                        words.of("column.side"),
                        words.of("switches.voluntary.mean"),
                        words.of("switches.involuntary.mean"),
                        words.of("column.seconds")),
                lines.stream()
                        .map(line -> List.of(
                                Cell.head(line.label()),
                                Cell.number(mean(line.trace(), Moment::voluntary)),
                                Cell.number(mean(line.trace(), Moment::involuntary)),
                                Cell.number(Figures.seconds(line.trace().lastSecond()))))
                        .toList());
    }

    private static String mean(Trace trace, ToDoubleFunction<Moment> value) {
        double mean = trace.moments().stream()
                .mapToDouble(value)
                .filter(one -> !Double.isNaN(one))
                .average()
                .orElse(Double.NaN);
        return Figures.quantity(Unit.PER_SECOND, mean);
    }

    /** Resident memory of all runs in one panel, with the slope of each. */
    static Block.Figure memory(Words words, List<Line> lines) {
        String title = words.of("memory.title");
        double most = lines.stream()
                .flatMap(line -> line.trace().moments().stream())
                .mapToDouble(moment -> known(moment.rssBytes()))
                .max()
                .orElse(1);
        Scale scale = Scale.of(Unit.BYTES, most);
        int bottom = TOP + 150;
        Svg svg = new Svg(Plot.WIDTH, bottom + FOOT, title, words.of("memory.description"));
        Axis x = timeAxis(lines);
        Axis y = Axis.fromZero(most / scale.size(), bottom, TOP + 10);
        Plot.axisLeft(svg, y, Plot.RIGHT, 4);
        svg.text("title", 4, TOP, scale.symbol());
        Plot.axisBelow(svg, x, TOP + 10, bottom, words.of("time.axis"));
        double room = (Plot.RIGHT - Plot.LEFT) / (double) lines.size() - 60;
        Plot.key(
                svg,
                12,
                lines.stream().map(line -> Plot.fitting(line.label(), room)).toList());
        for (int i = 0; i < lines.size(); i++) {
            svg.path(
                    "line " + Plot.series(i),
                    way(lines.get(i).trace(), x, y, moment -> moment.rssBytes() / scale.size()));
        }
        String caption = caption(words, lines, scale.symbol(), words.of("direction.LOWER"));
        return new Block.Figure(title, caption, svg.end(), memoryNumbers(words, lines, title));
    }

    private static Block.Table memoryNumbers(Words words, List<Line> lines, String title) {
        return new Block.Table(
                title,
                List.of(words.of("column.side"), words.of("column.most"), words.of("memory.slope")),
                lines.stream()
                        .map(line -> List.of(
                                Cell.head(line.label()),
                                Cell.number(Figures.quantity(Unit.BYTES, peak(line.trace()))),
                                Cell.number(slope(line.trace()))))
                        .toList());
    }

    private static double peak(Trace trace) {
        return trace.moments().stream()
                .mapToDouble(Moment::rssBytes)
                .filter(one -> !Double.isNaN(one))
                .max()
                .orElse(Double.NaN);
    }

    /** Theil-Sen, over the second half: a program that has started. */
    private static String slope(Trace trace) {
        List<Moment> settled = Trace.thinned(
                trace
                        .moments()
                        .subList(trace.moments().size() / 2, trace.moments().size())
                        .stream()
                        .filter(moment -> !Double.isNaN(moment.rssBytes()))
                        .toList(),
                POINTS_OF_A_SLOPE);
        if (settled.size() < 3) {
            return Unit.UNKNOWN;
        }
        double slope = RankEstimate.ofSlope(
                        settled.stream().mapToDouble(Moment::seconds).toArray(),
                        settled.stream().mapToDouble(Moment::rssBytes).toArray())
                .value();
        String sign = slope < 0 ? "-" : "+";
        return slope == 0 ? "0 B/s" : sign + Figures.quantity(Unit.BYTES, Math.abs(slope)) + "/s";
    }
}
