package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** A line of JSON: one object that begins with its schema. Source: jsonlines.org. */
final class JsonLine {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

    private JsonLine() {}

    /** What the object holds besides its schema. */
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** A generator to a stream that stays open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /**
     * Writes the line.
     *
     * @param out takes UTF-8 and stays open
     * @param schema such as {@code jhtop.run/1}
     * @throws IOException if nobody takes it
     */
    static void write(OutputStream out, String schema, Fields fields) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", schema);
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }
}
