package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header of a run by the names of its fields; unknown is null. */
public final class RunHeaderJson {

    /** What a JSON number spells in the same way. */
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9]\\d{0,17}");

    private RunHeaderJson() {}

    /**
     * Writes which run it is and what it ran: the fields that the line of a result begins with.
     *
     * @param json stands within an object
     * @param header of the run
     * @throws IOException if nobody takes it
     */
    public static void writeSubject(JsonGenerator json, RunHeader header) throws IOException {
        json.writeStringField("run_id", header.runId().text());
        writeText(json, "workload", header.workload());
        writeText(json, "variant", header.variant());
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> parameter : header.parameters().entrySet()) {
            json.writeFieldName(parameter.getKey());
            if (INTEGER.matcher(parameter.getValue()).matches()) {
                json.writeNumber(parameter.getValue());
            } else {
                json.writeString(parameter.getValue());
            }
        }
        json.writeEndObject();
        writeText(json, "java", header.java());
    }

    private static void writeText(JsonGenerator json, String name, @Nullable SafeText text) throws IOException {
        json.writeFieldName(name);
        Json.writeText(json, text);
    }

    /** Writes all of it but the machine. */
    static void writeFields(JsonGenerator json, RunHeader header) throws IOException {
        writeSubject(json, header);
        json.writeStringField("kind", Words.of(header.kind()));
        writeText(json, "of", header.of());
        writeText(json, "title", header.title());
        json.writeStringField("at", header.startedAt().toString());
        json.writeFieldName("command");
        Json.writeTexts(json, header.command());
        json.writeObjectField("seed", header.seed());
        json.writeNumberField("sample_period_nanoseconds", header.samplePeriod().toNanos());
    }

    /** What was read so far. */
    static final class Fields {
        private @Nullable RunId runId;
        private @Nullable RunKind kind;
        private @Nullable SafeText of;
        private @Nullable SafeText title;
        private @Nullable Instant at;
        private List<SafeText> command = List.of();
        private @Nullable SafeText workload;
        private @Nullable SafeText variant;
        private final Map<String, String> parameters = new TreeMap<>();
        private @Nullable SafeText java;
        private @Nullable Long seed;
        private @Nullable Long samplePeriodNanos;

        boolean read(String name, JsonInput json) throws IOException {
            return readName(name, json) || readSubject(name, json);
        }

        private boolean readName(String name, JsonInput json) throws IOException {
            switch (name) {
                case "run_id" -> runId = runId(json.text().toString());
                case "kind" -> kind = Words.require(RunKind.class, json.text(), "kind of run");
                case "of" -> of = json.text();
                case "title" -> title = json.text();
                case "at" -> at = json.iso8601();
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean readSubject(String name, JsonInput json) throws IOException {
            switch (name) {
                case "command" -> command = json.texts();
                case "workload" -> workload = json.textOrNull();
                case "variant" -> variant = json.textOrNull();
                case "parameters" -> readParameters(json);
                case "java" -> java = json.textOrNull();
                case "seed" -> seed = json.integerOrNull();
                case "sample_period_nanoseconds" -> samplePeriodNanos = json.integer();
                default -> {
                    return false;
                }
            }
            return true;
        }

        private static RunId runId(String text) throws FormatException {
            if (!RunId.matches(text)) {
                throw new FormatException("'" + text + "' is no run id");
            }
            return new RunId(text);
        }

        private void readParameters(JsonInput json) throws IOException {
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                parameters.put(name, json.textOrNumber().toString());
            }
        }

        RunHeader header(Environment environment) throws FormatException {
            return new RunHeader(
                    JsonInput.required(runId, "run_id"),
                    JsonInput.required(kind, "kind"),
                    JsonInput.required(of, "of"),
                    JsonInput.required(title, "title"),
                    JsonInput.required(at, "at"),
                    command,
                    workload,
                    variant,
                    parameters,
                    java,
                    seed,
                    Duration.ofNanos(JsonInput.required(samplePeriodNanos, "sample_period_nanoseconds")),
                    environment);
        }
    }
}
