package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.Switches;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of {@code /proc/PID/status} that nothing cheaper tells. Source: {@code man proc_pid_status}. */
final class StatusLines {

    /** The kernel nests no deeper ({@code MAX_PID_NS_LEVEL}), and the outermost is not counted. */
    private static final int MOST_PID_NAMESPACES = 33;

    private static final long KIB = 1024;

    private StatusLines() {}

    /** Switches of one task, or null if the lines are missing. */
    static Switches.@Nullable Split switches(Bytes status) {
        long voluntary = status.seekLine("voluntary_ctxt_switches:") ? status.number() : Bytes.MISSING;
        long involuntary = status.seekLine("nonvoluntary_ctxt_switches:") ? status.number() : Bytes.MISSING;
        return voluntary < 0 || involuntary < 0 ? null : new Switches.Split(voluntary, involuntary);
    }

    /** The effective user id, or -1. */
    static long effectiveUid(Bytes status) {
        if (!status.seekLine("Uid:")) {
            return -1;
        }
        status.number();
        return Math.max(-1, status.number());
    }

    /** The PIDs in each namespace, outermost first, or null. */
    static @Nullable List<Integer> nsPids(Bytes status) {
        if (!status.seekLine("NSpid:")) {
            return null;
        }
        List<Integer> pids = new ArrayList<>();
        for (int pid = status.small(); pid >= 0 && pids.size() < MOST_PID_NAMESPACES; pid = status.small()) {
            pids.add(pid);
        }
        return pids.isEmpty() ? null : List.copyOf(pids);
    }

    /** Memory that limits of its own count, or null: a kernel thread has none. */
    static ProcessParticulars.@Nullable Limited limited(Bytes status) {
        long locked = status.seekLine("VmLck:") ? status.count(KIB) : Bytes.MISSING;
        long stack = status.seekLine("VmStk:") ? status.count(KIB) : Bytes.MISSING;
        return locked < 0 || stack < 0 ? null : new ProcessParticulars.Limited(locked, stack);
    }
}
