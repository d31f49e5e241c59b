package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Cgroup;
import io.github.jhtop.sample.CpuControl;
import io.github.jhtop.sample.CpuControl.Quota;
import io.github.jhtop.sample.CpuControl.Throttling;
import io.github.jhtop.sample.MemoryControl;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Control groups: their path, and either why they are hidden or what they tell; 1e999 is no limit. */
final class CgroupJson {

    private CgroupJson() {}

    static void writeCpu(JsonGenerator json, Cgroup<CpuControl> group) throws IOException {
        json.writeStartObject();
        if (writePlace(json, group) && group instanceof Cgroup.Seen<CpuControl> seen) {
            Quota quota = seen.control().quota();
            writeCount(json, "usage", seen.control().usageNanos());
            json.writeStringField("limit_group", quota.group().toString());
            json.writeFieldName("limit");
            Json.writeDecimal(json, quota.cores());
            writeCount(json, "limit_usage", quota.usageNanos());
            Throttling throttling = quota.throttling();
            if (throttling != null) {
                json.writeFieldName("throttling");
                Json.writeIntegers(
                        json, throttling.periods(), throttling.throttledPeriods(), throttling.throttledNanos());
            }
        }
        json.writeEndObject();
    }

    static void writeMemory(JsonGenerator json, Cgroup<MemoryControl> group) throws IOException {
        json.writeStartObject();
        if (writePlace(json, group) && group instanceof Cgroup.Seen<MemoryControl> seen) {
            MemoryControl control = seen.control();
            json.writeStringField("limit_group", control.limitGroup().toString());
            json.writeFieldName("limit");
            Json.writeDecimal(json, control.limitBytes());
            writeCount(json, "usage", control.usageBytes());
            writeCount(json, "oom_kills", control.oomKills());
        }
        json.writeEndObject();
    }

    /** Whether there is more to tell. */
    private static boolean writePlace(JsonGenerator json, Cgroup<?> group) throws IOException {
        json.writeStringField("path", group.path().toString());
        if (group instanceof Cgroup.Hidden<?> hidden) {
            json.writeStringField("hidden", SafeText.of(hidden.reason()).toString());
            return false;
        }
        return true;
    }

    private static void writeCount(JsonGenerator json, String name, @Nullable Long count) throws IOException {
        if (count != null) {
            json.writeNumberField(name, count);
        }
    }

    static Cgroup<CpuControl> readCpu(JsonInput json) throws IOException {
        Fields fields = Fields.read(json);
        SafeText path = JsonInput.required(fields.path, "path");
        if (fields.hidden != null) {
            return new Cgroup.Hidden<>(path, fields.hidden.toString());
        }
        long[] t = fields.throttling;
        Quota quota = new Quota(
                JsonInput.required(fields.limitGroup, "limit_group"),
                fields.limit,
                fields.limitUsage,
                t == null ? null : new Throttling(t[0], t[1], t[2]));
        return new Cgroup.Seen<>(path, new CpuControl(fields.usage, quota));
    }

    static Cgroup<MemoryControl> readMemory(JsonInput json) throws IOException {
        Fields fields = Fields.read(json);
        SafeText path = JsonInput.required(fields.path, "path");
        if (fields.hidden != null) {
            return new Cgroup.Hidden<>(path, fields.hidden.toString());
        }
        SafeText limitGroup = JsonInput.required(fields.limitGroup, "limit_group");
        return new Cgroup.Seen<>(path, new MemoryControl(limitGroup, fields.limit, fields.usage, fields.oomKills));
    }

    /** The fields of either kind. */
    private static final class Fields {
        private @Nullable SafeText path;
        private @Nullable SafeText hidden;
        private @Nullable SafeText limitGroup;
        private double limit = Double.NaN;
        private @Nullable Long usage;
        private @Nullable Long limitUsage;
        private @Nullable Long oomKills;
        private long @Nullable [] throttling;

        static Fields read(JsonInput json) throws IOException {
            Fields fields = new Fields();
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                switch (name) {
                    case "path" -> fields.path = json.text();
                    case "hidden" -> fields.hidden = json.text();
                    case "limit_group" -> fields.limitGroup = json.text();
                    case "limit" -> fields.limit = json.decimal();
                    case "usage" -> fields.usage = json.integer();
                    case "limit_usage" -> fields.limitUsage = json.integer();
                    case "oom_kills" -> fields.oomKills = json.integer();
                    case "throttling" -> fields.throttling = json.integers(3, 3);
                    default -> json.skip();
                }
            }
            return fields;
        }
    }
}
