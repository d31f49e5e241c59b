package io.github.jhtop.source.oshi;

import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import oshi.software.common.os.linux.LinuxOSThread;
import oshi.software.common.os.linux.LinuxOperatingSystem;
import oshi.software.os.OSProcess;
import oshi.software.os.OSThread;
import oshi.software.os.OperatingSystem;

/**
 * The threads of a process: three files and about 0.1 MB of garbage for each on Linux, with no cheaper way in OSHI. One
 * thread.
 */
final class ThreadReader {

    private final Platform platform;
    private final OperatingSystem system;

    ThreadReader(Oshi oshi) {
        platform = oshi.platform();
        system = oshi.system();
    }

    /**
     * Reads the threads of a process.
     *
     * @param process the process
     * @param draft what is known of it
     * @param before its threads when they were last read, or null
     * @return its threads now, or null if it went away meanwhile
     */
    @Nullable ThreadTable read(OSProcess process, ProcessDraft draft, @Nullable ThreadTable before) {
        Map<Integer, ThreadCounters> previous = byTid(before);
        List<ThreadCounters> live = new ArrayList<>();
        if (draft.facts().kernelThread()) {
            live.add(onlyThread(process, draft));
        } else {
            for (OSThread thread : details(process)) {
                live.add(counters(thread, previous.get(thread.getThreadId())));
            }
        }
        live.sort(Comparator.comparingInt(ThreadCounters::tid));
        return live.isEmpty() ? null : new ThreadTable(live, ended(before, live));
    }

    /**
     * All threads; on Linux OSHI leaves the main thread out, so that there is nothing to list where it is the only one.
     * Source: {@code oshi.util.driver.linux.proc.ProcessStat.getThreadIds}.
     */
    private List<OSThread> details(OSProcess process) {
        boolean alone = platform == Platform.LINUX && process.getThreadCount() == 1;
        List<OSThread> all = alone ? new ArrayList<>() : new ArrayList<>(process.getThreadDetails());
        OSThread leader = leader(process.getProcessID());
        if (leader != null) {
            all.add(leader);
        }
        return all;
    }

    /** The main thread of a process on Linux; null elsewhere, or if it went away. */
    @Nullable OSThread leader(int pid) {
        if (!(system instanceof LinuxOperatingSystem linux)) {
            return null;
        }
        OSThread leader = new LinuxOSThread(pid, pid, linux);
        return leader.getState() == OSProcess.State.INVALID ? null : leader;
    }

    /** A thread of the kernel is all of its process. */
    private ThreadCounters onlyThread(OSProcess process, ProcessDraft draft) {
        return new ThreadCounters(
                draft.id().pid(),
                draft.id().started(),
                draft.facts().name(),
                draft.stat().state(),
                null,
                draft.stat().times(),
                null,
                Known.switches(platform, process.getState(), process.getContextSwitches()));
    }

    private ThreadCounters counters(OSThread thread, @Nullable ThreadCounters previous) {
        long started = thread.getStartTime();
        if (previous != null && platform.sameStart(previous.started(), started)) {
            started = previous.started();
        }
        ThreadCounters now = new ThreadCounters(
                thread.getThreadId(),
                started,
                SafeText.of(thread.getName()),
                Known.stateLetter(platform, thread.getState()),
                null,
                times(thread.getUserTime(), thread.getKernelTime()),
                null,
                Known.switches(platform, thread.getState(), thread.getContextSwitches()));
        return previous != null && now.equals(previous) ? previous : now;
    }

    static CpuTimes times(long userMillis, long kernelMillis) {
        return new CpuTimes(userMillis * 1_000_000, kernelMillis * 1_000_000);
    }

    /** Adds those that were there before and are not now, or whose id now belongs to another. */
    static EndedThreads ended(@Nullable ThreadTable before, List<ThreadCounters> live) {
        if (before == null) {
            return EndedThreads.NONE;
        }
        Map<Integer, Long> startOfTid = new HashMap<>(live.size() * 2);
        live.forEach(thread -> startOfTid.put(thread.tid(), thread.started()));
        EndedThreads ended = before.ended();
        for (ThreadCounters thread : before.live()) {
            Long started = startOfTid.get(thread.tid());
            ended = started == null || started != thread.started() ? ended.plus(thread) : ended;
        }
        return ended;
    }

    private static Map<Integer, ThreadCounters> byTid(@Nullable ThreadTable table) {
        Map<Integer, ThreadCounters> byTid = new HashMap<>();
        if (table != null) {
            table.live().forEach(thread -> byTid.put(thread.tid(), thread));
        }
        return byTid;
    }
}
