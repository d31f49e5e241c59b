package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.ThreadRow;
import java.util.Comparator;

/**
 * Which metric orders the rows.
 *
 * @param metric key of a metric of processes
 * @param inverted against the usual direction of its unit
 */
public record Order(String metric, boolean inverted) {

    private static final String PID = "pid";

    /** Among threads, what the PID is among processes. */
    private static final String TID = "tid";

    /** The busiest first. */
    public static final Order BY_CPU = new Order("cpu_percent", false);

    /** The sign over the column that orders the rows, showing which way; nothing over the others. */
    String signOver(Metric<?> column) {
        boolean orders = column.id().equals(metric) || (column.id().equals(TID) && metric.equals(PID));
        if (!orders) {
            return "";
        }
        return column.unit().ascending() != inverted ? "▲" : "▼";
    }

    Comparator<ProcessRow> ofProcesses() {
        return ProcessMetrics.of(metric).order(inverted).thenComparing(ProcessRow::pid);
    }

    /** Threads by the metric of the same key, or by CPU where threads have none of it. */
    Comparator<ThreadRow> ofThreads() {
        Metric<ThreadRow> found = Metric.find(ThreadMetrics.TABLE, metric.equals(PID) ? TID : metric);
        return (found == null ? ThreadMetrics.of("cpu_percent") : found)
                .order(inverted)
                .thenComparing(ThreadRow::tid);
    }

    /** Siblings by the sum of their branches, where a sum means something. */
    Comparator<Integer> ofSiblings(ProcessTree tree) {
        Metric<ProcessRow> by = ProcessMetrics.of(metric);
        Comparator<Integer> byPid =
                Comparator.comparing(index -> tree.rows().get(index).pid());
        if (!by.additive()) {
            Comparator<ProcessRow> own = by.order(inverted);
            return Comparator.<Integer, ProcessRow>comparing(
                            index -> tree.rows().get(index), own)
                    .thenComparing(byPid);
        }
        double[] sums = tree.subtreeSums(by::number);
        boolean ascending = by.unit().ascending() != inverted;
        Comparator<Integer> bySum =
                (a, b) -> Metric.compareKnownFirst(coarse(by.unit(), sums[a]), coarse(by.unit(), sums[b]), ascending);
        return bySum.thenComparing(byPid);
    }

    /** Branches that differ by a breath keep their places. */
    private static double coarse(Unit unit, double value) {
        return switch (unit) {
            case PERCENT -> Math.rint(value / 2);
            case PER_SECOND -> value <= 0 || Double.isNaN(value) ? value : Math.rint(2 * Math.log(value));
            default -> value;
        };
    }
}
