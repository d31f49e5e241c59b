package io.github.jhtop.export;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.HostRow;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table for people: two lines of the machine, a header, a line for each process and, if asked, its threads below. */
public final class SnapshotText implements SnapshotWriter {

    private static final List<String> THREAD_COLUMNS = List.of(
            "tid",
            "state",
            "cpu_percent",
            "ready_percent",
            "voluntary_switches_per_second",
            "involuntary_switches_per_second",
            "last_core",
            "name");

    private final OutputStream out;
    private final List<Metric<ProcessRow>> columns;
    private final List<Metric<ThreadRow>> threadColumns;

    /**
     * A writer to a stream that stays open.
     *
     * @param out takes UTF-8
     * @param columns of processes, left to right
     * @param withThreads whether threads follow their process
     */
    public SnapshotText(OutputStream out, List<Metric<ProcessRow>> columns, boolean withThreads) {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.threadColumns =
                withThreads ? THREAD_COLUMNS.stream().map(ThreadMetrics::of).toList() : List.of();
    }

    @Override
    public void write(Snapshot snapshot) throws IOException {
        StringBuilder page = new StringBuilder();
        appendHost(page, snapshot);
        appendTitles(page, columns, "");
        for (ProcessRow row : snapshot.processes()) {
            appendCells(page, columns, row, "");
            appendThreads(page, row);
        }
        out.write(page.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void appendThreads(StringBuilder page, ProcessRow row) {
        if (threadColumns.isEmpty() || row.threads() == null) {
            return;
        }
        for (ThreadRow thread : row.threads()) {
            appendCells(page, threadColumns, thread, "  · ");
        }
    }

    private static void appendHost(StringBuilder page, Snapshot snapshot) {
        HostRow host = snapshot.host();
        page.append(snapshot.at())
                .append("  ")
                .append(host.name())
                .append("  ")
                .append(host.kernel())
                .append("  load ")
                .append(Unit.LOAD.format(host.load1m(), 6))
                .append(' ')
                .append(Unit.LOAD.format(host.load5m(), 6))
                .append(' ')
                .append(Unit.LOAD.format(host.load15m(), 6))
                .append('\n');
        page.append(host.tasks().processes())
                .append(" tasks, ")
                .append(host.tasks().threads())
                .append(" threads, ")
                .append(host.tasks().running())
                .append(" running, ")
                .append(host.tasks().jvms())
                .append(" JVMs; task switches/s ")
                .append(Unit.PER_SECOND.format(host.taskSwitches().perSecond(), 9))
                .append(" (machine ")
                .append(Unit.PER_SECOND.format(host.contextSwitchesPerSecond(), 9))
                .append(" with idle); memory available ")
                .append(Unit.BYTES.format(host.memory().availableBytes(), 6))
                .append(" of ")
                .append(Unit.BYTES.format(host.memory().totalBytes(), 6))
                .append('\n');
    }

    private static <R> void appendTitles(StringBuilder page, List<Metric<R>> columns, String indent) {
        page.append(indent);
        for (Metric<R> column : columns) {
            pad(page, SafeText.of(column.title()), column);
        }
        endLine(page);
    }

    private static <R> void appendCells(StringBuilder page, List<Metric<R>> columns, R row, String indent) {
        page.append(indent);
        for (Metric<R> column : columns) {
            pad(page, column.format(row, column.width()), column);
        }
        endLine(page);
    }

    private static void endLine(StringBuilder page) {
        int end = page.length();
        while (end > 0 && page.charAt(end - 1) == ' ') {
            end--;
        }
        page.setLength(end);
        page.append('\n');
    }

    private static <R> void pad(StringBuilder page, SafeText text, Metric<R> column) {
        String blanks = " ".repeat(Math.max(0, column.width() - text.cells()));
        page.append(column.isText() ? text + blanks : blanks + text).append(' ');
    }
}
