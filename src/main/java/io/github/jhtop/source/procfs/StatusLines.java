package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Switches;
import org.jspecify.annotations.Nullable;

/** The lines of {@code /proc/PID/status} that nothing cheaper tells. Source: {@code man proc_pid_status}. */
final class StatusLines {

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
}
