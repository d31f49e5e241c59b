package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The voluntary and involuntary switches of the threads whose count moved and whose split nobody told before: {@code
 * task/TID/status}. Source: {@code man proc_pid_status}. Sampler's thread only.
 */
public final class ProcfsSwitches implements Source {

    private final ProcRoot proc;
    private final ReadBuffer buffer = new ReadBuffer();

    ProcfsSwitches(ProcRoot proc) {
        this.proc = proc;
    }

    @Override
    public String id() {
        return "status";
    }

    @Override
    public Availability availability() {
        return Availability.ready();
    }

    @Override
    public void read(SampleDraft draft) {
        if (!draft.demand().wants(Reading.SWITCH_SPLIT)) {
            return;
        }
        for (ProcessDraft process : draft.processes()) {
            ThreadTable table = process.threads();
            if (table != null && table.splitIsDue()) {
                process.threads(new ThreadTable(split(process.id().pid(), table.live()), table.ended()));
            }
        }
    }

    private List<ThreadCounters> split(int pid, List<ThreadCounters> threads) {
        List<ThreadCounters> result = new ArrayList<>(threads.size());
        for (ThreadCounters thread : threads) {
            Switches.Split split = thread.splitIsDue() && buffer.read(proc.path(pid, thread.tid(), "status"))
                    ? StatusLines.switches(buffer.cursor())
                    : null;
            result.add(split == null ? thread : thread.withSwitches(split));
        }
        return result;
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
