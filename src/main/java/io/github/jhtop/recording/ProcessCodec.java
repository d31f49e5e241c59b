package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Processes: {@code [accounting (seven columns), user, system, RSS, core, state, shared, leader's switches (two), read,
 * written, open files, ended threads (six), thread count, virtual, nice, PPID]}, what moves most often first, and after
 * that the walk along the threads, if there is news of them.
 */
final class ProcessCodec extends RowCodec<ProcessCounters> {

    private static final int COLUMNS = 28;

    private final Census census;
    private final ThreadCodec threads = new ThreadCodec();
    private final WholeProcess whole;

    ProcessCodec(Census census, Masking masking) {
        super(COLUMNS);
        this.census = census;
        this.whole = new WholeProcess(census, threads, masking);
    }

    /** A key is written: what was known of processes that are gone is of no use any more. */
    void forgetOthers(List<ProcessCounters> present) {
        whole.forgetOthers(present);
    }

    @Override
    int key(ProcessCounters row) {
        return row.id().pid();
    }

    @Override
    boolean continues(ProcessCounters older, ProcessCounters newer) {
        return older.id().equals(newer.id())
                && older.facts().equals(newer.facts())
                && alike(older.accounting(), newer.accounting())
                && alike(older.stat().lastCore(), newer.stat().lastCore())
                && alike(older.stat().nice(), newer.stat().nice())
                && alike(older.threads(), newer.threads())
                && SwitchesJson.alike(ended(older).switches(), ended(newer).switches())
                && SwitchesJson.alike(older.leaderSwitches(), newer.leaderSwitches())
                && alike(older.io(), newer.io())
                && alike(older.openFiles(), newer.openFiles())
                && alike(older.sharedBytes(), newer.sharedBytes());
    }

    private static EndedThreads ended(ProcessCounters process) {
        return process.threads() == null ? EndedThreads.NONE : process.threads().ended();
    }

    private static List<ThreadCounters> live(ProcessCounters process) {
        return process.threads() == null ? List.of() : process.threads().live();
    }

    @Override
    void numbers(ProcessCounters row, long[] into) {
        numbers(row.accounting(), into);
        ProcessStat stat = row.stat();
        into[7] = stat.times().userNanos();
        into[8] = stat.times().systemNanos();
        into[9] = stat.rssBytes();
        into[10] = stat.lastCore() == null ? 0 : stat.lastCore();
        into[11] = stat.state();
        into[12] = row.sharedBytes() == null ? 0 : row.sharedBytes();
        SwitchesJson.numbers(row.leaderSwitches(), into, 13);
        Io io = row.io();
        into[15] = io == null ? 0 : io.readBytes();
        into[16] = io == null ? 0 : io.writeBytes();
        into[17] = row.openFiles() == null ? 0 : row.openFiles();
        EndedThreads ended = ended(row);
        into[18] = ended.count();
        into[19] = ended.scheduling().runNanos();
        into[20] = ended.scheduling().waitNanos();
        into[21] = ended.scheduling().runs();
        SwitchesJson.numbers(ended.switches(), into, 22);
        into[24] = stat.threadCount();
        into[25] = stat.virtualBytes();
        into[26] = stat.nice() == null ? 0 : stat.nice();
        into[27] = stat.ppid();
    }

    private static void numbers(@Nullable Accounting accounting, long[] into) {
        Scheduling scheduling = accounting == null ? null : accounting.scheduling();
        into[0] = scheduling == null ? 0 : scheduling.runNanos();
        into[1] = scheduling == null ? 0 : scheduling.waitNanos();
        into[2] = scheduling == null ? 0 : scheduling.runs();
        SwitchesJson.numbers(accounting == null ? null : accounting.switches(), into, 3);
        into[5] = accounting == null ? 0 : accounting.times().userNanos();
        into[6] = accounting == null ? 0 : accounting.times().systemNanos();
    }

    @Override
    ProcessCounters with(ProcessCounters older, long[] n) throws IOException {
        return with(older, n, live(older));
    }

    private static ProcessCounters with(ProcessCounters older, long[] n, List<ThreadCounters> live) throws IOException {
        return new ProcessCounters(
                older.id(),
                older.facts(),
                stat(older.stat(), n),
                older.accounting() == null ? null : accounting(n),
                older.threads() == null ? null : new ThreadTable(live, ended(ended(older), n)),
                SwitchesJson.with(older.leaderSwitches(), n, 13),
                older.io() == null ? null : new Io(n[15], n[16]),
                older.openFiles() == null ? null : Integer.valueOf(JsonInput.small(n[17])),
                older.sharedBytes() == null ? null : Long.valueOf(n[12]));
    }

    private static ProcessStat stat(ProcessStat older, long[] n) throws IOException {
        return new ProcessStat(
                JsonInput.small(n[27]),
                StateLetter.of(n[11]),
                JsonInput.small(n[24]),
                new CpuTimes(n[7], n[8]),
                n[9],
                n[25],
                older.lastCore() == null ? null : Integer.valueOf(JsonInput.small(n[10])),
                older.nice() == null ? null : Integer.valueOf(JsonInput.small(n[26])));
    }

    private static Accounting accounting(long[] n) {
        return new Accounting(
                new Scheduling(n[0], n[1], n[2]), new Switches.Split(n[3], n[4]), new CpuTimes(n[5], n[6]));
    }

    private static EndedThreads ended(EndedThreads older, long[] n) {
        return new EndedThreads(n[18], new Scheduling(n[19], n[20], n[21]), SwitchesJson.with(older.switches(), n, 22));
    }

    @Override
    boolean unchanged(ProcessCounters older, ProcessCounters newer) {
        return super.unchanged(older, newer) && RowLists.same(threads, live(older), live(newer));
    }

    @Override
    void writeChange(JsonGenerator json, ProcessCounters older, ProcessCounters newer) throws IOException {
        json.writeStartArray();
        writeDifferences(json, older, newer);
        if (!RowLists.same(threads, live(older), live(newer))) {
            RowLists.write(json, threads, live(older), live(newer));
        }
        json.writeEndArray();
    }

    @Override
    ProcessCounters readChange(JsonInput json, ProcessCounters older) throws IOException {
        json.beginArray();
        long[] numbers = numbersOf(older);
        for (int i = 0; json.element(); i++) {
            if (json.isArray()) {
                List<ThreadCounters> live = RowLists.read(json, threads, live(older), census);
                json.endArray();
                return with(older, numbers, live);
            }
            add(numbers, i, json.integer());
        }
        return with(older, numbers);
    }

    @Override
    void writeWhole(JsonGenerator json, ProcessCounters row) throws IOException {
        whole.write(json, row);
    }

    @Override
    ProcessCounters readWhole(JsonInput json) throws IOException {
        return whole.read(json);
    }
}
