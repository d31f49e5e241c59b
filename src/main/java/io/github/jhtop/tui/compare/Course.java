package io.github.jhtop.tui.compare;

import io.github.jhtop.model.CoreRow;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What some processes had of the CPUs, from their begin on. Immutable.
 *
 * @param points in the order of time
 */
public record Course(List<Point> points) {

    /** More than any screen has columns; beyond, neighbours become one. */
    private static final int MOST = 600;

    /** Nothing was seen. */
    public static final Course NONE = new Course(List.of());

    /**
     * One interval.
     *
     * @param from its begin, in seconds since the first
     * @param to its end
     * @param cpuPercent 100 is one core
     * @param coresPercent of each logical CPU in the order of their numbers, by the CPU that each thread was last on
     */
    public record Point(double from, double to, double cpuPercent, List<Double> coresPercent) {
        /** Copies the list. */
        public Point {
            coresPercent = List.copyOf(coresPercent);
        }

        private Point with(Point next) {
            double share = (to - from) / (next.to - from);
            int cores = Math.min(coresPercent.size(), next.coresPercent.size());
            return new Point(
                    from,
                    next.to,
                    mix(cpuPercent, next.cpuPercent, share),
                    IntStream.range(0, cores)
                            .mapToObj(core -> mix(coresPercent.get(core), next.coresPercent.get(core), share))
                            .toList());
        }

        private static double mix(double one, double other, double share) {
            return one * share + other * (1 - share);
        }
    }

    /** Copies the list. */
    public Course {
        points = List.copyOf(points);
    }

    /**
     * With one interval more.
     *
     * @param snapshot of the whole machine, or of a recording; nothing is added without an interval
     * @param members the processes that count
     * @return the course
     */
    public Course plus(Snapshot snapshot, List<ProcessRow> members) {
        double interval = snapshot.intervalSeconds();
        if (Double.isNaN(interval)) {
            return this;
        }
        double from = seconds();
        List<Point> more = new ArrayList<>(points.size() < MOST ? points : thinned());
        double cpu = members.stream().mapToDouble(row -> row.cpu().percent()).sum();
        more.add(new Point(from, from + interval, cpu, cores(snapshot, members)));
        return new Course(more);
    }

    private List<Point> thinned() {
        return IntStream.range(0, points.size() / 2)
                .mapToObj(i -> points.get(2 * i).with(points.get(2 * i + 1)))
                .toList();
    }

    private static List<Double> cores(Snapshot snapshot, List<ProcessRow> members) {
        int count = snapshot.cores().stream().mapToInt(CoreRow::core).max().orElse(-1) + 1;
        double[] percent = new double[count];
        for (ProcessRow row : members) {
            List<ThreadRow> threads = row.threads();
            if (threads == null) {
                Arrays.fill(percent, row.cpu().percent() > 0 ? Double.NaN : 0);
                break;
            }
            for (ThreadRow thread : threads) {
                int core = (int) thread.lastCore();
                if (core >= 0 && core < count && thread.cpu().percent() > 0) {
                    percent[core] += thread.cpu().percent();
                }
            }
        }
        return Arrays.stream(percent).boxed().toList();
    }

    /**
     * How long it is.
     *
     * @return seconds
     */
    public double seconds() {
        return points.isEmpty() ? 0 : points.get(points.size() - 1).to();
    }

    /**
     * The most that its processes had at a time.
     *
     * @return 100 is one core; 0 if nothing was seen
     */
    public double mostPercent() {
        return points.stream()
                .mapToDouble(Point::cpuPercent)
                .filter(percent -> !Double.isNaN(percent))
                .max()
                .orElse(0);
    }

    /**
     * How many logical CPUs were seen.
     *
     * @return 0 if none was
     */
    public int cores() {
        return points.isEmpty()
                ? 0
                : points.get(points.size() - 1).coresPercent().size();
    }

    /**
     * All CPUs together at equal distances.
     *
     * @param span seconds from the first value to the last
     * @param values how many
     * @return NaN where nothing was seen
     */
    double[] cpu(double span, int values) {
        return sampled(Point::cpuPercent, span, values);
    }

    /** One CPU at equal distances. */
    double[] core(int core, double span, int values) {
        return sampled(
                point -> core < point.coresPercent().size()
                        ? point.coresPercent().get(core)
                        : Double.NaN,
                span,
                values);
    }

    private double[] sampled(ToDoubleFunction<Point> value, double span, int values) {
        double[] sampled = new double[values];
        int first = 0;
        for (int i = 0; i < values; i++) {
            double from = span * i / values;
            double to = span * (i + 1) / values;
            while (first < points.size() && points.get(first).to() <= from) {
                first++;
            }
            sampled[i] = mean(value, first, from, to);
        }
        return sampled;
    }

    /** Each interval counts by what it has in common with the window. */
    private double mean(ToDoubleFunction<Point> value, int first, double from, double to) {
        double sum = 0;
        double seconds = 0;
        for (int i = first; i < points.size() && points.get(i).from() < to; i++) {
            Point point = points.get(i);
            double common = Math.min(to, point.to()) - Math.max(from, point.from());
            sum += value.applyAsDouble(point) * common;
            seconds += common;
        }
        return seconds > 0 ? sum / seconds : Double.NaN;
    }
}
