package io.github.jhtop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * From values to places in a picture.
 *
 * @param low the value at its begin
 * @param high the value at its end, larger
 * @param log whether equal ratios are equally far apart
 * @param from place of the begin
 * @param to place of the end
 */
record Axis(double low, double high, boolean log, double from, double to) {

    private static final double[] STEPS = {1, 2, 5, 10};
    /** Within three decades 1, 2 and 5 all find room. */
    private static final double FEW = 1e3;

    private static final double LITTLE = 1e-9;

    /** From zero to at least the largest value. */
    static Axis fromZero(double largest, double from, double to) {
        double high = largest > 0 ? largest : 1;
        double step = step(high, 4);
        return new Axis(0, Math.ceil(high / step - LITTLE) * step, false, from, to);
    }

    /** Around values that all are positive. */
    static Axis logarithmic(double least, double largest, double from, double to) {
        double margin = Math.max(1.05, Math.pow(largest / least, 0.06));
        return new Axis(least / margin, largest * margin, true, from, to);
    }

    /** Around values that need not begin at zero. */
    static Axis around(double least, double largest, double from, double to) {
        double margin = largest > least ? 0.08 * (largest - least) : Math.max(0.05 * Math.abs(largest), 0.5);
        double low = least - margin;
        return new Axis(least >= 0 ? Math.max(0, low) : low, largest + margin, false, from, to);
    }

    double at(double value) {
        double within = Math.min(high, Math.max(low, value));
        double share = log ? Math.log(within / low) / Math.log(high / low) : (within - low) / (high - low);
        return from + share * (to - from);
    }

    boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** Round values, about so many. */
    List<Double> ticks(int about) {
        return log && high / low > 4 ? decades() : even(about);
    }

    private List<Double> even(int about) {
        double step = step(high - low, about);
        long first = (long) Math.ceil(low / step - LITTLE);
        long last = (long) Math.floor(high / step + LITTLE);
        List<Double> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double span, int about) {
        double raw = span / about;
        double decade = Math.pow(10, Math.floor(Math.log10(raw)));
        return decade
                * DoubleStream.of(STEPS)
                        .filter(step -> step * decade >= raw * (1 - LITTLE))
                        .findFirst()
                        .orElse(10);
    }

    private List<Double> decades() {
        int first = (int) Math.floor(Math.log10(low));
        int last = (int) Math.ceil(Math.log10(high));
        boolean few = high / low <= FEW;
        int every = Math.max(1, (last - first) / 6);
        List<Double> ticks = new ArrayList<>();
        for (int decade = first; decade <= last; decade += few ? 1 : every) {
            double one = Math.pow(10, decade);
            for (double step : few ? new double[] {1, 2, 5} : new double[] {1}) {
                if (holds(one * step)) {
                    ticks.add(one * step);
                }
            }
        }
        return ticks;
    }

    /** A round value in few letters: 0.5, 20, 1,500, 20k, 3M. */
    static String label(double value) {
        double size = Math.abs(value);
        if (size >= 1e6) {
            return plain(value / 1e6) + "M";
        }
        return size >= 1e4 ? plain(value / 1e3) + "k" : plain(value);
    }

    private static String plain(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) < 0.01 ? "%.4f" : "%,.2f", value);
        String whole = text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return whole.equals("-0") ? "0" : whole;
    }
}
