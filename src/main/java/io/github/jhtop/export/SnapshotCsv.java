package io.github.jhtop.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values by RFC 4180: one header line, then a row for each process — or each thread — of each snapshot,
 * the time first. Unknown values are empty.
 *
 * @param <R> the kind of row
 */
public final class SnapshotCsv<R> implements SnapshotWriter {

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final OutputStreamWriter out;
    private final CsvWriter csv;
    private final List<Metric<R>> columns;
    private final Function<Snapshot, Stream<R>> rows;
    private boolean headed;

    private SnapshotCsv(OutputStream out, List<Metric<R>> columns, Function<Snapshot, Stream<R>> rows) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().build(this.out);
        this.columns = List.copyOf(columns);
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
        if (!headed) {
            writeHeader();
            headed = true;
        }
        rows.apply(snapshot).forEach(row -> writeRow(snapshot.at(), row));
        csv.flush();
        out.flush();
    }

    private void writeHeader() {
        List<String> header = new ArrayList<>(List.of("at"));
        columns.forEach(column -> header.add(column.id()));
        csv.writeRecord(header);
    }

    private void writeRow(Instant at, R row) {
        List<String> cells = new ArrayList<>(columns.size() + 1);
        cells.add(at.toString());
        for (Metric<R> column : columns) {
            Object value = Plain.of(column, row);
            cells.add(column.isText() ? harmless(value) : value == null ? "" : value.toString());
        }
        csv.writeRecord(cells);
    }

    static String harmless(@Nullable Object text) {
        String cell = text == null ? "" : text.toString();
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
