package io.github.jhtop.recording;

import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.SourceState;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SampleEncoder} wrote, in order from a key on. One thread at a time. */
final class SampleDecoder {

    private final Census census = new Census();
    private final CoreCodec cores = new CoreCodec();
    private final ProcessCodec processes = new ProcessCodec(census, Masking.NONE);
    private @Nullable Sample before;

    /** The sample of a line. */
    Sample decode(byte[] line, int length) throws IOException {
        try (JsonInput json = JsonInput.of(line, length)) {
            Fields fields = new Fields();
            json.beginObject();
            for (String name = json.field(); name != null; name = json.field()) {
                if (!fields.readOnce(name, json) && !fields.readChanges(name, json)) {
                    json.skip();
                }
            }
            json.end();
            Sample sample = fields.sample();
            before = sample;
            return sample;
        }
    }

    /** What was read so far of one sample; what is not told is as before. */
    private final class Fields {
        private @Nullable Sample older = before;
        private @Nullable Instant at;
        private @Nullable Long nanos;
        private @Nullable HostCounters host;
        private @Nullable Demand demand;
        private @Nullable List<SourceState> sources;
        private boolean particularsTold;
        private @Nullable ProcessParticulars particulars;
        private boolean churnTold;
        private @Nullable Churn churn;
        private @Nullable List<CoreCounters> coreRows;
        private @Nullable List<ProcessCounters> processRows;

        boolean readOnce(String name, JsonInput json) throws IOException {
            switch (name) {
                case "t" -> nanos = json.integer();
                case "at" -> at = json.instant();
                case "key" -> key(json.truth());
                case "host" -> host = MachineJson.read(json);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void key(boolean key) throws FormatException {
            if (coreRows != null || processRows != null) {
                throw new FormatException("'key' comes after the lists");
            }
            older = key ? null : older;
        }

        boolean readChanges(String name, JsonInput json) throws IOException {
            switch (name) {
                case "demand" -> demand = DemandJson.read(json);
                case "sources" -> sources = SourcesJson.read(json);
                case "particulars" -> {
                    particulars = ParticularsJson.read(json);
                    particularsTold = true;
                }
                case "churn" -> {
                    churn = ChurnJson.read(json);
                    churnTold = true;
                }
                case "cores" -> coreRows = RowLists.read(json, cores, olderCores(), census);
                case "processes" -> {
                    census.begin(olderProcesses());
                    processRows = RowLists.read(json, processes, olderProcesses(), census);
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        private List<CoreCounters> olderCores() {
            return older == null ? List.of() : older.cores();
        }

        private List<ProcessCounters> olderProcesses() {
            return older == null ? List.of() : older.processes();
        }

        Sample sample() throws FormatException {
            return new Sample(
                    JsonInput.required(at, "at"),
                    JsonInput.required(nanos, "t"),
                    JsonInput.required(demand == null && older != null ? older.demand() : demand, "demand"),
                    JsonInput.required(host, "host"),
                    coreRows == null ? olderCores() : coreRows,
                    processRows == null ? olderProcesses() : processRows,
                    !particularsTold && older != null ? older.particulars() : particulars,
                    JsonInput.required(sources == null && older != null ? older.sources() : sources, "sources"),
                    !churnTold && older != null ? older.churn() : churn);
        }
    }
}
