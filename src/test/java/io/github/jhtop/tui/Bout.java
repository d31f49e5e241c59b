package io.github.jhtop.tui;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.compare.Trials;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.tui.compare.Course;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Two variants that are compared, for golden screens: processes, and threads that are faster. */
final class Bout {

    private Bout() {}

    /** Rounds that differ a little. */
    static Group processes(int rounds) {
        return Trials.group("mandelbrot:processes", rounds, round -> 2.4 + 0.03 * (round * 7 % 5));
    }

    static Group threads(int rounds) {
        return Trials.group("mandelbrot:threads", rounds, round -> 2.0 + 0.02 * (round * 3 % 7));
    }

    /** A series on a quiet machine. */
    static Comparison paired(int rounds) {
        Noise quiet = Noise.of(Collections.nCopies(rounds, Set.of()), 0, new Interval(0.99, 1.02));
        return Comparison.of(Terms.usual(true), List.of(processes(rounds), threads(rounds)), quiet, List.of());
    }

    /** Four recordings of the first, three of the second. */
    static Comparison unpaired() {
        return Comparison.of(Terms.usual(false), List.of(processes(4), threads(3)), Noise.UNKNOWN, List.of());
    }

    /** What the desk answers when both were read and compared. */
    static CompareNews.Weighed weighed(int first, int second) {
        return new CompareNews.Weighed(
                List.of(reading(first, processes(4), 2.5, 2502), reading(second, threads(3), 2.0, 2301)), unpaired());
    }

    static CompareNews.Weighed alone(int side) {
        return new CompareNews.Weighed(List.of(reading(side, processes(4), 2.5, 2502)), null);
    }

    private static CompareNews.Reading reading(int side, Group group, double seconds, int pid) {
        List<ProcessRow> cast = Village.snapshot().processes().stream()
                .filter(row -> row.pid() == pid)
                .toList();
        return new CompareNews.Reading(side, group, course(seconds, cast), cast, 0.8, null);
    }

    /** Rises, stays, falls. */
    private static Course course(double seconds, List<ProcessRow> cast) {
        int steps = 10;
        return new Course(IntStream.range(0, steps)
                .mapToObj(i -> new Course.Point(
                        seconds * i / steps,
                        seconds * (i + 1) / steps,
                        20 * Math.min(i, steps - i) + cast.size(),
                        List.of(10.0 * i, 100 - 10.0 * i)))
                .toList());
    }
}
