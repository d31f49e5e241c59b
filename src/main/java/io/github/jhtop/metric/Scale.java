package io.github.jhtop.metric;

import java.util.List;
import java.util.Locale;

/**
 * A unit of a size that fits, the same for all numbers of a row, so that they can be compared by eye.
 *
 * @param symbol such as {@code MiB}
 * @param size how many of the plain unit it is
 */
public record Scale(String symbol, double size) {

    private static final List<Scale> TIME = List.of(new Scale("s", 1), new Scale("ms", 1e-3), new Scale("µs", 1e-6));
    private static final List<Scale> BYTES =
            List.of(new Scale("GiB", 0x1p30), new Scale("MiB", 0x1p20), new Scale("KiB", 0x1p10), new Scale("B", 1));

    /**
     * The largest of which there is at least one.
     *
     * @param unit of the numbers
     * @param usual one of them, NaN if unknown
     * @return the smallest for less
     */
    public static Scale of(Unit unit, double usual) {
        List<Scale> scales =
                switch (unit) {
                    case SECONDS, SHORT_SECONDS -> TIME;
                    case BYTES -> BYTES;
                    default -> List.of(new Scale(unit.symbol(), 1));
                };
        return scales.stream().filter(scale -> usual >= scale.size).findFirst().orElse(scales.get(scales.size() - 1));
    }

    /**
     * Three digits: 0.123, 1.23, 12.3, 1,234; of what is counted, no digits that say nothing.
     *
     * @param value in the plain unit
     * @return {@link Unit#UNKNOWN} for NaN
     */
    public String write(double value) {
        if (Double.isNaN(value)) {
            return Unit.UNKNOWN;
        }
        double scaled = value / size;
        String form = scaled >= 99.95 ? "%,.0f" : scaled >= 9.995 ? "%.1f" : scaled >= 0.9995 ? "%.2f" : "%.3f";
        boolean whole = scaled == 0 || (symbol.isEmpty() && scaled == Math.rint(scaled));
        return String.format(Locale.ROOT, whole ? "%,.0f" : form, scaled);
    }
}
