package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.CoreCounters;
import java.io.IOException;

/** Logical CPUs: {@code [user, system, idle, iowait, steal]} in nanoseconds. */
final class CoreCodec extends RowCodec<CoreCounters> {

    private static final int COLUMNS = 5;

    CoreCodec() {
        super(COLUMNS);
    }

    @Override
    int key(CoreCounters row) {
        return row.core();
    }

    @Override
    boolean continues(CoreCounters older, CoreCounters newer) {
        return older.core() == newer.core();
    }

    @Override
    void numbers(CoreCounters row, long[] into) {
        into[0] = row.userNanos();
        into[1] = row.systemNanos();
        into[2] = row.idleNanos();
        into[3] = row.iowaitNanos();
        into[4] = row.stealNanos();
    }

    @Override
    CoreCounters with(CoreCounters older, long[] n) {
        return core(older.core(), n);
    }

    private static CoreCounters core(int core, long[] n) {
        return new CoreCounters(core, n[0], n[1], n[2], n[3], n[4]);
    }

    @Override
    void writeWhole(JsonGenerator json, CoreCounters row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("core", row.core());
        json.writeFieldName("times");
        Json.writeIntegers(
                json, row.userNanos(), row.systemNanos(), row.idleNanos(), row.iowaitNanos(), row.stealNanos());
        json.writeEndObject();
    }

    @Override
    CoreCounters readWhole(JsonInput json) throws IOException {
        Integer core = null;
        long[] times = null;
        json.beginObject();
        for (String name = json.field(); name != null; name = json.field()) {
            switch (name) {
                case "core" -> core = json.smallInteger();
                case "times" -> times = json.integers(COLUMNS, COLUMNS);
                default -> json.skip();
            }
        }
        return core(JsonInput.required(core, "core"), JsonInput.required(times, "times"));
    }
}
