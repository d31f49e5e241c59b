package io.github.jhtop.model;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Differences of counters, with NaN for what cannot be known. */
final class Rate {

    private Rate() {}

    /** How far a counter came; NaN if it ran backwards. */
    static double delta(long older, long newer) {
        return newer < older ? Double.NaN : newer - older;
    }

    /** Sum of the known values; NaN if none is known. */
    static <R> double sumOfKnown(Collection<R> rows, ToDoubleFunction<R> value) {
        double sum = Double.NaN;
        for (R row : rows) {
            double one = value.applyAsDouble(row);
            if (!Double.isNaN(one)) {
                sum = Double.isNaN(sum) ? one : sum + one;
            }
        }
        return sum;
    }
}
