package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.Churn.Tally;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Births and deaths by the names of their fields, in a sample as in a result; null if they are unknown. */
final class ChurnJson {

    private static final List<String> NAMES = List.of(
            "processes_started",
            "processes_ended",
            "processes_short_lived",
            "threads_started",
            "threads_ended",
            "threads_short_lived",
            "execs",
            "processes_failed",
            "processes_signalled",
            "lost_events");

    private ChurnJson() {}

    static void write(JsonGenerator json, @Nullable Churn churn) throws IOException {
        if (churn == null) {
            json.writeNull();
            return;
        }
        long[] counts = counts(churn);
        json.writeStartObject();
        for (int i = 0; i < counts.length; i++) {
            json.writeNumberField(NAMES.get(i), counts[i]);
        }
        json.writeEndObject();
    }

    private static long[] counts(Churn churn) {
        Tally processes = churn.processes();
        Tally threads = churn.threads();
        return new long[] {
            processes.started(),
            processes.ended(),
            processes.shortLived(),
            threads.started(),
            threads.ended(),
            threads.shortLived(),
            churn.execs(),
            churn.failed(),
            churn.signalled(),
            churn.lostEvents()
        };
    }

    static @Nullable Churn read(JsonInput json) throws IOException {
        if (json.isNull()) {
            return null;
        }
        long[] counts = new long[NAMES.size()];
        boolean[] told = new boolean[NAMES.size()];
        json.beginObject();
        for (String name = json.field(); name != null; name = json.field()) {
            int i = NAMES.indexOf(name);
            if (i < 0) {
                json.skip();
            } else {
                counts[i] = json.integer();
                told[i] = true;
            }
        }
        for (int i = 0; i < told.length; i++) {
            JsonInput.required(told[i] ? true : null, NAMES.get(i));
        }
        return new Churn(
                new Tally(counts[0], counts[1], counts[2]),
                new Tally(counts[3], counts[4], counts[5]),
                counts[6],
                counts[7],
                counts[8],
                counts[9]);
    }
}
