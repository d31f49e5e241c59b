package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What was asked for. */
final class DemandJson {

    private DemandJson() {}

    static void write(JsonGenerator json, Demand demand) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("readings");
        for (Reading reading : Reading.values()) {
            if (demand.wants(reading)) {
                json.writeString(Words.of(reading));
            }
        }
        json.writeEndArray();
        json.writeFieldName("pids");
        Json.writeIntegers(
                json,
                new TreeSet<>(demand.pids())
                        .stream().mapToLong(Integer::longValue).toArray());
        if (demand.focus() != null) {
            json.writeNumberField("focus", demand.focus());
        }
        json.writeEndObject();
    }

    /** Without readings that only a newer jhtop knows. */
    static Demand read(JsonInput json) throws IOException {
        Set<Reading> readings = EnumSet.noneOf(Reading.class);
        Set<Integer> pids = new HashSet<>();
        Integer focus = null;
        json.beginObject();
        for (String name = json.field(); name != null; name = json.field()) {
            switch (name) {
                case "readings" -> {
                    for (SafeText word : json.texts()) {
                        Reading reading = Words.find(Reading.class, word);
                        if (reading != null) {
                            readings.add(reading);
                        }
                    }
                }
                case "pids" -> {
                    json.beginArray();
                    while (json.element()) {
                        pids.add(json.smallInteger());
                    }
                }
                case "focus" -> focus = json.smallInteger();
                default -> json.skip();
            }
        }
        return new Demand(readings, pids, focus);
    }
}
