package io.github.jhtop.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ThreadMetrics;
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
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values by RFC 4180: one header line, then a row for each process — or each thread — of each snapshot,
 * the time first. Unknown values are empty.
 */
public final class SnapshotCsv implements SnapshotWriter {

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final OutputStreamWriter out;
    private final CsvWriter csv;
    private final List<Metric<ProcessRow>> columns;
    private final boolean threads;
    private boolean headed;

    /**
     * A writer to a stream that stays open.
     *
     * @param out takes UTF-8
     * @param columns of processes; threads have all of theirs
     * @param threads whether rows are threads
     */
    public SnapshotCsv(OutputStream out, List<Metric<ProcessRow>> columns, boolean threads) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().build(this.out);
        this.columns = List.copyOf(columns);
        this.threads = threads;
    }

    @Override
    public void write(Snapshot snapshot) throws IOException {
        if (!headed) {
            writeHeader(threads ? ids(ThreadMetrics.TABLE) : ids(columns));
            headed = true;
        }
        for (ProcessRow row : snapshot.processes()) {
            if (!threads) {
                writeRow(snapshot.at(), columns, row);
                continue;
            }
            for (ThreadRow thread : row.threads() == null ? List.<ThreadRow>of() : row.threads()) {
                writeRow(snapshot.at(), ThreadMetrics.TABLE, thread);
            }
        }
        csv.flush();
        out.flush();
    }

    private static <R> List<String> ids(List<Metric<R>> table) {
        return table.stream().map(Metric::id).toList();
    }

    private void writeHeader(List<String> ids) {
        List<String> header = new ArrayList<>(List.of("at"));
        header.addAll(ids);
        csv.writeRecord(header);
    }

    private <R> void writeRow(Instant at, List<Metric<R>> table, R row) {
        List<String> cells = new ArrayList<>(table.size() + 1);
        cells.add(at.toString());
        for (Metric<R> metric : table) {
            Object value = Plain.of(metric, row);
            cells.add(metric.isText() ? harmless(value) : value == null ? "" : value.toString());
        }
        csv.writeRecord(cells);
    }

    static String harmless(@Nullable Object text) {
        String cell = text == null ? "" : text.toString();
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
