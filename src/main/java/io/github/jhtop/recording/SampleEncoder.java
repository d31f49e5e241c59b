package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.Sample;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Samples as lines of JSON, each relative to the one before; a key is relative to nothing. One thread at a time, and of no
 * use any more after an exception.
 */
final class SampleEncoder {

    /** The longest line that a reader accepts. */
    static final int LONGEST_LINE = 16 << 20;

    private static final int LARGEST_KEPT = 1 << 20;

    private final Bytes line = new Bytes();
    private final JsonGenerator json;
    private final CoreCodec cores = new CoreCodec();
    private final ProcessCodec processes;
    private @Nullable Sample before;

    SampleEncoder(Masking masking) throws IOException {
        json = Json.generator(line);
        processes = new ProcessCodec(new Census(), masking);
    }

    /** The line of a sample, valid until the next call. */
    Bytes encode(Sample sample, boolean key) throws IOException {
        line.clear(LARGEST_KEPT);
        Sample older = key ? null : before;
        json.writeStartObject();
        json.writeNumberField("t", sample.monotonicNanos());
        json.writeFieldName("at");
        Json.writeInstant(json, sample.at());
        if (older == null) {
            json.writeBooleanField("key", true);
            processes.forgetOthers(sample.processes());
        }
        writeRare(older, sample);
        json.writeFieldName("host");
        MachineJson.write(json, sample.host());
        writeCores(older == null ? List.of() : older.cores(), sample.cores());
        writeProcesses(older == null ? List.of() : older.processes(), sample.processes());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
        before = sample;
        if (line.size() > LONGEST_LINE) {
            throw new FormatException("a sample of more than " + (LONGEST_LINE >> 20) + " MiB");
        }
        return line;
    }

    /** What seldom changes is left out while it does not. */
    private void writeRare(@Nullable Sample older, Sample newer) throws IOException {
        if (older == null || !older.demand().equals(newer.demand())) {
            json.writeFieldName("demand");
            DemandJson.write(json, newer.demand());
        }
        if (older == null || !older.sources().equals(newer.sources())) {
            json.writeFieldName("sources");
            SourcesJson.write(json, newer.sources());
        }
        ProcessParticulars particulars = newer.particulars();
        boolean same = Objects.equals(older == null ? null : older.particulars(), particulars);
        if (!same) {
            json.writeFieldName("particulars");
            ParticularsJson.write(json, particulars);
        }
        Churn churn = newer.churn();
        boolean still = Objects.equals(older == null ? null : older.churn(), churn);
        if (!still) {
            json.writeFieldName("churn");
            ChurnJson.write(json, churn);
        }
    }

    private void writeCores(List<CoreCounters> older, List<CoreCounters> newer) throws IOException {
        if (!RowLists.same(cores, older, newer)) {
            json.writeFieldName("cores");
            RowLists.write(json, cores, older, newer);
        }
    }

    private void writeProcesses(List<ProcessCounters> older, List<ProcessCounters> newer) throws IOException {
        if (!RowLists.same(processes, older, newer)) {
            json.writeFieldName("processes");
            RowLists.write(json, processes, older, newer);
        }
    }

    /** Memory that it holds itself, in bytes. */
    int footprint() {
        return line.capacity();
    }
}
