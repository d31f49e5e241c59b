package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How each source fared: {@code [id, state, reason, remedy]}, the last two unless it is ready. */
final class SourcesJson {

    private SourcesJson() {}

    static void write(JsonGenerator json, List<SourceState> sources) throws IOException {
        json.writeStartArray();
        for (SourceState source : sources) {
            json.writeStartArray();
            write(json, source.id());
            if (source.availability() instanceof Availability.Degraded degraded) {
                json.writeString("degraded");
                write(json, degraded.reason());
                write(json, degraded.remedy());
            } else if (source.availability() instanceof Availability.Absent absent) {
                json.writeString("absent");
                write(json, absent.reason());
                write(json, absent.remedy());
            } else {
                json.writeString("ready");
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String text) throws IOException {
        json.writeString(SafeText.of(text).toString());
    }

    static List<SourceState> read(JsonInput json) throws IOException {
        List<SourceState> sources = new ArrayList<>();
        json.beginArray();
        while (json.element()) {
            List<SafeText> words = json.texts();
            if (words.size() < 2) {
                throw new FormatException("a source has an id and a state");
            }
            sources.add(new SourceState(words.get(0).toString(), availability(words)));
        }
        return List.copyOf(sources);
    }

    private static Availability availability(List<SafeText> words) throws FormatException {
        String reason = words.size() > 2 ? words.get(2).toString() : "";
        String remedy = words.size() > 3 ? words.get(3).toString() : "";
        return switch (words.get(1).toString()) {
            case "ready" -> Availability.ready();
            case "degraded" -> new Availability.Degraded(reason, remedy);
            case "absent" -> new Availability.Absent(reason, remedy);
            default -> throw new FormatException("'" + words.get(1) + "' is no state of a source");
        };
    }
}
