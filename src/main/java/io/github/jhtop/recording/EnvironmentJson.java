package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.recording.Environment.CpuTime;
import io.github.jhtop.recording.Environment.Machine;
import io.github.jhtop.recording.Environment.Pressure;
import io.github.jhtop.recording.Environment.Stall;
import io.github.jhtop.sample.HostCounters.Load;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The machine around a run by the names of its fields; unknown is null. */
final class EnvironmentJson {

    private EnvironmentJson() {}

    static void write(JsonGenerator json, Environment environment) throws IOException {
        Machine machine = environment.machine();
        json.writeStartObject();
        writeText(json, "host", environment.host());
        writeText(json, "cpu_model", machine.cpuModel());
        json.writeObjectField("cores", machine.cores());
        json.writeObjectField("memory_bytes", machine.memoryBytes());
        writeText(json, "governor", machine.governor());
        writeText(json, "kernel", environment.kernel());
        writeText(json, "java", environment.java());
        writeText(json, "jhtop", environment.jhtop());
        if (environment.flags() == null) {
            json.writeNullField("flags");
        } else {
            json.writeFieldName("flags");
            Json.writeTexts(json, environment.flags());
        }
        json.writeFieldName("limits");
        LimitsJson.write(json, environment.limits());
        write(json, environment.cpuTime());
        if (environment.load() == null) {
            json.writeNullField("load");
        }
        MachineJson.writeLoad(json, environment.load());
        json.writeObjectFieldStart("pressure");
        write(json, "cpu", environment.pressure().cpu());
        write(json, "memory", environment.pressure().memory());
        write(json, "io", environment.pressure().io());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable SafeText text) throws IOException {
        json.writeFieldName(name);
        Json.writeText(json, text);
    }

    private static void write(JsonGenerator json, String name, @Nullable Stall stall) throws IOException {
        if (stall == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeFieldName("some_avg10_percent");
        Json.writeDecimal(json, stall.avg10Percent());
        json.writeFieldName("some_avg60_percent");
        Json.writeDecimal(json, stall.avg60Percent());
        json.writeNumberField("some_total_microseconds", stall.totalMicros());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, @Nullable CpuTime cpuTime) throws IOException {
        if (cpuTime == null) {
            json.writeNullField("cpu_time");
            return;
        }
        json.writeObjectFieldStart("cpu_time");
        json.writeNumberField("busy_nanoseconds", cpuTime.busyNanos());
        json.writeNumberField("idle_nanoseconds", cpuTime.idleNanos());
        json.writeNumberField("stolen_nanoseconds", cpuTime.stolenNanos());
        json.writeNumberField("jhtop_nanoseconds", cpuTime.jhtopNanos());
        json.writeEndObject();
    }

    static Environment read(JsonInput json) throws IOException {
        Fields fields = new Fields();
        json.beginObject();
        for (String name = json.field(); name != null; name = json.field()) {
            if (!fields.readMachine(name, json) && !fields.readState(name, json)) {
                json.skip();
            }
        }
        return fields.environment();
    }

    /** What was read so far. */
    private static final class Fields {
        private @Nullable SafeText host;
        private @Nullable SafeText cpuModel;
        private @Nullable Integer cores;
        private @Nullable Long memoryBytes;
        private @Nullable SafeText governor;
        private @Nullable SafeText kernel;
        private @Nullable SafeText java;
        private @Nullable SafeText jhtop;
        private @Nullable List<SafeText> flags;
        private @Nullable List<ResourceLimit> limits;
        private @Nullable CpuTime cpuTime;
        private @Nullable Load load;
        private Pressure pressure = Pressure.UNKNOWN;

        boolean readMachine(String name, JsonInput json) throws IOException {
            switch (name) {
                case "host" -> host = json.textOrNull();
                case "cpu_model" -> cpuModel = json.textOrNull();
                case "cores" -> cores = json.smallIntegerOrNull();
                case "memory_bytes" -> memoryBytes = json.integerOrNull();
                case "governor" -> governor = json.textOrNull();
                case "kernel" -> kernel = json.textOrNull();
                default -> {
                    return false;
                }
            }
            return true;
        }

        boolean readState(String name, JsonInput json) throws IOException {
            switch (name) {
                case "java" -> java = json.textOrNull();
                case "jhtop" -> jhtop = json.textOrNull();
                case "flags" -> flags = json.isNull() ? null : json.texts();
                case "limits" -> limits = LimitsJson.read(json);
                case "cpu_time" -> cpuTime = cpuTime(json);
                case "load" -> load = json.isNull() ? null : MachineJson.readLoad(json);
                case "pressure" -> pressure = pressure(json);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private static @Nullable CpuTime cpuTime(JsonInput json) throws IOException {
            if (json.isNull()) {
                return null;
            }
            Map<String, Long> times = new HashMap<>();
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                switch (name) {
                    case "busy_nanoseconds", "idle_nanoseconds", "stolen_nanoseconds", "jhtop_nanoseconds" ->
                        times.put(name, json.integer());
                    default -> json.skip();
                }
            }
            return new CpuTime(
                    JsonInput.required(times.get("busy_nanoseconds"), "busy_nanoseconds"),
                    JsonInput.required(times.get("idle_nanoseconds"), "idle_nanoseconds"),
                    JsonInput.required(times.get("stolen_nanoseconds"), "stolen_nanoseconds"),
                    JsonInput.required(times.get("jhtop_nanoseconds"), "jhtop_nanoseconds"));
        }

        private static Pressure pressure(JsonInput json) throws IOException {
            Stall cpu = null;
            Stall memory = null;
            Stall io = null;
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                switch (name) {
                    case "cpu" -> cpu = stall(json);
                    case "memory" -> memory = stall(json);
                    case "io" -> io = stall(json);
                    default -> json.skip();
                }
            }
            return new Pressure(cpu, memory, io);
        }

        private static @Nullable Stall stall(JsonInput json) throws IOException {
            if (json.isNull()) {
                return null;
            }
            double avg10 = Double.NaN;
            double avg60 = Double.NaN;
            Long total = null;
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                switch (name) {
                    case "some_avg10_percent" -> avg10 = json.decimal();
                    case "some_avg60_percent" -> avg60 = json.decimal();
                    case "some_total_microseconds" -> total = json.integer();
                    default -> json.skip();
                }
            }
            return new Stall(avg10, avg60, JsonInput.required(total, "some_total_microseconds"));
        }

        Environment environment() {
            Machine machine = new Machine(cpuModel, cores, memoryBytes, governor);
            return new Environment(machine, kernel, host, java, jhtop, flags, limits, cpuTime, load, pressure);
        }
    }
}
