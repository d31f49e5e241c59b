package io.github.jhtop.source.oshi;

import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import oshi.software.os.OSProcess;
import oshi.software.os.OSThread;

/** The processes: one bulk listing, or the wanted ones alone. One thread. */
final class ProcessReader {

    /** More arguments than this are never shown: a joined text ends at 4,096 characters. */
    private static final int MOST_ARGUMENTS = 4096;

    private final Oshi oshi;
    private final Platform platform;
    private final ThreadReader threads;
    private final UserNames users = new UserNames();
    private Map<Integer, Seen> seen = Map.of();

    /** What is carried from one read to the next. */
    private record Seen(ProcessId id, ProcessFacts facts, @Nullable ThreadTable threads) {}

    ProcessReader(Oshi oshi) {
        this.oshi = oshi;
        platform = oshi.platform();
        threads = new ThreadReader(oshi);
    }

    /** Reads what is wanted and adds it to the draft; what is not listed is forgotten. */
    void read(SampleDraft draft) {
        Demand demand = draft.demand();
        List<OSProcess> listed = demand.pids().isEmpty()
                ? oshi.system().getProcesses()
                : oshi.system().getProcesses(demand.pids());
        Map<Integer, Seen> now = new HashMap<>(listed.size() * 2);
        for (OSProcess process : listed) {
            if (isRead(platform, process.getState(), process.getThreadCount())) {
                ProcessDraft added = draft(process, demand, now);
                draft.add(added);
            }
        }
        seen = now;
    }

    /**
     * Whether OSHI could read a process at all. It takes the first line of {@code /proc/PID/stat} for the whole, so that
     * a name with a line break leaves every number 0; no live process has 0 threads.
     */
    static boolean isRead(Platform platform, OSProcess.State state, int threadCount) {
        return state != OSProcess.State.INVALID && (threadCount > 0 || platform != Platform.LINUX);
    }

    /** How many processes and threads a full listing found; null for a partial one. */
    static HostCounters.@Nullable Population population(SampleDraft draft) {
        if (!draft.demand().pids().isEmpty() || draft.processes().isEmpty()) {
            return null;
        }
        int threads = draft.processes().stream()
                .mapToInt(process -> process.stat().threadCount())
                .sum();
        return new HostCounters.Population(draft.processes().size(), threads);
    }

    private ProcessDraft draft(OSProcess process, Demand demand, Map<Integer, Seen> now) {
        int pid = process.getProcessID();
        Seen last = seen.get(pid);
        Seen before = last != null && platform.sameStart(last.id().started(), process.getStartTime()) ? last : null;
        ProcessId id = before == null ? new ProcessId(pid, process.getStartTime()) : before.id();
        ProcessStat stat = stat(process);
        ProcessDraft draft = new ProcessDraft(id, facts(process, stat, before), stat);
        addCounters(process, demand, draft);
        ThreadTable table = before == null ? null : before.threads();
        ThreadTable read = demand.wants(Reading.THREADS) ? threads.read(process, draft, table) : null;
        if (read != null) {
            draft.threads(read);
        }
        now.put(pid, new Seen(id, draft.facts(), read == null ? table : read));
        return draft;
    }

    private ProcessStat stat(OSProcess process) {
        return new ProcessStat(
                process.getParentProcessID(),
                Known.stateLetter(platform, process.getState()),
                process.getThreadCount(),
                ThreadReader.times(process.getUserTime(), process.getKernelTime()),
                process.getResidentMemory(),
                process.getVirtualSize(),
                null,
                Known.nice(platform, process.getPriority()));
    }

    /** The facts of before where they still hold; outside Linux each question costs too much to ask it twice. */
    private ProcessFacts facts(OSProcess process, ProcessStat stat, @Nullable Seen before) {
        if (before != null && platform != Platform.LINUX) {
            return before.facts();
        }
        Long started = Known.positive(process.getStartTime());
        ProcessFacts facts = new ProcessFacts(
                SafeText.of(process.getName()),
                arguments(process.getArguments()),
                users.of(process),
                before != null ? before.facts().startedAt() : started == null ? null : Instant.ofEpochMilli(started),
                isKernelThread(platform, stat));
        return before != null && facts.equals(before.facts()) ? before.facts() : facts;
    }

    static List<SafeText> arguments(List<String> foreign) {
        return foreign.stream().limit(MOST_ARGUMENTS).map(SafeText::of).toList();
    }

    /** A task of Linux without an address space that has not ended is one of the kernel's own. */
    static boolean isKernelThread(Platform platform, ProcessStat stat) {
        return platform == Platform.LINUX && stat.virtualBytes() == 0 && stat.state() != 'Z';
    }

    private void addCounters(OSProcess process, Demand demand, ProcessDraft draft) {
        Switches switches = leaderSwitches(process);
        if (switches != null) {
            draft.leaderSwitches(switches);
        }
        Io io = demand.wants(Reading.IO) ? Known.io(platform, process.getBytesRead(), process.getBytesWritten()) : null;
        if (io != null) {
            draft.io(io);
        }
        Integer openFiles = demand.wants(Reading.OPEN_FILES) ? Known.openFiles(process.getOpenFiles()) : null;
        if (openFiles != null) {
            draft.openFiles(openFiles);
        }
        Long shared = demand.wants(Reading.SHARED_MEMORY)
                ? Known.sharedBytes(platform, process.getResidentMemory(), process.getPrivateResidentMemory())
                : null;
        if (shared != null) {
            draft.sharedBytes(shared);
        }
    }

    /**
     * On Linux OSHI's switches of a process are those of its main thread ({@code /proc/PID/status}), but for the own
     * process those of all threads ({@code getrusage(2)}). Elsewhere they are neither split nor of the main thread.
     */
    private @Nullable Switches leaderSwitches(OSProcess process) {
        if (platform != Platform.LINUX) {
            return null;
        }
        if (process.getProcessID() != oshi.system().getProcessId()) {
            return Known.switches(platform, process.getState(), process.getContextSwitches());
        }
        OSThread leader = threads.leader(process.getProcessID());
        return leader == null ? null : Known.switches(platform, leader.getState(), leader.getContextSwitches());
    }
}
