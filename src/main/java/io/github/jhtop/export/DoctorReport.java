package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a machine lets be read, as text or as JSON of the schema {@code jhtop.doctor/1}.
 *
 * @param sources every source and how it fared
 * @param paths where files of jhtop lie, by what they are
 * @param settings the settings file
 * @param java the JVM that runs jhtop
 * @param machine processor and cores, empty if unknown
 * @param jvms the JVMs that are visible
 */
public record DoctorReport(
        List<SourceState> sources,
        Map<String, SafeText> paths,
        SettingsState settings,
        SafeText java,
        SafeText machine,
        List<Jvm> jvms) {

    /**
     * The settings file and how it fared.
     *
     * @param file its path, empty if there is no place for one
     * @param state {@code read}, {@code absent} or {@code refused}
     * @param remarks what was ignored in it, or why it was refused
     */
    public record SettingsState(SafeText file, String state, List<SafeText> remarks) {}

    /**
     * A JVM and whether it could be asked for its threads.
     *
     * @param pid its process
     * @param command what it runs
     * @param objection why it must not be asked, or null if it may be
     */
    public record Jvm(int pid, SafeText command, @Nullable String objection) {}

    /**
     * For people.
     *
     * @return lines
     */
    public String text() {
        StringBuilder text = new StringBuilder("Sources\n");
        for (SourceState source : sources) {
            AvailabilityText words = AvailabilityText.of(source.availability());
            String reason = words.reason();
            text.append("  ").append(pad(source.id(), 19));
            text.append(reason == null ? words.state() : pad(words.state(), 10) + reason)
                    .append('\n');
            if (words.remedy() != null) {
                text.append(" ".repeat(31))
                        .append("remedy: ")
                        .append(words.remedy())
                        .append('\n');
            }
        }
        text.append("\nMachine  ").append(machine.isEmpty() ? "-" : machine).append('\n');
        text.append("Java     ").append(java).append("\n\nPaths\n");
        paths.forEach((name, path) ->
                text.append("  ").append(pad(name, 19)).append(path).append('\n'));
        text.append("  ")
                .append(pad("settings file", 19))
                .append(settings.file().isEmpty() ? "-" : settings.file());
        text.append(": ").append(settings.state()).append('\n');
        settings.remarks()
                .forEach(remark -> text.append(" ".repeat(21)).append(remark).append('\n'));
        text.append("\nJVMs that are visible").append(jvms.isEmpty() ? ": none\n" : "\n");
        for (Jvm jvm : jvms) {
            text.append("  ")
                    .append(pad(Integer.toString(jvm.pid()), 9))
                    .append(jvm.command())
                    .append('\n');
            text.append(" ".repeat(11))
                    .append(jvm.objection() == null ? "could be attached to" : "not attachable: " + jvm.objection())
                    .append('\n');
        }
        return text.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /**
     * For machines: one line.
     *
     * @param out takes UTF-8 and stays open
     * @throws IOException if nobody takes it
     */
    public void writeJson(OutputStream out) throws IOException {
        JsonLine.write(out, "jhtop.doctor/1", json -> {
            SourcesJson.write(json, sources);
            json.writeObjectFieldStart("paths");
            for (Map.Entry<String, SafeText> path : paths.entrySet()) {
                json.writeStringField(path.getKey(), path.getValue().toString());
            }
            json.writeEndObject();
            writeSettings(json);
            json.writeStringField("java", java.toString());
            json.writeStringField("machine", machine.isEmpty() ? null : machine.toString());
            json.writeArrayFieldStart("jvms");
            for (Jvm jvm : jvms) {
                json.writeStartObject();
                json.writeNumberField("pid", jvm.pid());
                json.writeBooleanField("attachable", jvm.objection() == null);
                json.writeStringField("reason", jvm.objection());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void writeSettings(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("settings");
        json.writeStringField(
                "file", settings.file().isEmpty() ? null : settings.file().toString());
        json.writeStringField("state", settings.state());
        json.writeArrayFieldStart("remarks");
        for (SafeText remark : settings.remarks()) {
            json.writeString(remark.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
