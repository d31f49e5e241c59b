package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.SourceState;
import java.io.IOException;
import java.util.List;

/** The array {@code sources} that every answer carries. */
final class SourcesJson {

    private SourcesJson() {}

    static void write(JsonGenerator json, List<SourceState> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (SourceState source : sources) {
            AvailabilityText text = AvailabilityText.of(source.availability());
            json.writeStartObject();
            json.writeStringField("id", source.id());
            json.writeStringField("state", text.state());
            json.writeStringField("reason", text.reason());
            json.writeStringField("remedy", text.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
