package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.recording.RunResult.Latency;
import io.github.jhtop.recording.RunResult.Outcome;
import io.github.jhtop.recording.RunResult.Usage;
import io.github.jhtop.recording.RunResult.Work;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of a run by the names of its fields; unknown is null. */
public final class RunResultJson {

    private RunResultJson() {}

    /**
     * Writes the fields, but neither begin nor end of the object.
     *
     * @param json stands within an object
     * @param result what came of the run
     * @throws IOException if nobody takes it
     */
    public static void writeFields(JsonGenerator json, RunResult result) throws IOException {
        json.writeStringField("state", Words.of(result.state()));
        json.writeObjectField("valid", result.valid());
        json.writeFieldName("checksum");
        Json.writeText(json, result.checksum());
        json.writeObjectField("exit", result.exit());
        writeDecimal(json, "wall_seconds", result.wallSeconds());
        writeUsage(json, result.usage());
        writeWork(json, result.work());
        json.writeObjectField("processes", result.processes());
        json.writeObjectField("threads_started", result.threadsStarted());
        writeOutcome(json, result.outcome());
        json.writeFieldName("churn");
        ChurnJson.write(json, result.churn());
        json.writeFieldName("churn_gap");
        Json.writeText(json, result.churnGap());
    }

    private static void writeDecimal(JsonGenerator json, String name, double value) throws IOException {
        json.writeFieldName(name);
        Json.writeDecimal(json, value);
    }

    private static void writeUsage(JsonGenerator json, Usage usage) throws IOException {
        writeDecimal(json, "cpu_user_seconds", usage.userSeconds());
        writeDecimal(json, "cpu_system_seconds", usage.systemSeconds());
        writeDecimal(json, "ready_seconds", usage.readySeconds());
        json.writeObjectField("switches", usage.switches());
        json.writeObjectField("voluntary_switches", usage.voluntarySwitches());
        json.writeObjectField("involuntary_switches", usage.involuntarySwitches());
        json.writeObjectField("migrations", usage.migrations());
        json.writeObjectField("page_faults", usage.pageFaults());
        json.writeObjectField("peak_rss_bytes", usage.peakRssBytes());
        json.writeObjectField("peak_pss_bytes", usage.peakPssBytes());
    }

    private static void writeWork(JsonGenerator json, Work work) throws IOException {
        json.writeObjectField("operations", work.operations());
        writeDecimal(json, "operations_per_second", work.operationsPerSecond());
        writeLatency(json, work.latency());
        writeFindings(json, work.findings());
    }

    private static void writeLatency(JsonGenerator json, @Nullable Latency latency) throws IOException {
        if (latency == null) {
            json.writeNullField("latency_ms");
            return;
        }
        json.writeObjectFieldStart("latency_ms");
        writeDecimal(json, "p50", latency.p50Millis());
        writeDecimal(json, "p90", latency.p90Millis());
        writeDecimal(json, "p99", latency.p99Millis());
        writeDecimal(json, "p999", latency.p999Millis());
        json.writeEndObject();
    }

    private static void writeFindings(JsonGenerator json, Map<String, Long> findings) throws IOException {
        if (findings.isEmpty()) {
            json.writeNullField("findings");
            return;
        }
        json.writeObjectFieldStart("findings");
        for (Map.Entry<String, Long> finding : findings.entrySet()) {
            json.writeNumberField(finding.getKey(), finding.getValue());
        }
        json.writeEndObject();
    }

    private static void writeOutcome(JsonGenerator json, @Nullable Outcome outcome) throws IOException {
        if (outcome == null) {
            json.writeNullField("outcome");
            return;
        }
        json.writeObjectFieldStart("outcome");
        json.writeNumberField("tasks_planned", outcome.tasksPlanned());
        json.writeNumberField("tasks_done", outcome.tasksDone());
        json.writeNumberField("others_planned", outcome.othersPlanned());
        json.writeNumberField("others_done", outcome.othersDone());
        json.writeEndObject();
    }

    static @Nullable RunResult read(JsonInput json) throws IOException {
        if (json.isNull()) {
            return null;
        }
        Fields fields = new Fields();
        json.beginObject();
        for (String name = json.field(); name != null; name = json.field()) {
            if (!fields.readEnd(name, json) && !fields.readUsage(name, json) && !fields.readWork(name, json)) {
                json.skip();
            }
        }
        return fields.result();
    }

    /** What was read so far. */
    private static final class Fields {
        private @Nullable RunState state;
        private @Nullable Boolean valid;
        private @Nullable SafeText checksum;
        private @Nullable Integer exit;
        private double wallSeconds = Double.NaN;
        private double userSeconds = Double.NaN;
        private double systemSeconds = Double.NaN;
        private double readySeconds = Double.NaN;
        private @Nullable Long switches;
        private @Nullable Long voluntary;
        private @Nullable Long involuntary;
        private @Nullable Long migrations;
        private @Nullable Long pageFaults;
        private @Nullable Long peakRss;
        private @Nullable Long peakPss;
        private @Nullable Long operations;
        private double operationsPerSecond = Double.NaN;
        private @Nullable Latency latency;
        private final Map<String, Long> findings = new LinkedHashMap<>();
        private @Nullable Long processes;
        private @Nullable Long threadsStarted;
        private @Nullable Outcome outcome;
        private @Nullable Churn churn;
        private @Nullable SafeText churnGap;

        boolean readEnd(String name, JsonInput json) throws IOException {
            switch (name) {
                case "state" -> state = Words.require(RunState.class, json.text(), "state");
                case "valid" -> valid = json.truthOrNull();
                case "checksum" -> checksum = json.textOrNull();
                case "exit" -> exit = json.smallIntegerOrNull();
                case "processes" -> processes = json.integerOrNull();
                case "threads_started" -> threadsStarted = json.integerOrNull();
                case "outcome" -> outcome = json.isNull() ? null : outcome(json);
                case "churn" -> churn = ChurnJson.read(json);
                case "churn_gap" -> churnGap = json.textOrNull();
                default -> {
                    return false;
                }
            }
            return true;
        }

        boolean readUsage(String name, JsonInput json) throws IOException {
            switch (name) {
                case "wall_seconds" -> wallSeconds = json.decimal();
                case "cpu_user_seconds" -> userSeconds = json.decimal();
                case "cpu_system_seconds" -> systemSeconds = json.decimal();
                case "ready_seconds" -> readySeconds = json.decimal();
                case "switches" -> switches = json.integerOrNull();
                case "voluntary_switches" -> voluntary = json.integerOrNull();
                case "involuntary_switches" -> involuntary = json.integerOrNull();
                case "migrations" -> migrations = json.integerOrNull();
                case "page_faults" -> pageFaults = json.integerOrNull();
                case "peak_rss_bytes" -> peakRss = json.integerOrNull();
                case "peak_pss_bytes" -> peakPss = json.integerOrNull();
                default -> {
                    return false;
                }
            }
            return true;
        }

        boolean readWork(String name, JsonInput json) throws IOException {
            switch (name) {
                case "operations" -> operations = json.integerOrNull();
                case "operations_per_second" -> operationsPerSecond = json.decimal();
                case "latency_ms" -> latency = json.isNull() ? null : latency(json);
                case "findings" -> readFindings(json);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void readFindings(JsonInput json) throws IOException {
            if (json.isNull()) {
                return;
            }
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                findings.put(name, json.integer());
            }
        }

        private static Latency latency(JsonInput json) throws IOException {
            double[] percentiles = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                switch (name) {
                    case "p50" -> percentiles[0] = json.decimal();
                    case "p90" -> percentiles[1] = json.decimal();
                    case "p99" -> percentiles[2] = json.decimal();
                    case "p999" -> percentiles[3] = json.decimal();
                    default -> json.skip();
                }
            }
            return new Latency(percentiles[0], percentiles[1], percentiles[2], percentiles[3]);
        }

        private static Outcome outcome(JsonInput json) throws IOException {
            Long planned = null;
            Long done = null;
            Long othersPlanned = null;
            Long othersDone = null;
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                switch (name) {
                    case "tasks_planned" -> planned = json.integer();
                    case "tasks_done" -> done = json.integer();
                    case "others_planned" -> othersPlanned = json.integer();
                    case "others_done" -> othersDone = json.integer();
                    default -> json.skip();
                }
            }
            return new Outcome(
                    JsonInput.required(planned, "tasks_planned"),
                    JsonInput.required(done, "tasks_done"),
                    JsonInput.required(othersPlanned, "others_planned"),
                    JsonInput.required(othersDone, "others_done"));
        }

        RunResult result() throws FormatException {
            return new RunResult(
                    JsonInput.required(state, "state"),
                    valid,
                    checksum,
                    exit,
                    wallSeconds,
                    new Usage(
                            userSeconds,
                            systemSeconds,
                            readySeconds,
                            switches,
                            voluntary,
                            involuntary,
                            migrations,
                            pageFaults,
                            peakRss,
                            peakPss),
                    new Work(operations, operationsPerSecond, latency, findings),
                    processes,
                    threadsStarted,
                    outcome,
                    churn,
                    churnGap);
        }
    }
}
