package io.github.jhtop.export;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Comma-separated values by RFC 4180: one header line, then a row for each process — or each thread — of each snapshot,
 * the time first. Unknown values are empty.
 *
 * @param <R> the kind of row
 */
public final class SnapshotCsv<R> implements SnapshotWriter {

    private final CsvTable<R> table;
    private final Function<Snapshot, Stream<R>> rows;

    private SnapshotCsv(OutputStream out, List<Metric<R>> columns, Function<Snapshot, Stream<R>> rows) {
        this.table = new CsvTable<>(out, List.of("at"), columns);
        this.rows = rows;
    }

    /**
     * A writer of processes to a stream that stays open.
     *
     * @param out takes UTF-8
     * @param columns left to right
     * @return the writer
     */
    public static SnapshotCsv<ProcessRow> ofProcesses(OutputStream out, List<Metric<ProcessRow>> columns) {
        return new SnapshotCsv<>(out, columns, snapshot -> snapshot.processes().stream());
    }

    /**
     * A writer of threads to a stream that stays open.
     *
     * @param out takes UTF-8
     * @param columns left to right
     * @return the writer
     */
    public static SnapshotCsv<ThreadRow> ofThreads(OutputStream out, List<Metric<ThreadRow>> columns) {
        return new SnapshotCsv<>(out, columns, snapshot -> snapshot.processes().stream()
                .flatMap(row -> row.threads() == null ? Stream.of() : row.threads().stream()));
    }

    @Override
    public void write(Snapshot snapshot) throws IOException {
        table.head();
        List<String> at = List.of(snapshot.at().toString());
        rows.apply(snapshot).forEach(row -> table.row(at, row));
        table.flush();
    }
}
