package io.github.jhtop.export;

import static io.github.jhtop.export.Recorded.process;
import static io.github.jhtop.export.Recorded.sample;
import static io.github.jhtop.export.Recorded.thread;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.sample.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings as tables and lines for other programs. */
final class SeriesTest {

    private static final Sample[] SAMPLES = {
        sample(0, process(40, 1, "=java", thread(41, 1, "w", 0, 0))),
        sample(100, process(40, 1, "=java", thread(41, 1, "w", 50, 10)), process(50, 2, "sh")),
        sample(200, process(40, 1, "=java", thread(41, 1, "w", 150, 10))),
    };

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static List<NamedCsvRecord> read(byte[] csv) {
        return CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private static List<NamedCsvRecord> series(Slice slice, RunReader... runs) throws RecordingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SeriesCsv csv = new SeriesCsv(out);
        for (RunReader run : runs) {
            csv.write(run, slice);
        }
        return read(out.toByteArray());
    }

    private static List<String> column(List<NamedCsvRecord> records, String name) {
        return records.stream().map(record -> record.getField(name)).toList();
    }

    @Test
    void eachProcessOfEachSampleButTheFirstIsALine() throws Exception {
        List<NamedCsvRecord> records = series(Slice.WHOLE, Recorded.run(folder, SAMPLES));
        assertAll(
                () -> assertEquals(List.of("0.1", "0.1", "0.2"), column(records, "seconds")),
                () -> assertEquals(List.of("40", "50", "40"), column(records, "pid")),
                () -> assertEquals(List.of("50", "", "100"), column(records, "cpu_percent")),
                () -> assertEquals(List.of("'=java", "sh", "'=java"), column(records, "command")),
                () -> assertEquals("2026-01-01T12:00:00.100Z", records.get(0).getField("at")));
    }

    @Test
    void everyMetricOfProcessesIsAColumn() throws Exception {
        List<String> header =
                series(Slice.WHOLE, Recorded.run(folder, SAMPLES)).get(0).getHeader();
        List<String> expected = new ArrayList<>(List.of("run_id", "at", "seconds"));
        ProcessMetrics.TABLE.forEach(metric -> expected.add(metric.id()));
        assertEquals(expected, header);
    }

    @Test
    void severalRunsHaveOneHeader() throws Exception {
        List<NamedCsvRecord> records =
                series(Slice.WHOLE, Recorded.run(folder, SAMPLES), Recorded.run(folder, "other", SAMPLES));
        assertEquals(6, records.size());
        assertEquals(2, column(records, "run_id").stream().distinct().count());
    }

    @Test
    void aPartIsTimedFromItsOwnBegin() throws Exception {
        Slice slice = new Slice(Duration.ofMillis(100), Duration.ofMillis(200));
        assertEquals(List.of("0.1"), column(series(slice, Recorded.run(folder, SAMPLES)), "seconds"));
    }

    @Test
    void aPartWithoutSamplesIsAnError() throws Exception {
        RunReader run = Recorded.run(folder, SAMPLES);
        Slice slice = new Slice(Duration.ofSeconds(5), Duration.ofSeconds(6));
        assertThrows(RecordingException.class, () -> series(slice, run));
    }

    @Test
    void eachRunIsALineWithItsNumbers() throws Exception {
        RunHeader header = Recorded.header("@SUM(A1)");
        RunRow row = new RunRow(
                1.5,
                new RunRow.Cpu(1, 0.25, Double.NaN),
                new RunRow.Scheduled(30, 20, 10, 3),
                RunRow.Memory.UNKNOWN,
                RunRow.Work.UNKNOWN,
                1,
                Double.NaN);
        RecordedRun whole = new RecordedRun(header, RunState.COMPLETE, RunResult.watched(1.5, 1L, null), row);
        RecordedRun cut = new RecordedRun(header, RunState.INCOMPLETE, null, RunRow.UNKNOWN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunsCsv.write(out, List.of(whole, cut));
        List<NamedCsvRecord> records = read(out.toByteArray());
        assertAll(
                () -> assertEquals(List.of("complete", "incomplete"), column(records, "state")),
                () -> assertEquals(List.of("1.5", ""), column(records, "wall_seconds")),
                () -> assertEquals(List.of("1.25", ""), column(records, "cpu_seconds")),
                () -> assertEquals(List.of("20", ""), column(records, "switches_per_second")),
                () -> assertEquals("'@SUM(A1)", records.get(0).getField("of")),
                () -> assertEquals("size=2000 workers=4", records.get(0).getField("parameters")),
                () -> assertEquals("42", records.get(0).getField("seed")),
                () -> assertEquals("", records.get(0).getField("variant")),
                () -> assertEquals(
                        RunMetrics.TABLE.get(RunMetrics.TABLE.size() - 1).id(),
                        records.get(0)
                                .getHeader()
                                .get(records.get(0).getHeader().size() - 1)));
    }

    @Test
    void oneRunAsJsonIsItsResultThenEverySampleOfIt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunJson.writeSeries(out, Recorded.run(folder, SAMPLES), Slice.WHOLE);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }
        assertAll(
                () -> assertEquals(
                        List.of("jhtop.run/1", "jhtop.snapshot/1", "jhtop.snapshot/1"),
                        lines.stream().map(line -> line.get("schema").asText()).toList()),
                () -> assertEquals(1.5, lines.get(0).get("wall_seconds").asDouble()),
                () -> assertEquals(0.1, lines.get(1).get("interval_seconds").asDouble()),
                () -> assertEquals(41, lines.get(1).at("/threads/0/tid").asInt()));
    }
}
