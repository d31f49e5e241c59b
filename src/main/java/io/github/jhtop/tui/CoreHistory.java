package io.github.jhtop.tui;

import io.github.jhtop.model.CoreRow;
import io.github.jhtop.model.Snapshot;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How busy each logical CPU was, for as far back as a wide screen shows. One thread at a time. */
final class CoreHistory {

    /** More points than any screen has columns. */
    private static final int LENGTH = 600;

    private final Map<Integer, Deque<Double>> busy = new HashMap<>();

    void add(Snapshot snapshot) {
        for (CoreRow core : snapshot.cores()) {
            if (!Double.isNaN(core.busyPercent())) {
                Deque<Double> line = busy.computeIfAbsent(core.core(), number -> new ArrayDeque<>());
                line.addLast(core.busyPercent());
                if (line.size() > LENGTH) {
                    line.removeFirst();
                }
            }
        }
    }

    /** The newest values of a core, oldest first, as many as are wanted; NaN before the first. */
    double[] last(int core, int count) {
        double[] values = new double[count];
        Arrays.fill(values, Double.NaN);
        Deque<Double> line = busy.getOrDefault(core, new ArrayDeque<>());
        int at = count;
        for (var newestFirst = line.descendingIterator(); newestFirst.hasNext() && at > 0; ) {
            values[--at] = newestFirst.next();
        }
        return values;
    }
}
