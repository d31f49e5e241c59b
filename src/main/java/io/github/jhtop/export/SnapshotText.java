package io.github.jhtop.export;

import io.github.jhtop.metric.Metric;
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

    private static final String COMMAND = "command";

    private final OutputStream out;
    private final List<TextColumn> columns;
    private final Style style;

    /**
     * How the table is drawn.
     *
     * @param threads whether threads follow their process
     * @param tree whether lines before the commands join parents and children; the rows come parents first
     * @param unicode whether lines and dots are more than ASCII
     */
    public record Style(boolean threads, boolean tree, boolean unicode) {}

    /**
     * A writer to a stream that stays open.
     *
     * @param out takes UTF-8
     * @param columns left to right
     * @param style how it is drawn
     */
    public SnapshotText(OutputStream out, List<TextColumn> columns, Style style) {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.style = style;
    }

    @Override
    public void write(Snapshot snapshot) throws IOException {
        StringBuilder page = new StringBuilder();
        appendHost(page, snapshot);
        List<ProcessRow> rows = snapshot.processes();
        TreeLines lines = style.tree() ? TreeLines.of(rows, style.unicode()) : TreeLines.NONE;
        Grid<ProcessRow> processes =
                Grid.of(columns.stream().map(column -> ofProcess(column, lines)).toList(), rows);
        Grid<ThreadRow> threads = processes.beside(
                columns.stream().map(column -> ofThread(column, lines)).toList());
        processes.appendTitles(page);
        for (ProcessRow row : rows) {
            processes.append(page, row);
            threadsOf(row).forEach(thread -> threads.append(page, thread));
        }
        out.write(page.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private List<ThreadRow> threadsOf(ProcessRow row) {
        return !style.threads() || row.threads() == null ? List.of() : row.threads();
    }

    /** A command is that of the screen: nobody reads two kilobytes of class path. */
    private static Metric<ProcessRow> ofProcess(TextColumn column, TreeLines lines) {
        return column.ofProcess().id().equals(COMMAND)
                ? column.ofProcess().as(Value.text(row -> SafeText.of(lines.before(row.pid()) + row.command())))
                : column.ofProcess();
    }

    private Metric<ThreadRow> ofThread(TextColumn column, TreeLines lines) {
        String dot = style.unicode() ? "· " : ". ";
        return column.ofProcess().id().equals(COMMAND)
                ? column.ofProcess().as(Value.text(row -> SafeText.of(lines.below(row.pid()) + dot + row.name())))
                : column.ofThread();
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
                .append((host.tasks().jvms() == 1 ? " JVM" : " JVMs")
                        + (host.tasks().ofSelection() ? " selected; their switches/s " : "; task switches/s "))
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
