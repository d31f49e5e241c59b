package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.HostCounters.Load;
import io.github.jhtop.sample.HostCounters.Memory;
import io.github.jhtop.sample.HostCounters.Population;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The machine by the names of its fields; what is unknown is left out. */
final class MachineJson {

    private MachineJson() {}

    static void write(JsonGenerator json, HostCounters host) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", host.name().toString());
        json.writeStringField("kernel", host.kernel().toString());
        writeLoad(json, host.load());
        Memory memory = host.memory();
        if (memory != null) {
            json.writeFieldName("memory");
            Json.writeIntegers(
                    json,
                    memory.totalBytes(),
                    memory.availableBytes(),
                    memory.swapTotalBytes(),
                    memory.swapFreeBytes());
        }
        if (host.contextSwitches() != null) {
            json.writeNumberField("switches", host.contextSwitches());
        }
        Population population = host.population();
        if (population != null) {
            json.writeFieldName("population");
            Json.writeIntegers(json, population.processes(), population.threads());
        }
        if (!Double.isNaN(host.uptimeSeconds())) {
            json.writeFieldName("uptime");
            Json.writeDecimal(json, host.uptimeSeconds());
        }
        json.writeEndObject();
    }

    static void writeLoad(JsonGenerator json, @Nullable Load load) throws IOException {
        if (load == null) {
            return;
        }
        json.writeArrayFieldStart("load");
        Json.writeDecimal(json, load.oneMinute());
        Json.writeDecimal(json, load.fiveMinutes());
        Json.writeDecimal(json, load.fifteenMinutes());
        json.writeEndArray();
    }

    static HostCounters read(JsonInput json) throws IOException {
        SafeText name = null;
        SafeText kernel = null;
        Load load = null;
        Memory memory = null;
        Long switches = null;
        Population population = null;
        double uptime = Double.NaN;
        json.beginObject();
        for (String field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "name" -> name = json.text();
                case "kernel" -> kernel = json.text();
                case "load" -> load = readLoad(json);
                case "memory" -> memory = memory(json.integers(4, 4));
                case "switches" -> switches = json.integer();
                case "population" -> population = population(json.integers(2, 2));
                case "uptime" -> uptime = json.decimal();
                default -> json.skip();
            }
        }
        return new HostCounters(
                JsonInput.required(name, "name"),
                JsonInput.required(kernel, "kernel"),
                load,
                memory,
                switches,
                population,
                uptime);
    }

    static Load readLoad(JsonInput json) throws IOException {
        json.beginArray();
        json.required();
        double one = json.decimal();
        json.required();
        double five = json.decimal();
        json.required();
        double fifteen = json.decimal();
        json.endArray();
        return new Load(one, five, fifteen);
    }

    private static Memory memory(long[] bytes) {
        return new Memory(bytes[0], bytes[1], bytes[2], bytes[3]);
    }

    private static Population population(long[] counts) throws FormatException {
        return new Population(JsonInput.small(counts[0]), JsonInput.small(counts[1]));
    }
}
