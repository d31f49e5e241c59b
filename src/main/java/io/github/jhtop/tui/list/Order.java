package io.github.jhtop.tui.list;

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

    /** Key of the metric that identifies a process. */
    public static final String PID = "pid";

    /** Among threads, what the PID is among processes. */
    public static final String TID = "tid";

    /** The busiest first. */
    public static final Order BY_CPU = new Order("cpu_percent", false);

    /**
     * The same metric from the other end.
     *
     * @return an order
     */
    public Order invert() {
        return new Order(metric, !inverted);
    }

    /**
     * The sign over the column that orders the rows, showing which way.
     *
     * @param column any column
     * @return nothing over the others
     */
    public String signOver(Metric<?> column) {
        boolean orders = column.id().equals(metric) || (column.id().equals(TID) && metric.equals(PID));
        if (!orders) {
            return "";
        }
        return column.unit().ascending() != inverted ? "▲" : "▼";
    }

    Comparator<ProcessRow> ofProcesses() {
        return ProcessMetrics.of(metric).order(inverted).thenComparing(ProcessRow::pid);
    }

    /** Pools by their sums where a sum means something, else by their first member; threads without that metric by CPU. */
    Comparator<ThreadPool> ofPools() {
        Metric<ThreadRow> found = Metric.find(ThreadMetrics.TABLE, metric.equals(PID) ? TID : metric);
        Metric<ThreadRow> by = found == null ? ThreadMetrics.of("cpu_percent") : found;
        Comparator<ThreadRow> own = by.order(inverted).thenComparing(ThreadRow::tid);
        boolean ascending = by.unit().ascending() != inverted;
        Comparator<ThreadPool> pools = by.additive()
                ? (a, b) -> Metric.compareKnownFirst(sum(by, a), sum(by, b), ascending)
                : Comparator.comparing(pool -> pool.members().get(0), own);
        return pools.thenComparing(pool -> pool.members().get(0).tid());
    }

    private static double sum(Metric<ThreadRow> by, ThreadPool pool) {
        return pool.isAlone()
                ? by.number(pool.members().get(0))
                : pool.members().stream().mapToDouble(by::number).sum();
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
