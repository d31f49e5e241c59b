package io.github.jhtop.export;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.metric.Value;
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

    private final OutputStream out;
    private final List<Metric<ProcessRow>> columns;
    private final boolean withThreads;

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
        this.withThreads = withThreads;
    }

    @Override
    public void write(Snapshot snapshot) throws IOException {
        StringBuilder page = new StringBuilder();
        appendHost(page, snapshot);
        List<ProcessRow> rows = snapshot.processes();
        Grid<ProcessRow> processes = Grid.of(columns, rows);
        Grid<ThreadRow> threads =
                processes.beside(columns.stream().map(SnapshotText::ofThreads).toList());
        processes.appendTitles(page);
        for (ProcessRow row : rows) {
            processes.append(page, row);
            threadsOf(row).forEach(thread -> threads.append(page, thread));
        }
        out.write(page.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private List<ThreadRow> threadsOf(ProcessRow row) {
        return !withThreads || row.threads() == null ? List.of() : row.threads();
    }

    /** What a thread shows in a column of processes: its own quantity of that name, or nothing. */
    private static Metric<ThreadRow> ofThreads(Metric<ProcessRow> column) {
        return switch (column.id()) {
            case "pid" -> ThreadMetrics.of("tid");
            case "cores" -> ThreadMetrics.of("last_core");
            case "command" -> column.as(Value.text(thread -> SafeText.of("· " + thread.name())));
            default -> {
                Metric<ThreadRow> same = Metric.find(ThreadMetrics.TABLE, column.id());
                yield same == null ? column.as(Value.text(thread -> SafeText.EMPTY)) : same;
            }
        };
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
                .append((host.tasks().ofSelection() ? " JVMs selected; their switches/s " : " JVMs; task switches/s "))
                .append(Unit.PER_SECOND.format(host.taskSwitches().perSecond(), 9))
                .append(" (machine ")
                .append(Unit.PER_SECOND.format(host.contextSwitchesPerSecond(), 9))
                .append(" with idle); memory available ")
                .append(Unit.BYTES.format(host.memory().availableBytes(), 6))
                .append(" of ")
                .append(Unit.BYTES.format(host.memory().totalBytes(), 6))
                .append('\n');
    }
}
