package io.github.jhtop.export;

import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.Slice;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/**
 * What recordings tell from sample to sample, as comma-separated values: for each sample a line for each process, with every
 * metric of processes by its key, after {@code run_id}, {@code at} (wall time) and {@code seconds} since the first sample. The
 * first sample has no line: rates need two. Unknown values are empty.
 */
public final class SeriesCsv {

    private final CsvTable<ProcessRow> table;

    /**
     * A writer to a stream that stays open.
     *
     * @param out takes UTF-8; buffer it
     */
    public SeriesCsv(OutputStream out) {
        table = new CsvTable<>(out, List.of("run_id", "at", "seconds"), ProcessMetrics.TABLE);
    }

    /**
     * Writes a recording, below the ones before.
     *
     * @param run the recording
     * @param slice which part of it
     * @throws RecordingException if it is damaged or has no sample; what was written of it before is whole
     * @throws IOException if nobody takes it
     */
    public void write(RunReader run, Slice slice) throws RecordingException, IOException {
        String id = run.header().runId().text();
        try (Intervals intervals = Intervals.open(run, slice)) {
            long start = intervals.first().monotonicNanos();
            table.head();
            for (Interval next = intervals.next(); next != null; next = intervals.next()) {
                BigDecimal seconds = Plain.decimal((next.newer().monotonicNanos() - start) / 1e9);
                List<String> begin = List.of(id, next.newer().at().toString(), seconds.toString());
                next.snapshot().processes().forEach(row -> table.row(begin, row));
            }
        } finally {
            table.flush();
        }
    }
}
