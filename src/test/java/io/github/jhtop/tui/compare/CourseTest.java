package io.github.jhtop.tui.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.tui.compare.Course.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final double EXACT = 1e-9;

    /** One second each. */
    private static Course of(double... percent) {
        return new Course(IntStream.range(0, percent.length)
                .mapToObj(i -> new Point(i, i + 1, percent[i], List.of(percent[i] / 2)))
                .toList());
    }

    @Test
    void isSampledAtEqualDistancesByTheTimeThatIntervalsHaveInCommon() {
        assertArrayEquals(new double[] {15, 35}, of(10, 20, 30, 40).cpu(4, 2), EXACT);
        assertArrayEquals(new double[] {10, 10, 20, 20}, of(10, 20).cpu(2, 4), EXACT);
        assertArrayEquals(
                new double[] {(10 + 20 * 0.5) / 1.5, (20 * 0.5 + 30) / 1.5},
                of(10, 20, 30).cpu(3, 2),
                EXACT);
        assertArrayEquals(new double[] {5, 10}, of(10, 20).core(0, 2, 2), EXACT);
    }

    @Test
    void isUnknownBeyondItsEndAndWhereACoreWasNotSeen() {
        double[] longer = of(10, 20).cpu(4, 4);
        assertArrayEquals(new double[] {10, 20, Double.NaN, Double.NaN}, longer, EXACT);
        assertTrue(Double.isNaN(of(10).core(7, 1, 1)[0]));
        assertTrue(Double.isNaN(Course.NONE.cpu(4, 1)[0]));
        assertEquals(0, Course.NONE.cores());
    }

    @Test
    void neighboursBecomeOneWhenThereAreTooMany() {
        Course course = of(IntStream.range(0, 600).mapToDouble(i -> i % 2 * 20).toArray());
        assertEquals(20, course.mostPercent());
        Course longer = course.plus(io.github.jhtop.tui.compare.Moments.snapshot(1), List.of());
        assertEquals(301, longer.points().size());
        assertEquals(601, longer.seconds(), EXACT);
        assertEquals(10, longer.points().get(0).cpuPercent(), EXACT);
        assertEquals(10, longer.cpu(600, 1)[0], 0.1);
    }
}
