package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Source;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The threads of each process: {@code task/TID/schedstat} on kept descriptors, and {@code task/TID/stat} of those that
 * ran since the last look ({@link ThreadFiles}). A thread cannot change its state, core or name without running, except to become runnable.
 * Source: {@code Documentation/scheduler/sched-stats.rst}, {@code man proc_pid_task}. Sampler's thread only.
 */
public final class ProcfsThreads implements Source {

    private final ProcRoot proc;
    private final Descriptors descriptors;
    private final ReadBuffer buffer = new ReadBuffer();
    private final AuxVector units;
    private Map<ProcessId, ThreadSet> sets = new HashMap<>();
    private boolean schedulingSeen;
    private boolean threadsSeen;

    ProcfsThreads(ProcRoot proc, Descriptors descriptors) {
        this.proc = proc;
        this.descriptors = descriptors;
        this.units = AuxVector.read(proc, buffer);
    }

    @Override
    public String id() {
        return "schedstat";
    }

    @Override
    public Availability availability() {
        return schedulingSeen || !threadsSeen
                ? Availability.ready()
                : new Availability.Degraded(
                        "this kernel keeps no scheduler counters: no run-queue wait, CPU time in ticks of 10 ms",
                        "use a kernel with CONFIG_SCHED_INFO");
    }

    @Override
    public void read(SampleDraft draft) {
        if (!draft.demand().wants(Reading.THREADS)) {
            // What is kept would be older than the sample before, which is all that an idle process is measured by.
            close();
            return;
        }
        Map<ProcessId, ThreadSet> alive = new HashMap<>(draft.processes().size() * 2);
        for (ProcessDraft process : draft.processes()) {
            ThreadSet set = sets.remove(process.id());
            ThreadSet current = set == null ? new ThreadSet() : set;
            read(process, current);
            alive.put(process.id(), current);
        }
        sets.values().forEach(gone -> gone.release(descriptors));
        sets = alive;
    }

    private void read(ProcessDraft process, ThreadSet set) {
        if (process.idle() && set.handOn(process)) {
            return;
        }
        int pid = process.id().pid();
        int[] tids = process.stat().threadCount() == 1 ? new int[] {pid} : proc.numbersIn(proc.path(pid, "task"));
        if (tids == null) {
            return;
        }
        ThreadSet.Update update = set.new Update(descriptors);
        for (int tid : tids) {
            ThreadCounters before = update.before(tid);
            ThreadCounters now = before == null ? null : reread(before, update.files());
            if (now != null) {
                update.goOn(now);
                continue;
            }
            if (before != null) {
                update.end();
            }
            meet(pid, tid, update);
        }
        update.finish(process);
    }

    /** A thread seen before; the very same record if it did not run, null if it has ended. */
    private @Nullable ThreadCounters reread(ThreadCounters before, ThreadFiles files) {
        Scheduling now = files.scheduling();
        boolean ran = now == null || !now.unmovedSince(before.scheduling());
        if (!ran && before.state() != 'R') {
            files.rested();
            return before;
        }
        files.ran(descriptors);
        ThreadCounters fresh = look(before.tid(), now, files);
        if (fresh == null || fresh.started() != before.started()) {
            return null;
        }
        // The split as last told stays until a later source renews it: a thread that ends in between keeps its last
        // value.
        return before.switches() instanceof Switches.Split split ? fresh.withSwitches(split) : fresh;
    }

    private void meet(int pid, int tid, ThreadSet.Update update) {
        ThreadFiles files = new ThreadFiles(proc, pid, tid, buffer, units);
        files.keep(descriptors);
        ThreadCounters thread = look(tid, files.scheduling(), files);
        if (thread == null) {
            files.release(descriptors);
        } else {
            update.begin(thread, files);
        }
    }

    private @Nullable ThreadCounters look(int tid, @Nullable Scheduling scheduling, ThreadFiles files) {
        StatLine stat = files.stat();
        if (stat == null) {
            return null;
        }
        threadsSeen = true;
        schedulingSeen |= scheduling != null;
        return new ThreadCounters(
                tid,
                stat.startTicks(),
                stat.name(),
                stat.state(),
                stat.lastCore(),
                stat.times(),
                scheduling,
                scheduling == null ? null : new Switches.Total(scheduling.runs()));
    }

    @Override
    public void close() {
        sets.values().forEach(set -> set.release(descriptors));
        sets = new HashMap<>();
    }
}
