package io.github.jhtop.source.taskstats;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Totals of each process, threads that have ended included, and the proof that a process was idle: neither the count of
 * its runs nor its run time moved. Processes of the kernel are asked like any other: they switch too, and have but one
 * thread each.
 *
 * <p>An ending thread is added to the totals before it is done: its last 60 µs of run time and a switch now and then are
 * missing for good, and for as long it is counted twice, so that a sample within them is too high by that thread. Source:
 * {@code Documentation/accounting/taskstats.rst}, {@code kernel/taskstats.c}. Sampler's thread only.
 */
public final class TaskstatsTotals implements Source {

    private final TaskstatsConnection connection;
    private final List<ProcessDraft> asked = new ArrayList<>();
    private int[] pids = new int[256];
    private Map<ProcessId, Accounting> before = new HashMap<>();
    private Map<ProcessId, Accounting> now = new HashMap<>();
    private Availability availability = Availability.ready();

    /**
     * Totals over a connection.
     *
     * @param connection opened by somebody else, any time; closed by {@link #close}
     */
    public TaskstatsTotals(TaskstatsConnection connection) {
        this.connection = connection;
    }

    @Override
    public String id() {
        return "taskstats";
    }

    @Override
    public Availability availability() {
        return connection.availability().answers() ? availability : connection.availability();
    }

    @Override
    public void read(SampleDraft draft) {
        availability = switch (connection.endedThreads()) {
            case KEPT -> ask(draft);
            case FORGOTTEN ->
                new Availability.Degraded(
                        "this kernel's totals forget threads that ended",
                        "use a newer kernel; live threads are summed instead");
            case UNDECIDED ->
                new Availability.Degraded(
                        "it is not known whether this kernel's totals keep threads that ended",
                        "live threads are summed instead");
        };
        // Only what the sample before told can prove that nothing moved since.
        Map<ProcessId, Accounting> last = before;
        before = now;
        now = last;
        now.clear();
    }

    private Availability ask(SampleDraft draft) {
        if (pids.length < draft.processes().size()) {
            pids = Arrays.copyOf(pids, draft.processes().size() * 3 / 2);
        }
        for (ProcessDraft process : draft.processes()) {
            if (draft.demand().wants(process.id().pid())) {
                pids[asked.size()] = process.id().pid();
                asked.add(process);
            }
        }
        int lost = connection.query(Scope.PROCESS, pids, asked.size(), this::take);
        Availability result = Losses.of(lost, asked.size());
        asked.clear();
        return result;
    }

    private void take(int index, Stats stats) {
        if (!stats.everRan()) {
            return;
        }
        ProcessDraft process = asked.get(index);
        Accounting last = before.get(process.id());
        if (last != null && stats.unmovedSince(last)) {
            tell(process, last, true);
        } else {
            tell(process, stats.accounting(), false);
        }
    }

    private void tell(ProcessDraft process, Accounting totals, boolean unmoved) {
        now.put(process.id(), totals);
        process.accounting(totals, unmoved);
    }

    @Override
    public void close() {
        connection.close();
    }
}
