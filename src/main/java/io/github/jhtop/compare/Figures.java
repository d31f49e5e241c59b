package io.github.jhtop.compare;

import io.github.jhtop.stats.Interval;
import java.util.Locale;

/** Ratios as people read them. */
final class Figures {

    private static final String TIMES = "×";

    private Figures() {}

    /** 1.19×, 3.3×, 42×. */
    static String factor(double ratio) {
        String form = ratio < 1.995 ? "%.2f" : ratio < 9.95 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, form, ratio) + TIMES;
    }

    /** How far from 1: 0.4 %, 16 %, 99.6 %. */
    static String percentFromOne(double ratio) {
        double percent = 100 * Math.abs(ratio - 1);
        boolean fine = percent < 9.95 || (percent > 99 && percent < 100);
        return String.format(Locale.ROOT, fine ? "%.1f %%" : "%.0f %%", percent);
    }

    /** 0.84 to 0.87. */
    static String bounds(Interval ratio) {
        return bound(ratio.low()) + " to " + bound(ratio.high());
    }

    private static String bound(double ratio) {
        if (Double.isInfinite(ratio)) {
            return "∞";
        }
        return ratio < 9.995 ? String.format(Locale.ROOT, "%.2f", ratio) : String.format(Locale.ROOT, "%,.0f", ratio);
    }
}
