package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunHeaderJson;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunResultJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs as JSON Lines: the result of one, or the list of all. Unknown values are null. */
public final class RunJson {

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
