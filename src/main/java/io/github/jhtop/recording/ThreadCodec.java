package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Live threads: {@code [run, wait, runs, switches (two columns), core, state, user, system]}, what moves most often first;
 * times in nanoseconds, the state by its code.
 */
final class ThreadCodec extends RowCodec<ThreadCounters> {

    private static final int COLUMNS = 9;

    ThreadCodec() {
        super(COLUMNS);
    }

    @Override
    int key(ThreadCounters row) {
        return row.tid();
    }

    @Override
    boolean continues(ThreadCounters older, ThreadCounters newer) {
        return older.tid() == newer.tid()
                && older.started() == newer.started()
                && alike(older.scheduling(), newer.scheduling())
                && SwitchesJson.alike(older.switches(), newer.switches())
                && alike(older.lastCore(), newer.lastCore())
                && alike(older.times(), newer.times())
                && older.name().equals(newer.name());
    }

    @Override
    void numbers(ThreadCounters row, long[] into) {
        Scheduling scheduling = row.scheduling();
        CpuTimes times = row.times();
        into[0] = scheduling == null ? 0 : scheduling.runNanos();
        into[1] = scheduling == null ? 0 : scheduling.waitNanos();
        into[2] = scheduling == null ? 0 : scheduling.runs();
        SwitchesJson.numbers(row.switches(), into, 3);
        into[5] = row.lastCore() == null ? 0 : row.lastCore();
        into[6] = row.state();
        into[7] = times == null ? 0 : times.userNanos();
        into[8] = times == null ? 0 : times.systemNanos();
    }

    @Override
    ThreadCounters with(ThreadCounters older, long[] n) throws IOException {
        return new ThreadCounters(
                older.tid(),
                older.started(),
                older.name(),
                StateLetter.of(n[6]),
                older.lastCore() == null ? null : Integer.valueOf(JsonInput.small(n[5])),
                older.times() == null ? null : new CpuTimes(n[7], n[8]),
                older.scheduling() == null ? null : new Scheduling(n[0], n[1], n[2]),
                SwitchesJson.with(older.switches(), n, 3));
    }

    @Override
    void writeWhole(JsonGenerator json, ThreadCounters row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("tid", row.tid());
        json.writeNumberField("started", row.started());
        json.writeStringField("name", row.name().toString());
        json.writeStringField("state", StateLetter.write(row.state()));
        if (row.lastCore() != null) {
            json.writeNumberField("core", row.lastCore());
        }
        CpuTimes times = row.times();
        if (times != null) {
            json.writeFieldName("times");
            Json.writeIntegers(json, times.userNanos(), times.systemNanos());
        }
        Scheduling scheduling = row.scheduling();
        if (scheduling != null) {
            json.writeFieldName("scheduling");
            Json.writeIntegers(json, scheduling.runNanos(), scheduling.waitNanos(), scheduling.runs());
        }
        SwitchesJson.writeField(json, "switches", row.switches());
        json.writeEndObject();
    }

    @Override
    ThreadCounters readWhole(JsonInput json) throws IOException {
        Integer tid = null;
        Long started = null;
        SafeText name = null;
        Character state = null;
        Integer core = null;
        long[] times = null;
        long[] scheduling = null;
        Switches switches = null;
        json.beginObject();
        for (String field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "tid" -> tid = json.smallInteger();
                case "started" -> started = json.integer();
                case "name" -> name = json.text();
                case "state" -> state = StateLetter.read(json);
                case "core" -> core = json.smallInteger();
                case "times" -> times = json.integers(2, 2);
                case "scheduling" -> scheduling = json.integers(3, 3);
                case "switches" -> switches = SwitchesJson.read(json);
                default -> json.skip();
            }
        }
        return new ThreadCounters(
                JsonInput.required(tid, "tid"),
                JsonInput.required(started, "started"),
                JsonInput.required(name, "name"),
                JsonInput.required(state, "state"),
                core,
                times(times),
                scheduling == null ? null : new Scheduling(scheduling[0], scheduling[1], scheduling[2]),
                switches);
    }

    private static @Nullable CpuTimes times(long @Nullable [] times) {
        return times == null ? null : new CpuTimes(times[0], times[1]);
    }
}
