package io.github.jhtop.export;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.metric.Value;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;

/**
 * A column of the table for people.
 *
 * @param ofProcess what a process shows in it
 * @param ofThread what a thread shows in it
 */
public record TextColumn(Metric<ProcessRow> ofProcess, Metric<ThreadRow> ofThread) {

    /**
     * A column of processes: a thread shows its own quantity of that name, or nothing.
     *
     * @param column what a process shows
     * @return the column
     */
    public static TextColumn of(Metric<ProcessRow> column) {
        return new TextColumn(
                column,
                switch (column.id()) {
                    case "pid" -> ThreadMetrics.of("tid");
                    case "cores" -> ThreadMetrics.of("last_core");
                    default ->
                        ThreadMetrics.TABLE.stream()
                                .filter(metric -> metric.id().equals(column.id()))
                                .findFirst()
                                .orElseGet(() -> column.as(Value.text(thread -> SafeText.EMPTY)));
                });
    }

    /**
     * A column of threads alone: a process shows nothing.
     *
     * @param column what a thread shows
     * @return the column
     */
    public static TextColumn ofThreads(Metric<ThreadRow> column) {
        return new TextColumn(column.as(Value.text(process -> SafeText.EMPTY)), column);
    }
}
