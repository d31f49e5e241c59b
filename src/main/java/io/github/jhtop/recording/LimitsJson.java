package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.sample.ResourceLimit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resource limits: {@code [name, soft, hard]} each, in the unit of the resource; 1e999 is no limit. */
final class LimitsJson {

    private LimitsJson() {}

    static void write(JsonGenerator json, @Nullable List<ResourceLimit> limits) throws IOException {
        if (limits == null) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        for (ResourceLimit limit : limits) {
            json.writeStartArray();
            json.writeString(Words.of(limit.resource()));
            Json.writeDecimal(json, limit.soft());
            Json.writeDecimal(json, limit.hard());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** Without resources that only a newer jhtop knows. */
    static @Nullable List<ResourceLimit> read(JsonInput json) throws IOException {
        if (json.isNull()) {
            return null;
        }
        List<ResourceLimit> limits = new ArrayList<>();
        json.beginArray();
        while (json.element()) {
            json.beginArray();
            json.required();
            Resource resource = Words.find(Resource.class, json.text());
            json.required();
            double soft = json.decimal();
            json.required();
            double hard = json.decimal();
            json.endArray();
            if (resource != null) {
                limits.add(new ResourceLimit(resource, soft, hard));
            }
        }
        return List.copyOf(limits);
    }
}
