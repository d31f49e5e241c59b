package io.github.jhtop.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Axes, and the round values on them. */
final class AxisTest {

    @Test
    void ticksAreRound() {
        assertAll(
                () -> assertEquals(
                        List.of(0.0, 20.0, 40.0, 60.0, 80.0),
                        Axis.fromZero(78, 0, 1).ticks(4)),
                () -> assertEquals(
                        List.of(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0), new Axis(0.09, 11, true, 0, 1).ticks(6)),
                () -> assertEquals("0.5", Axis.label(0.5)),
                () -> assertEquals("1,500", Axis.label(1500)),
                () -> assertEquals("20k", Axis.label(20_000)),
                () -> assertEquals("3M", Axis.label(3_000_000)));
    }

    @Property
    void everyValueHasAPlaceWithin(
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double a,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double b,
            @ForAll boolean log) {
        double least = Math.min(a, b);
        double most = Math.max(a, b);
        Axis axis = log ? Axis.logarithmic(least, most, 10, 90) : Axis.around(least, most, 10, 90);
        assertTrue(axis.at(least) >= 10 && axis.at(most) <= 90 && axis.at(least) <= axis.at(most));
        assertTrue(axis.ticks(5).size() <= 40, () -> axis.ticks(5).toString());
        axis.ticks(5).forEach(tick -> assertTrue(axis.at(tick) >= 10 && axis.at(tick) <= 90));
    }
}
