package io.github.jhtop.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.jhtop.metric.Metric;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values by RFC 4180: a header line, then rows that begin with some cells of their own and go on
 * with metrics. Unknown values are empty; text that a spreadsheet would take for a formula gets a leading apostrophe.
 *
 * @param <R> the kind of row
 */
final class CsvTable<R> {

    /** A spreadsheet takes a cell that begins so for a formula. Source: OWASP, "CSV Injection". */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final OutputStreamWriter out;
    private final CsvWriter csv;
    private final List<String> first;
    private final List<Metric<R>> columns;
    private boolean headed;

    /**
     * A table.
     *
     * @param out takes UTF-8 and stays open
     * @param first names of the cells that a row begins with
     * @param columns what follows, by their keys
     */
    CsvTable(OutputStream out, List<String> first, List<Metric<R>> columns) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().build(this.out);
        this.first = List.copyOf(first);
        this.columns = List.copyOf(columns);
    }

    /** Writes the header, if it was not written. */
    void head() {
        if (!headed) {
            List<String> header = new ArrayList<>(first);
            columns.forEach(column -> header.add(column.id()));
            csv.writeRecord(header);
            headed = true;
        }
    }

    /** Writes a row. Cells of its own are made harmless by the caller if they are foreign. */
    void row(List<String> begin, R row) {
        List<String> cells = new ArrayList<>(begin);
        for (Metric<R> column : columns) {
            Object value = Plain.of(column, row);
            cells.add(column.isText() ? harmless(value) : plain(value));
        }
        csv.writeRecord(cells);
    }

    void flush() throws IOException {
        csv.flush();
        out.flush();
    }

    /** A number or a truth as a cell, empty if unknown. */
    static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Foreign text as a cell that is text everywhere, empty if unknown. */
    static String harmless(@Nullable Object text) {
        String cell = plain(text);
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
