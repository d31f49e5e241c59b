package io.github.jhtop.report;

import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.stats.Interval;
import java.util.Locale;

/** Numbers as people read them; the same in both languages. */
final class Figures {

    private Figures() {}

    /** 1.19×, 3.3×, 42×. */
    static String factor(double ratio) {
        if (Double.isNaN(ratio)) {
            return Unit.UNKNOWN;
        }
        if (Double.isInfinite(ratio)) {
            return "∞";
        }
        String form = ratio < 1.995 ? "%.2f" : ratio < 9.95 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, form, ratio) + "×";
    }

    /** A least effect: 1.10×. */
    static String minimum(double ratio) {
        return Double.isNaN(ratio) ? Unit.UNKNOWN : String.format(Locale.ROOT, "%.2f×", ratio);
    }

    /** 0.84–0.87; a bound that excludes nothing is none. */
    static String bounds(Interval ratio) {
        return excludesNothing(ratio) ? Unit.UNKNOWN : bound(ratio.low()) + " – " + bound(ratio.high());
    }

    private static boolean excludesNothing(Interval ratio) {
        return !(ratio.low() > 0) && Double.isInfinite(ratio.high());
    }

    private static String bound(double ratio) {
        if (Double.isInfinite(ratio)) {
            return "∞";
        }
        String form = ratio < 9.995 ? "%.2f" : "%,.0f";
        return String.format(Locale.ROOT, form, ratio);
    }

    /** 12.3 MiB, 1.5 s, 840. */
    static String quantity(Unit unit, double value) {
        if (Double.isNaN(value)) {
            return Unit.UNKNOWN;
        }
        Scale scale = Scale.of(unit, value);
        return (scale.write(value) + " " + scale.symbol()).strip();
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** 95 %. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    static String seconds(double seconds) {
        return quantity(Unit.SECONDS, seconds);
    }
}
