package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process by the names of its fields; what is unknown is left out. */
final class WholeProcess {

    private final Census census;
    private final ThreadCodec threads;
    private final Masking masking;

    /** To mask takes longer than to write, and most processes are written again with each key. */
    private IdentityHashMap<ProcessFacts, List<SafeText>> masked = new IdentityHashMap<>();

    WholeProcess(Census census, ThreadCodec threads, Masking masking) {
        this.census = census;
        this.threads = threads;
        this.masking = masking;
    }

    /** Forgets about all processes but these. */
    void forgetOthers(List<ProcessCounters> present) {
        IdentityHashMap<ProcessFacts, List<SafeText>> kept = new IdentityHashMap<>();
        for (ProcessCounters process : present) {
            List<SafeText> words = masked.get(process.facts());
            if (words != null) {
                kept.put(process.facts(), words);
            }
        }
        masked = kept;
    }

    void write(JsonGenerator json, ProcessCounters process) throws IOException {
        json.writeStartObject();
        json.writeNumberField("pid", process.id().pid());
        json.writeNumberField("started", process.id().started());
        writeFacts(json, process.facts());
        writeStat(json, process.stat());
        writeAccounting(json, process.accounting());
        ThreadTable table = process.threads();
        if (table != null) {
            json.writeFieldName("threads");
            RowLists.write(json, threads, List.of(), table.live());
            EndedThreads ended = table.ended();
            Scheduling sum = ended.scheduling();
            json.writeFieldName("ended");
            Json.writeIntegers(json, ended.count(), sum.runNanos(), sum.waitNanos(), sum.runs());
            SwitchesJson.writeField(json, "ended_switches", ended.switches());
        }
        SwitchesJson.writeField(json, "leader_switches", process.leaderSwitches());
        Io io = process.io();
        if (io != null) {
            json.writeFieldName("io");
            Json.writeIntegers(json, io.readBytes(), io.writeBytes());
        }
        if (process.openFiles() != null) {
            json.writeNumberField("open_files", process.openFiles());
        }
        if (process.sharedBytes() != null) {
            json.writeNumberField("shared", process.sharedBytes());
        }
        json.writeEndObject();
    }

    private void writeFacts(JsonGenerator json, ProcessFacts facts) throws IOException {
        json.writeStringField("name", facts.name().toString());
        json.writeFieldName("arguments");
        Json.writeTexts(json, masked.computeIfAbsent(facts, one -> masking.command(one.arguments())));
        if (facts.user() != null) {
            json.writeStringField("user", facts.user().toString());
        }
        if (facts.startedAt() != null) {
            json.writeFieldName("started_at");
            Json.writeInstant(json, facts.startedAt());
        }
        if (facts.kernelThread()) {
            json.writeBooleanField("kernel_thread", true);
        }
    }

    private static void writeStat(JsonGenerator json, ProcessStat stat) throws IOException {
        json.writeNumberField("ppid", stat.ppid());
        json.writeStringField("state", StateLetter.write(stat.state()));
        json.writeNumberField("thread_count", stat.threadCount());
        json.writeFieldName("times");
        Json.writeIntegers(json, stat.times().userNanos(), stat.times().systemNanos());
        json.writeFieldName("memory");
        Json.writeIntegers(json, stat.rssBytes(), stat.virtualBytes());
        if (stat.lastCore() != null) {
            json.writeNumberField("core", stat.lastCore());
        }
        if (stat.nice() != null) {
            json.writeNumberField("nice", stat.nice());
        }
    }

    private static void writeAccounting(JsonGenerator json, @Nullable Accounting accounting) throws IOException {
        if (accounting == null) {
            return;
        }
        json.writeFieldName("accounting");
        Json.writeIntegers(
                json,
                accounting.scheduling().runNanos(),
                accounting.scheduling().waitNanos(),
                accounting.scheduling().runs(),
                accounting.switches().voluntary(),
                accounting.switches().involuntary(),
                accounting.times().userNanos(),
                accounting.times().systemNanos());
    }

    ProcessCounters read(JsonInput json) throws IOException {
        Fields fields = new Fields();
        json.beginObject();
        for (String name = json.field(); name != null; name = json.field()) {
            if (!fields.readFacts(name, json) && !fields.readStat(name, json) && !fields.readCounters(name, json)) {
                json.skip();
            }
        }
        return fields.process();
    }

    /** What was read so far of one process. */
    private final class Fields {
        private @Nullable Integer pid;
        private @Nullable Long started;
        private @Nullable SafeText name;
        private @Nullable List<SafeText> arguments;
        private @Nullable SafeText user;
        private @Nullable Instant startedAt;
        private boolean kernelThread;
        private @Nullable Integer ppid;
        private @Nullable Character state;
        private @Nullable Integer threadCount;
        private long @Nullable [] times;
        private long @Nullable [] memory;
        private @Nullable Integer core;
        private @Nullable Integer nice;
        private long @Nullable [] accounting;
        private @Nullable List<ThreadCounters> live;
        private long @Nullable [] ended;
        private @Nullable Switches endedSwitches;
        private @Nullable Switches leaderSwitches;
        private long @Nullable [] io;
        private @Nullable Integer openFiles;
        private @Nullable Long shared;

        boolean readFacts(String field, JsonInput json) throws IOException {
            switch (field) {
                case "pid" -> pid = json.smallInteger();
                case "started" -> started = json.integer();
                case "name" -> name = json.text();
                case "arguments" -> arguments = json.texts();
                case "user" -> user = json.text();
                case "started_at" -> startedAt = json.instant();
                case "kernel_thread" -> kernelThread = json.truth();
                default -> {
                    return false;
                }
            }
            return true;
        }

        boolean readStat(String field, JsonInput json) throws IOException {
            switch (field) {
                case "ppid" -> ppid = json.smallInteger();
                case "state" -> state = StateLetter.read(json);
                case "thread_count" -> threadCount = json.smallInteger();
                case "times" -> times = json.integers(2, 2);
                case "memory" -> memory = json.integers(2, 2);
                case "core" -> core = json.smallInteger();
                case "nice" -> nice = json.smallInteger();
                default -> {
                    return false;
                }
            }
            return true;
        }

        boolean readCounters(String field, JsonInput json) throws IOException {
            switch (field) {
                case "accounting" -> accounting = json.integers(7, 7);
                case "threads" -> live = RowLists.read(json, threads, List.of(), census);
                case "ended" -> ended = json.integers(4, 4);
                case "ended_switches" -> endedSwitches = SwitchesJson.read(json);
                case "leader_switches" -> leaderSwitches = SwitchesJson.read(json);
                case "io" -> io = json.integers(2, 2);
                case "open_files" -> openFiles = json.smallInteger();
                case "shared" -> shared = json.integer();
                default -> {
                    return false;
                }
            }
            return true;
        }

        ProcessCounters process() throws FormatException {
            ProcessFacts facts = new ProcessFacts(
                    JsonInput.required(name, "name"),
                    JsonInput.required(arguments, "arguments"),
                    user,
                    startedAt,
                    kernelThread);
            census.facts(facts);
            return new ProcessCounters(
                    new ProcessId(JsonInput.required(pid, "pid"), JsonInput.required(started, "started")),
                    facts,
                    stat(),
                    accounting(),
                    table(),
                    leaderSwitches,
                    io == null ? null : new Io(io[0], io[1]),
                    openFiles,
                    shared);
        }

        private ProcessStat stat() throws FormatException {
            long[] mode = JsonInput.required(times, "times");
            long[] bytes = JsonInput.required(memory, "memory");
            return new ProcessStat(
                    JsonInput.required(ppid, "ppid"),
                    JsonInput.required(state, "state"),
                    JsonInput.required(threadCount, "thread_count"),
                    new CpuTimes(mode[0], mode[1]),
                    bytes[0],
                    bytes[1],
                    core,
                    nice);
        }

        private @Nullable Accounting accounting() {
            return accounting == null
                    ? null
                    : new Accounting(
                            new Scheduling(accounting[0], accounting[1], accounting[2]),
                            new Switches.Split(accounting[3], accounting[4]),
                            new CpuTimes(accounting[5], accounting[6]));
        }

        private @Nullable ThreadTable table() throws FormatException {
            if (live == null) {
                return null;
            }
            long[] sum = JsonInput.required(ended, "ended");
            return new ThreadTable(
                    live, new EndedThreads(sum[0], new Scheduling(sum[1], sum[2], sum[3]), endedSwitches));
        }
    }
}
