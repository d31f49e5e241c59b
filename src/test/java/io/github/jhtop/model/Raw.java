package io.github.jhtop.model;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Raw samples for tests: a process is quiet and nothing is known of it but what a test says. */
final class Raw {

    /** When the first sample of every test was taken. */
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final long MILLI = 1_000_000;

    private Raw() {}

    /** A sample that many seconds after {@link #START}. */
    static Sample sample(double seconds, ProcessCounters... processes) {
        return sample(seconds, HostCounters.UNKNOWN, List.of(), processes);
    }

    static Sample sample(double seconds, HostCounters host, List<CoreCounters> cores, ProcessCounters... processes) {
        long nanos = Math.round(seconds * 1e9);
        return new Sample(
                START.plusNanos(nanos),
                nanos,
                Demand.EVERYTHING,
                host,
                cores,
                List.of(processes),
                null,
                List.of(),
                null);
    }

    /** What the scheduler counts, in milliseconds. */
    static Scheduling ran(long runMillis, long waitMillis, long runs) {
        return new Scheduling(runMillis * MILLI, waitMillis * MILLI, runs);
    }

    /** User and system time, in milliseconds. */
    static CpuTimes ticks(long userMillis, long systemMillis) {
        return new CpuTimes(userMillis * MILLI, systemMillis * MILLI);
    }

    static Switches.Split split(long voluntary, long involuntary) {
        return new Switches.Split(voluntary, involuntary);
    }

    static CoreCounters core(int core, long user, long system, long idle, long iowait, long steal) {
        return new CoreCounters(core, user, system, idle, iowait, steal);
    }

    static ThreadTable threads(ThreadCounters... live) {
        return new ThreadTable(List.of(live), EndedThreads.NONE);
    }

    /** A sleeping thread that has counted this. */
    static ThreadCounters thread(int tid, @Nullable Scheduling scheduling, @Nullable Switches switches) {
        return thread(tid, 0, 'S', scheduling, switches);
    }

    static ThreadCounters thread(
            int tid, long started, char state, @Nullable Scheduling scheduling, @Nullable Switches switches) {
        return new ThreadCounters(tid, started, SafeText.of("worker"), state, tid % 8, null, scheduling, switches);
    }

    static Making process(int pid) {
        return new Making(pid);
    }

    /** A process in the making. */
    static final class Making {
        private final int pid;
        private long started;
        private char state = 'S';
        private CpuTimes times = ticks(0, 0);
        private @Nullable Instant startedAt;
        private @Nullable Accounting accounting;
        private @Nullable ThreadTable threads;
        private @Nullable Switches leaderSwitches;
        private @Nullable Io io;

        private Making(int pid) {
            this.pid = pid;
        }

        Making startedAt(double seconds) {
            started = Math.round(seconds * 100);
            startedAt = START.plusMillis(Math.round(seconds * 1000));
            return this;
        }

        Making state(char letter) {
            state = letter;
            return this;
        }

        Making times(CpuTimes known) {
            times = known;
            return this;
        }

        Making accounting(Scheduling scheduling, Switches.Split switches, CpuTimes split) {
            accounting = new Accounting(scheduling, switches, split);
            return this;
        }

        Making threads(@Nullable ThreadTable table) {
            threads = table;
            return this;
        }

        Making leader(@Nullable Switches switches) {
            leaderSwitches = switches;
            return this;
        }

        Making io(long read, long written) {
            io = new Io(read, written);
            return this;
        }

        ProcessCounters done() {
            return new ProcessCounters(
                    new ProcessId(pid, started),
                    new ProcessFacts(SafeText.of("worker"), List.of(), null, startedAt, false),
                    new ProcessStat(1, state, 1, times, 0, 0, null, null),
                    accounting,
                    threads,
                    leaderSwitches,
                    io,
                    null,
                    null);
        }
    }
}
