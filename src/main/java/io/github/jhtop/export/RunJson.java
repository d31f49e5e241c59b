package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunHeaderJson;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunResultJson;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.recording.Slice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs as JSON Lines: the result of one, or the list of all. Unknown values are null. */
public final class RunJson {

    /** For the help of options that name a file of recordings. */
    public static final String HELP =
            "one run: its result, then a line for each sample with processes and threads; several: their comparison";

    private RunJson() {}

    /**
     * Writes the line of the schema {@code jhtop.run/1}.
     *
     * @param out takes UTF-8 and stays open
     * @param header of the run
     * @param result what came of it
     * @throws IOException if nobody takes it
     */
    public static void writeResult(OutputStream out, RunHeader header, RunResult result) throws IOException {
        JsonLine.write(out, "jhtop.run/1", json -> {
            RunHeaderJson.writeSubject(json, header);
            RunResultJson.writeFields(json, result);
        });
    }

    /**
     * Writes all that a recording tells: the line of the schema {@code jhtop.run/1}, then for each sample but the first, as
     * a replay derives it, a line of the schema {@code jhtop.snapshot/1} with threads.
     *
     * @param out takes UTF-8 and stays open
     * @param run the recording
     * @param slice which samples; the result is that of the whole run
     * @throws RecordingException if it is damaged or has no sample; what was written before are whole lines
     * @throws IOException if nobody takes it
     */
    public static void writeSeries(OutputStream out, RunReader run, Slice slice)
            throws RecordingException, IOException {
        RunResult result = run.result();
        writeResult(out, run.header(), result == null ? RunResult.unknown(RunState.INCOMPLETE) : result);
        SnapshotJson snapshots = new SnapshotJson(out, true);
        try (Intervals intervals = Intervals.open(run, slice)) {
            for (Interval next = intervals.next(); next != null; next = intervals.next()) {
                snapshots.write(next.snapshot());
            }
        }
    }

    /**
     * Writes the line of the schema {@code jhtop.runs/1}.
     *
     * @param out takes UTF-8 and stays open
     * @param runs newest first
     * @throws IOException if nobody takes it
     */
    public static void writeList(OutputStream out, List<RunEntry> runs) throws IOException {
        JsonLine.write(out, "jhtop.runs/1", json -> {
            json.writeArrayFieldStart("runs");
            for (RunEntry run : runs) {
                write(json, run);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, RunEntry run) throws IOException {
        RunHeader header = run.header();
        json.writeStartObject();
        json.writeStringField("run_id", run.runId().toString());
        json.writeStringField("of", header == null ? null : text(header.of()));
        json.writeStringField("at", header == null ? null : text(header.startedAt()));
        json.writeStringField("state", lowerCase(run.state()));
        json.writeStringField("kind", header == null ? null : lowerCase(header.kind()));
        json.writeStringField("title", header == null ? null : text(header.title()));
        RunResult result = run.result();
        json.writeObjectField(
                "wall_seconds",
                result == null || Double.isNaN(result.wallSeconds()) ? null : Plain.decimal(result.wallSeconds()));
        json.writeObjectField("valid", result == null ? null : result.valid());
        json.writeStringField("problem", run.problem());
        json.writeEndObject();
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
