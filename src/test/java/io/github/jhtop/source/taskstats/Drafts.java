package io.github.jhtop.source.taskstats;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Source;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Samples in the making. */
final class Drafts {

    /** Times that every thread here ran. */
    static final int RUNS = 10;

    private Drafts() {}

    static ProcessDraft process(int pid) {
        return process(pid, pid * 100L);
    }

    static ProcessDraft process(int pid, long started) {
        return new ProcessDraft(
                new ProcessId(pid, started),
                new ProcessFacts(SafeText.of("java"), List.of(), null, null, false),
                new ProcessStat(1, 'S', 1, new CpuTimes(0, 0), 0, 0, null, null));
    }

    static ProcessDraft withThreads(int pid, ThreadCounters... threads) {
        ProcessDraft process = process(pid);
        process.threads(new ThreadTable(List.of(threads), EndedThreads.NONE));
        return process;
    }

    static ThreadCounters thread(int tid, @Nullable Switches switches) {
        return new ThreadCounters(
                tid, tid * 100L, SafeText.of("worker"), 'S', 0, null, new Scheduling(1, 1, RUNS), switches);
    }

    /** What a source told about a process, as the finished sample shows it. */
    static @Nullable Accounting accounting(ProcessDraft process) {
        return finish(process).accounting();
    }

    /** The threads of a process as the finished sample shows them. */
    static List<ThreadCounters> threads(ProcessDraft process) {
        ThreadTable table = process.threads();
        return table == null ? List.of() : table.live();
    }

    private static ProcessCounters finish(ProcessDraft process) {
        try (Sampler sampler = new Sampler(InstantSource.system(), System::nanoTime, List.of(new Lister(process)))) {
            return sampler.step(Demand.EVERYTHING).processes().get(0);
        }
    }

    /** A source that knows one process. */
    private record Lister(ProcessDraft process) implements Source {
        @Override
        public String id() {
            return "lister";
        }

        @Override
        public Availability availability() {
            return Availability.ready();
        }

        @Override
        public void read(SampleDraft draft) {
            draft.add(process);
        }

        @Override
        public void close() {}
    }
}
