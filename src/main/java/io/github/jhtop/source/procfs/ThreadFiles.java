package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Scheduling;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * The files of one thread: {@code schedstat} is kept open from the first look on, {@code stat} once the thread ran in two
 * intervals in a row, because most threads of a machine sleep. A kept descriptor never tells of another thread: it answers {@code
 * ESRCH} when its own has ended.
 */
final class ThreadFiles {

    private final String schedstat;
    private final String stat;
    private final ReadBuffer buffer;
    private final AuxVector units;
    private @Nullable FileChannel keptSchedstat;
    private @Nullable FileChannel keptStat;
    private boolean ranBefore;

    ThreadFiles(ProcRoot proc, int pid, int tid, ReadBuffer buffer, AuxVector units) {
        this.schedstat = proc.path(pid, tid, "schedstat");
        this.stat = proc.path(pid, tid, "stat");
        this.buffer = buffer;
        this.units = units;
    }

    /** Spends what the budget allows. */
    void keep(Descriptors descriptors) {
        keptSchedstat = descriptors.keep(schedstat);
    }

    /** The counters of the scheduler, null if it keeps none or the thread is gone. */
    @Nullable Scheduling scheduling() {
        return read(keptSchedstat, schedstat) ? SchedstatLine.parse(buffer.cursor()) : null;
    }

    /** It did not run since the last look. */
    void rested() {
        ranBefore = false;
    }

    /** It ran since the last look. */
    void ran(Descriptors descriptors) {
        if (ranBefore && keptStat == null) {
            keptStat = descriptors.keep(stat);
        }
        ranBefore = true;
    }

    /** What else there is to tell, null if it is gone. */
    @Nullable StatLine stat() {
        return read(keptStat, stat) ? StatLine.parse(buffer.bytes(), buffer.length(), units) : null;
    }

    private boolean read(@Nullable FileChannel kept, String path) {
        return kept == null ? buffer.read(path) : buffer.read(kept);
    }

    void release(Descriptors descriptors) {
        descriptors.release(keptSchedstat);
        descriptors.release(keptStat);
        keptSchedstat = null;
        keptStat = null;
    }
}
