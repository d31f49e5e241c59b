package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code run.json}: what is known of a run without its samples.
 *
 * @param header what was known when it began
 * @param result what came of it, or null if it has no end
 * @param after the machine after it, or null
 */
record RunDocument(RunHeader header, @Nullable RunResult result, @Nullable Environment after) {

    /** Its name in the directory of a run. */
    static final String FILE = "run.json";

    /** The form of all files of a run. */
    static final String SCHEMA = "jhtop.recording/1";

    /** Longer than any: the command and the flags have the most text. */
    static final int LONGEST = 1 << 20;

    private static final String SCHEMA_NAME = "jhtop.recording/";

    Bytes encode() throws IOException {
        Bytes bytes = new Bytes();
        try (JsonGenerator json = Json.generator(bytes)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            RunHeaderJson.writeFields(json, header);
            json.writeFieldName("environment");
            EnvironmentJson.write(json, header.environment());
            if (result == null) {
                json.writeNullField("result");
            } else {
                json.writeObjectFieldStart("result");
                RunResultJson.writeFields(json, result);
                json.writeEndObject();
            }
            json.writeFieldName("environment_after");
            if (after == null) {
                json.writeNull();
            } else {
                EnvironmentJson.write(json, after);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        if (bytes.size() > LONGEST) {
            throw new FormatException(FILE + " would be larger than " + (LONGEST >> 20) + " MiB");
        }
        return bytes;
    }

    static RunDocument decode(byte[] bytes, int length) throws IOException {
        try (JsonInput json = JsonInput.of(bytes, length)) {
            RunHeaderJson.Fields header = new RunHeaderJson.Fields();
            boolean schemaSeen = false;
            Environment before = Environment.UNKNOWN;
            RunResult result = null;
            Environment after = null;
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                switch (name) {
                    case "schema" -> {
                        requireSchema(json.text().toString());
                        schemaSeen = true;
                    }
                    case "environment" -> before = EnvironmentJson.read(json);
                    case "result" -> result = RunResultJson.read(json);
                    case "environment_after" -> after = json.isNull() ? null : EnvironmentJson.read(json);
                    default -> {
                        if (!header.read(name, json)) {
                            json.skip();
                        }
                    }
                }
            }
            json.end();
            if (!schemaSeen) {
                throw new FormatException("no 'schema'; this is no recording of jhtop");
            }
            return new RunDocument(header.header(before), result, after);
        }
    }

    private static void requireSchema(String schema) throws FormatException {
        if (!schema.equals(SCHEMA)) {
            throw new FormatException(
                    schema.startsWith(SCHEMA_NAME)
                            ? "the schema is '" + schema + "', of a newer jhtop; this one reads " + SCHEMA
                            : "the schema is '" + schema + "'; this is no recording of jhtop");
        }
    }
}
