package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever a machine may plausibly show fits its column. */
@PropertyDefaults(tries = 500)
final class UnitProperties {

    private static void assertFits(Unit unit, double value, int width) {
        String text = unit.format(value, width);
        assertTrue(text.length() <= width, () -> unit + " " + value + " in " + width + " cells: " + text);
    }

    @Property
    void countsFit(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long count,
            @ForAll @IntRange(min = 4, max = 11) int width) {
        assertFits(Unit.COUNT, (double) count, width);
    }

    @Property
    void ratesFit(
            @ForAll @DoubleRange(min = 0, max = 1e12) double rate, @ForAll @IntRange(min = 4, max = 11) int width) {
        assertFits(Unit.PER_SECOND, rate, width);
    }

    /** 100,000 % is a thousand busy cores. */
    @Property
    void percentsFit(
            @ForAll @DoubleRange(min = 0, max = 1e5) double percent, @ForAll @IntRange(min = 5, max = 11) int width) {
        assertFits(Unit.PERCENT, percent, width);
    }

    @Property
    void bytesFit(@ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long bytes) {
        assertFits(Unit.BYTES, (double) bytes, 4);
        assertFits(Unit.BYTES_PER_SECOND, (double) bytes, 4);
    }

    @Property
    void slicesFit(@ForAll @DoubleRange(min = 0, max = 3600) double seconds) {
        assertFits(Unit.SHORT_SECONDS, seconds, 7);
    }

    /** A century is more than any machine stays up. */
    @Property
    void spansFit(@ForAll @DoubleRange(min = 0, max = 3.2e9) double seconds) {
        assertFits(Unit.SECONDS, seconds, 8);
    }

    @Property
    void pointsInTimeFit(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long epochSeconds) {
        assertFits(Unit.INSTANT, (double) epochSeconds, 11);
    }

    @Property
    void groupingChangesNoDigit(@ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long count) {
        assertEquals(Long.toString(count), Unit.COUNT.format((double) count, 20).replace(",", ""));
    }
}
