package io.github.jhtop.report;

import java.util.List;

/** What all charts have in common: how wide they are, axes, keys, words that are too long. */
final class Plot {

    /** Of every picture, in its own units. */
    static final int WIDTH = 720;
    /** Where the quantity begins, right of the labels of its axis. */
    static final int LEFT = 64;

    static final int RIGHT = WIDTH - 16;
    /** Series that differ in colour and dashes; more repeat them. */
    private static final int SERIES = 6;

    private Plot() {}

    /** The class of a series: its colour and its dashes. */
    static String series(int index) {
        return "s" + index % SERIES;
    }

    /** Values from left to right, below a frame. */
    static void axisBelow(Svg svg, Axis x, double top, double bottom, String title) {
        for (double tick : x.ticks(6)) {
            svg.line("grid", x.at(tick), top, x.at(tick), bottom);
            svg.text("tick mid", x.at(tick), bottom + 14, Axis.label(tick));
        }
        svg.line("axis", x.from(), bottom, x.to(), bottom);
        svg.text("title mid", (x.from() + x.to()) / 2, bottom + 30, title);
    }

    /** Values from below to above, at the left. */
    static void axisLeft(Svg svg, Axis y, double right, int about) {
        for (double tick : y.ticks(about)) {
            svg.line("grid", LEFT, y.at(tick), right, y.at(tick));
            svg.text("tick end", LEFT - 6, y.at(tick) + 4, Axis.label(tick));
        }
    }

    /** What each series is, in a line of its own above the picture, or several lines. */
    static void key(Svg svg, double y, List<String> names) {
        double x = LEFT;
        for (int i = 0; i < names.size(); i++) {
            svg.line("line " + series(i), x, y - 4, x + 22, y - 4);
            svg.text("key", x + 28, y, names.get(i));
            x += 28 + width(names.get(i)) + 24;
        }
    }

    /** About how wide words are: letters of Korean are as wide as they are high. */
    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c > 0x1100 ? 12 : 6.6).sum();
    }

    /** Words that do not fit lose their end. */
    static String fitting(String words, double units) {
        if (width(words) <= units) {
            return words;
        }
        StringBuilder kept = new StringBuilder();
        int[] letters = words.codePoints().toArray();
        for (int i = 0; i < letters.length && width(kept.toString()) < units - 12; i++) {
            kept.appendCodePoint(letters[i]);
        }
        return kept + "…";
    }

    /** A way through points: the first is gone to, the others are drawn to. */
    static String way(List<double[]> points) {
        StringBuilder way = new StringBuilder();
        for (double[] point : points) {
            way.append(way.length() == 0 ? 'M' : 'L').append(Svg.number(point[0]));
            way.append(' ').append(Svg.number(point[1]));
        }
        return way.toString();
    }
}
