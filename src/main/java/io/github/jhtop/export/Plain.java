package io.github.jhtop.export;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.text.SafeText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Values as machines read them: full digits, no grouping, points in time by ISO 8601. */
final class Plain {

    /** Finer than any clock here resolves. */
    private static final int DECIMALS = 6;

    private Plain() {}

    /** The value of a row: a Long, a BigDecimal or a String; null if unknown. */
    static <R> @Nullable Object of(Metric<R> metric, R row) {
        if (metric.isText()) {
            SafeText text = metric.text(row);
            return text == null ? null : text.toString();
        }
        return of(metric.unit(), metric.number(row));
    }

    static @Nullable Object of(Unit unit, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return null;
        }
        return switch (unit) {
            case ID, COUNT, BYTES -> Math.round(value);
            case INSTANT -> Instant.ofEpochMilli(Math.round(value * 1000)).toString();
            default -> decimal(value);
        };
    }

    static BigDecimal decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
