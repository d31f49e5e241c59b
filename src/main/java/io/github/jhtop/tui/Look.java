package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.tui.widget.GraphStyle;
import java.util.List;

/**
 * What the lists show of each row, and how it is drawn. Immutable.
 *
 * @param columns keys of the metrics that processes show, none meaning the usual ones
 * @param threadColumns keys of the metrics that the tab of threads shows, none meaning the usual ones
 * @param cpuOfMachine whether 100 % is the whole machine instead of one core
 * @param fullCommand whether commands are shown in full, a JVM's options too
 * @param theme name of the theme
 * @param graph what lines of history are drawn with
 */
public record Look(
        List<String> columns,
        List<String> threadColumns,
        boolean cpuOfMachine,
        boolean fullCommand,
        String theme,
        GraphStyle graph) {

    /** The usual columns, CPU by core, commands as people read them. */
    public static final Look USUAL = new Look(List.of(), List.of(), false, false, "calm", GraphStyle.BRAILLE);

    /** Copies the lists. */
    public Look {
        columns = List.copyOf(columns);
        threadColumns = List.copyOf(threadColumns);
    }

    /** Keys of the columns of processes, the usual ones if none was chosen. */
    List<String> processColumns() {
        return columns.isEmpty() ? ProcessMetrics.USUAL.stream().map(Metric::id).toList() : columns;
    }

    /** Keys of the columns of threads, the usual ones if none was chosen. */
    List<String> ofThreads() {
        return threadColumns.isEmpty() ? ThreadsView.USUAL : threadColumns;
    }

    Look withColumns(List<String> others) {
        return new Look(others, threadColumns, cpuOfMachine, fullCommand, theme, graph);
    }

    Look withThreadColumns(List<String> others) {
        return new Look(columns, others, cpuOfMachine, fullCommand, theme, graph);
    }

    Look toggleScale() {
        return new Look(columns, threadColumns, !cpuOfMachine, fullCommand, theme, graph);
    }

    Look toggleCommand() {
        return new Look(columns, threadColumns, cpuOfMachine, !fullCommand, theme, graph);
    }

    Look inTheme(String other) {
        return new Look(columns, threadColumns, cpuOfMachine, fullCommand, other, graph);
    }

    Look drawnWith(GraphStyle other) {
        return new Look(columns, threadColumns, cpuOfMachine, fullCommand, theme, other);
    }
}
