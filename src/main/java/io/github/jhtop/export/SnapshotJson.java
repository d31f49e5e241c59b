package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.metric.CoreMetrics;
import io.github.jhtop.metric.HostMetrics;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.HostRow;
import io.github.jhtop.model.JavaCommand;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Lines of the schema {@code jhtop.snapshot/1}: one object for each snapshot, unknown values are null. */
public final class SnapshotJson implements SnapshotWriter {

    /** What the JVM itself would have to be asked for; the lens into it fills these in. */
    private static final List<String> JVM_NUMBERS = List.of(
            "heap_used_bytes",
            "heap_committed_bytes",
            "heap_max_bytes",
            "gc_percent",
            "gc_count",
            "safepoint_percent",
            "allocated_bytes_per_second",
            "java_threads_live",
            "java_threads_started");

    private final OutputStream out;
    private final boolean withThreads;
    /**
     * A writer to a stream that stays open.
     *
     * @param out takes UTF-8
     * @param withThreads whether the list of threads is written
     */
    public SnapshotJson(OutputStream out, boolean withThreads) {
        this.out = out;
        this.withThreads = withThreads;
    }

    @Override
    public void write(Snapshot snapshot) throws IOException {
        JsonLine.write(out, "jhtop.snapshot/1", json -> {
            json.writeStringField("at", snapshot.at().toString());
            json.writeObjectField("interval_seconds", Plain.of(Unit.SHORT_SECONDS, snapshot.intervalSeconds()));
            json.writeObjectFieldStart("host");
            writeFields(json, HostMetrics.TABLE, snapshot.host());
            json.writeEndObject();
            writeSelected(json, snapshot.host());
            writeRows(json, "cores", CoreMetrics.TABLE, snapshot.cores());
            writeProcesses(json, snapshot.processes());
            if (withThreads) {
                writeThreads(json, snapshot.processes());
            }
            SourcesJson.write(json, snapshot.sources());
        });
    }

    /** What is summed over the processes that were named, since it says nothing of the machine. */
    private static void writeSelected(JsonGenerator json, HostRow host) throws IOException {
        if (!host.tasks().ofSelection()) {
            json.writeNullField("selected");
            return;
        }
        json.writeObjectFieldStart("selected");
        writeFields(json, HostMetrics.SUMS, host);
        json.writeEndObject();
    }

    private static <R> void writeRows(JsonGenerator json, String name, List<Metric<R>> table, List<R> rows)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (R row : rows) {
            json.writeStartObject();
            writeFields(json, table, row);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeProcesses(JsonGenerator json, List<ProcessRow> rows) throws IOException {
        json.writeArrayFieldStart("processes");
        for (ProcessRow row : rows) {
            json.writeStartObject();
            writeFields(json, ProcessMetrics.TABLE, row);
            writeJvm(json, row.java());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <R> void writeFields(JsonGenerator json, List<Metric<R>> table, R row) throws IOException {
        for (Metric<R> metric : table) {
            json.writeObjectField(metric.id(), Plain.of(metric, row));
        }
    }

    private static void writeJvm(JsonGenerator json, @Nullable JavaCommand java) throws IOException {
        if (java == null) {
            json.writeNullField("jvm");
            return;
        }
        json.writeObjectFieldStart("jvm");
        json.writeNullField("version");
        json.writeStringField(
                "main_class",
                java.mainClass().isEmpty() ? null : java.mainClass().toString());
        for (String number : JVM_NUMBERS) {
            json.writeNullField(number);
        }
        json.writeEndObject();
    }

    private static void writeThreads(JsonGenerator json, List<ProcessRow> rows) throws IOException {
        json.writeArrayFieldStart("threads");
        for (ProcessRow row : rows) {
            for (ThreadRow thread : row.threads() == null ? List.<ThreadRow>of() : row.threads()) {
                json.writeStartObject();
                writeFields(json, ThreadMetrics.TABLE, thread);
                json.writeNullField("java_name");
                json.writeNullField("java_state");
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
