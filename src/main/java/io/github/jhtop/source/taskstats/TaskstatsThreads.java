package io.github.jhtop.source.taskstats;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Voluntary and involuntary switches of the threads whose split is due. What stays unanswered stays as it was. Source: {@code
 * Documentation/accounting/taskstats.rst}. Sampler's thread only.
 */
public final class TaskstatsThreads implements Source {

    private final TaskstatsConnection connection;
    private int[] tids = new int[1024];
    private @Nullable ThreadCounters[] asked = new ThreadCounters[1024];
    private int count;
    private Availability availability = Availability.ready();

    /**
     * Splits over a connection.
     *
     * @param connection opened by somebody else, any time; closed by {@link #close}
     */
    public TaskstatsThreads(TaskstatsConnection connection) {
        this.connection = connection;
    }

    @Override
    public String id() {
        return "taskstats-threads";
    }

    @Override
    public Availability availability() {
        return connection.availability().answers() ? availability : connection.availability();
    }

    @Override
    public void read(SampleDraft draft) {
        if (!draft.demand().wants(Reading.SWITCH_SPLIT)) {
            return;
        }
        for (ProcessDraft process : draft.processes()) {
            ThreadTable table = process.threads();
            if (table != null) {
                table.live().forEach(this::want);
            }
        }
        int lost = connection.query(Scope.THREAD, tids, count, this::take);
        availability = Losses.of(lost, count);
        if (count > 0) {
            replace(draft.processes());
        }
        Arrays.fill(asked, 0, count, null);
        count = 0;
    }

    private void want(ThreadCounters thread) {
        if (!thread.splitIsDue()) {
            return;
        }
        if (count == tids.length) {
            tids = Arrays.copyOf(tids, count * 2);
            asked = Arrays.copyOf(asked, count * 2);
        }
        tids[count] = thread.tid();
        asked[count] = thread;
        count++;
    }

    private void take(int index, Stats stats) {
        ThreadCounters thread = asked[index];
        Switches.Split split = stats.switches();
        if (thread != null && split.total() >= leastSwitches(thread)) {
            asked[index] = thread.withSwitches(split);
        }
    }

    /** A split below this belongs to another thread, to which the id passed on after the counters were read. */
    private static long leastSwitches(ThreadCounters thread) {
        // While a thread runs, its runs are one ahead of its switches.
        return thread.scheduling() == null ? 0 : thread.scheduling().runs() - 1;
    }

    /** The walk meets the threads in the order in which they were asked for. */
    private void replace(List<ProcessDraft> processes) {
        int next = 0;
        for (ProcessDraft process : processes) {
            ThreadTable table = process.threads();
            if (table == null || !table.splitIsDue()) {
                continue;
            }
            List<ThreadCounters> live = new ArrayList<>(table.live().size());
            for (ThreadCounters thread : table.live()) {
                ThreadCounters known = thread.splitIsDue() ? asked[next++] : thread;
                live.add(known == null ? thread : known);
            }
            process.threads(new ThreadTable(Collections.unmodifiableList(live), table.ended()));
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
