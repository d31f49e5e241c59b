package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Cgroup;
import io.github.jhtop.sample.CpuControl;
import io.github.jhtop.sample.MemoryControl;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.ProcessParticulars.Footprint;
import io.github.jhtop.sample.ProcessParticulars.Limited;
import io.github.jhtop.sample.ProcessParticulars.Oom;
import io.github.jhtop.sample.ProcessParticulars.PageFaults;
import io.github.jhtop.sample.ProcessParticulars.Paths;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The particulars of the process in focus by the names of their fields; what is unknown is left out. */
final class ParticularsJson {

    /** PID namespaces nest no deeper. Source: {@code include/linux/pid_namespace.h}, MAX_PID_NS_LEVEL. */
    private static final int DEEPEST_NAMESPACE = 33;

    private ParticularsJson() {}

    static void write(JsonGenerator json, @Nullable ProcessParticulars p) throws IOException {
        if (p == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        writeIntegers(json, "id", p.id().pid(), p.id().started());
        if (p.limits() != null) {
            json.writeFieldName("limits");
            LimitsJson.write(json, p.limits());
        }
        if (p.cpu() != null) {
            json.writeFieldName("cpu");
            CgroupJson.writeCpu(json, p.cpu());
        }
        if (p.memory() != null) {
            json.writeFieldName("memory");
            CgroupJson.writeMemory(json, p.memory());
        }
        if (p.nsPids() != null) {
            writeIntegers(
                    json,
                    "ns_pids",
                    p.nsPids().stream().mapToLong(Integer::longValue).toArray());
        }
        json.writeFieldName("exe");
        Json.writeText(json, p.paths().exe());
        json.writeFieldName("cwd");
        Json.writeText(json, p.paths().cwd());
        writeIntegers(json, "faults", p.faults().minor(), p.faults().major());
        writeMemory(json, p);
        json.writeEndObject();
    }

    private static void writeMemory(JsonGenerator json, ProcessParticulars p) throws IOException {
        Footprint footprint = p.footprint();
        if (footprint != null) {
            writeIntegers(json, "footprint", footprint.pssBytes(), footprint.swapPssBytes());
        }
        Limited limited = p.limited();
        if (limited != null) {
            writeIntegers(json, "limited", limited.lockedBytes(), limited.stackBytes());
        }
        Oom oom = p.oom();
        if (oom != null) {
            writeIntegers(json, "oom", oom.score(), oom.adjustment());
        }
    }

    private static void writeIntegers(JsonGenerator json, String name, long... numbers) throws IOException {
        json.writeFieldName(name);
        Json.writeIntegers(json, numbers);
    }

    static @Nullable ProcessParticulars read(JsonInput json) throws IOException {
        if (json.isNull()) {
            return null;
        }
        Fields fields = new Fields();
        json.beginObject();
        for (String name = json.field(); name != null; name = json.field()) {
            if (!fields.readPlaces(name, json) && !fields.readCounters(name, json)) {
                json.skip();
            }
        }
        return fields.particulars();
    }

    /** What was read so far. */
    private static final class Fields {
        private long @Nullable [] id;
        private @Nullable List<ResourceLimit> limits;
        private @Nullable Cgroup<CpuControl> cpu;
        private @Nullable Cgroup<MemoryControl> memory;
        private @Nullable List<Integer> nsPids;
        private @Nullable SafeText exe;
        private @Nullable SafeText cwd;
        private long @Nullable [] faults;
        private long @Nullable [] footprint;
        private long @Nullable [] limited;
        private long @Nullable [] oom;

        boolean readPlaces(String name, JsonInput json) throws IOException {
            switch (name) {
                case "id" -> id = json.integers(2, 2);
                case "limits" -> limits = LimitsJson.read(json);
                case "cpu" -> cpu = CgroupJson.readCpu(json);
                case "memory" -> memory = CgroupJson.readMemory(json);
                case "ns_pids" -> nsPids = small(json.integers(0, DEEPEST_NAMESPACE));
                case "exe" -> exe = json.textOrNull();
                case "cwd" -> cwd = json.textOrNull();
                default -> {
                    return false;
                }
            }
            return true;
        }

        boolean readCounters(String name, JsonInput json) throws IOException {
            switch (name) {
                case "faults" -> faults = json.integers(2, 2);
                case "footprint" -> footprint = json.integers(2, 2);
                case "limited" -> limited = json.integers(2, 2);
                case "oom" -> oom = json.integers(2, 2);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private static List<Integer> small(long[] numbers) throws FormatException {
            for (long number : numbers) {
                JsonInput.small(number);
            }
            IntStream small = Arrays.stream(numbers).mapToInt(number -> (int) number);
            return small.boxed().toList();
        }

        ProcessParticulars particulars() throws FormatException {
            long[] process = JsonInput.required(id, "id");
            long[] pages = JsonInput.required(faults, "faults");
            return new ProcessParticulars(
                    new ProcessId(JsonInput.small(process[0]), process[1]),
                    limits,
                    cpu,
                    memory,
                    nsPids,
                    new Paths(exe, cwd),
                    new PageFaults(pages[0], pages[1]),
                    footprint == null ? null : new Footprint(footprint[0], footprint[1]),
                    limited == null ? null : new Limited(limited[0], limited[1]),
                    oom == null ? null : new Oom(JsonInput.small(oom[0]), JsonInput.small(oom[1])));
        }
    }
}
