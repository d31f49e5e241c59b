package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a spreadsheet or a script reads back. */
final class SnapshotCsvTest {

    private static List<NamedCsvRecord> readBack(
            List<Metric<ProcessRow>> columns, boolean threads, Snapshot... snapshots) throws IOException {
        return readBack(
                out -> threads
                        ? SnapshotCsv.ofThreads(out, ThreadMetrics.TABLE)
                        : SnapshotCsv.ofProcesses(out, columns),
                snapshots);
    }

    private static List<NamedCsvRecord> readBack(Function<OutputStream, SnapshotWriter> opened, Snapshot... snapshots)
            throws IOException {
        String written = Snapshots.written(out -> {
            SnapshotWriter csv = opened.apply(out);
            for (Snapshot snapshot : snapshots) {
                csv.write(snapshot);
            }
        });
        return CsvReader.builder().ofNamedCsvRecord(written).stream().toList();
    }

    private static NamedCsvRecord only(boolean threads, ProcessRow row) throws IOException {
        List<NamedCsvRecord> records = readBack(ProcessMetrics.TABLE, threads, Snapshots.known(row));
        assertEquals(1, records.size());
        return records.get(0);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "at, 2026-01-01T00:00:00.250Z",
        "pid, 101",
        "user, ada",
        "cpu_percent, 1.25",
        "rss_bytes, 301",
        "nice, -5",
        "mean_slice_seconds, 0.00825",
        "started_at, 2026-01-01T00:00:00Z",
        "cores, 0-3",
        "command, /bin/java -cp x com.acme.Server java",
    })
    void aProcessIsARow(String column, String value) throws IOException {
        assertEquals(value, only(false, Snapshots.java("java")).getField(column));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"at, 2026-01-01T00:00:00.250Z", "pid, 101", "tid, 102", "name, java", "cpu_percent, 1.25"})
    void aThreadIsARowWhenThreadsAreAsked(String column, String value) throws IOException {
        assertEquals(value, only(true, Snapshots.java("java")).getField(column));
    }

    @Test
    void theHeaderHoldsTheKeysAfterTheTime() throws IOException {
        assertAll(
                () -> assertEquals(
                        header(ProcessMetrics.TABLE),
                        only(false, Snapshots.java("x")).getHeader()),
                () -> assertEquals(
                        header(ThreadMetrics.TABLE),
                        only(true, Snapshots.java("x")).getHeader()));
    }

    private static <R> List<String> header(List<Metric<R>> table) {
        return Stream.concat(Stream.of("at"), table.stream().map(Metric::id)).toList();
    }

    @Test
    void onlyTheChosenColumnsAreWrittenInTheirOrder() throws IOException {
        List<Metric<ProcessRow>> columns = List.of(ProcessMetrics.of("name"), ProcessMetrics.of("pid"));
        assertEquals(
                List.of("2026-01-01T00:00:00.250Z", "java", "101"),
                readBack(columns, false, Snapshots.known(Snapshots.java("java")))
                        .get(0)
                        .getFields());
    }

    @Test
    void threadsHaveTheColumnsThatWereChosen() throws IOException {
        List<Metric<ThreadRow>> columns = List.of(ThreadMetrics.of("name"), ThreadMetrics.of("tid"));
        NamedCsvRecord record = readBack(
                        out -> SnapshotCsv.ofThreads(out, columns), Snapshots.known(Snapshots.java("java")))
                .get(0);
        assertEquals(List.of("at", "name", "tid"), record.getHeader());
        assertEquals(List.of("2026-01-01T00:00:00.250Z", "java", "102"), record.getFields());
    }

    @Test
    void theHeaderStandsOnceAboveAllSnapshots() throws IOException {
        Snapshot snapshot = Snapshots.known(Snapshots.java("a"), Snapshots.java("b"));
        assertEquals(
                List.of("a", "b", "a", "b"),
                readBack(ProcessMetrics.TABLE, false, snapshot, snapshot).stream()
                        .map(record -> record.getField("name"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"user", "cpu_percent", "switches", "switches_scope", "rss_bytes", "started_at", "cores", "last_core"})
    void whatIsUnknownIsEmpty(String column) throws IOException {
        assertEquals("", only(false, Rows.process(7, 1)).getField(column));
    }

    @Test
    void aProcessWhoseThreadsNobodyReadHasNoRowOfThreads() throws IOException {
        assertEquals(List.of(), readBack(ProcessMetrics.TABLE, true, Snapshots.known(Rows.process(7, 1))));
    }

    static List<String> hostile() {
        return Snapshots.HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileNameStaysOneHarmlessCell(String name) throws IOException {
        String cell = only(false, Snapshots.java(name)).getField("name");
        String safe = SafeText.of(name).toString();
        assertEquals("=+-@".indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe, cell);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1, '=1+1", "+1, '+1", "-bash, '-bash", "@x, '@x", "a=1, a=1", "1, 1", "``, ``", "`\t1`, `'\t1`"
            })
    void aFormulaBecomesText(String cell, String harmless) {
        assertEquals(harmless, CsvTable.harmless(cell));
    }
}
