package io.github.jhtop.cli;

import io.github.jhtop.export.TextColumn;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.MetricNames;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of columns on the command line. */
final class Columns {

    private static final String COLUMNS = "--columns";

    private Columns() {}

    /** The named columns of processes, or these where none is named. */
    static List<Metric<ProcessRow>> named(List<String> names, List<Metric<ProcessRow>> otherwise) {
        return names.isEmpty()
                ? otherwise
                : names.stream().map(name -> find(COLUMNS, name)).toList();
    }

    /** The named columns of threads, or all. */
    static List<Metric<ThreadRow>> ofThreads(List<String> names) {
        return names.isEmpty()
                ? ThreadMetrics.TABLE
                : names.stream().map(Columns::findOfThreads).toList();
    }

    /** The named columns of a text table, or the usual ones; with threads also those that only threads have. */
    static List<TextColumn> ofText(List<String> names, boolean threads) {
        if (names.isEmpty()) {
            return ProcessMetrics.USUAL.stream().map(TextColumn::of).toList();
        }
        List<TextColumn> columns = names.stream()
                .map(name -> threads && isOfThreadsAlone(name)
                        ? TextColumn.ofThreads(findOfThreads(name))
                        : TextColumn.of(find(COLUMNS, name)))
                .toList();
        boolean tidApart = columns.stream().anyMatch(column -> isTid(column.ofProcess()));
        // A thread shows its TID below PID, unless that has a column of its own.
        return columns.stream()
                .map(column -> tidApart && isTid(column.ofThread()) && !isTid(column.ofProcess())
                        ? new TextColumn(column.ofProcess(), ThreadMetrics.of("pid"))
                        : column)
                .toList();
    }

    private static boolean isTid(Metric<?> metric) {
        return metric.id().equals("tid");
    }

    private static boolean isOfThreadsAlone(String name) {
        return MetricNames.OF_PROCESSES.find(name.strip()) == null && MetricNames.OF_THREADS.find(name.strip()) != null;
    }

    static Metric<ProcessRow> find(String option, String name) {
        Metric<ProcessRow> metric = MetricNames.OF_PROCESSES.find(name.strip());
        if (metric == null) {
            Metric<?> meant = MetricNames.OF_PROCESSES.closest(name.strip());
            throw Failure.usage(
                    option + ": no column '" + SafeText.of(name) + "'; " + instead(meant, ProcessMetrics.TABLE));
        }
        return metric;
    }

    private static Metric<ThreadRow> findOfThreads(String name) {
        Metric<ThreadRow> metric = MetricNames.OF_THREADS.find(name.strip());
        if (metric == null) {
            Metric<?> meant = MetricNames.OF_THREADS.closest(name.strip());
            throw Failure.usage(COLUMNS + ": no column '" + SafeText.of(name)
                    + "' of threads, which -H makes the rows; " + instead(meant, ThreadMetrics.TABLE));
        }
        return metric;
    }

    private static <R> String instead(@Nullable Metric<?> meant, List<Metric<R>> table) {
        return meant == null
                ? "columns: " + table.stream().map(Metric::id).collect(Collectors.joining(", "))
                : "did you mean " + meant.id() + "?";
    }

    static @Nullable Metric<ProcessRow> sortColumn(@Nullable String name) {
        return name == null ? null : find("--sort", name);
    }

    /** What {@code --sort help} and {@code --columns help} print. */
    static String help() {
        return ProcessMetrics.TABLE.stream()
                .map(metric -> " ".repeat(Math.max(0, 12 - metric.title().length())) + metric.title() + "  "
                        + metric.id() + " ".repeat(Math.max(1, 34 - metric.id().length())) + metric.help() + "\n")
                .collect(Collectors.joining());
    }
}
