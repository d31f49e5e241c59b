package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * The costly files of a process, read only when somebody looks: {@code io}, {@code fd} and {@code statm}. Source:
 * {@code man proc_pid_io}, {@code man proc_pid_fd}, {@code man proc_pid_statm}. Sampler's thread only.
 */
public final class ProcfsFiles implements Source {

    private final ProcRoot proc;
    private final ReadBuffer buffer = new ReadBuffer();
    private final long pageBytes;
    private int denied;
    private @Nullable ProcessDraft first;

    ProcfsFiles(ProcRoot proc) {
        this.proc = proc;
        this.pageBytes = AuxVector.read(proc, buffer).pageBytes();
    }

    @Override
    public String id() {
        return "procfs-files";
    }

    @Override
    public Availability availability() {
        return denied == 0
                ? Availability.ready()
                : new Availability.Degraded(
                        "storage traffic or open files of " + whom() + " cannot be read",
                        "run as root with CAP_SYS_PTRACE");
    }

    private String whom() {
        String one =
                first == null ? "" : first.id().pid() + " (" + first.facts().name() + ")";
        return denied == 1 ? "process " + one : denied + " processes, such as " + one + ",";
    }

    @Override
    public void read(SampleDraft draft) {
        denied = 0;
        first = null;
        boolean io = draft.demand().wants(Reading.IO);
        boolean files = draft.demand().wants(Reading.OPEN_FILES);
        boolean shared = draft.demand().wants(Reading.SHARED_MEMORY);
        if (!io && !files && !shared) {
            return;
        }
        for (ProcessDraft process : draft.processes()) {
            int pid = process.id().pid();
            boolean ioTold = !io || readIo(process, pid);
            boolean filesTold = !files || readOpenFiles(process, pid);
            if (!(ioTold && filesTold) && isAlive(process)) {
                denied++;
                first = first == null ? process : first;
            }
            if (shared) {
                readShared(process, pid);
            }
        }
    }

    /** A zombie has no files any more, and a process that is gone was not denied. */
    private boolean isAlive(ProcessDraft process) {
        return process.stat().state() != 'Z' && new File(proc.path(process.id().pid(), "stat")).exists();
    }

    private boolean readIo(ProcessDraft process, int pid) {
        Io io = buffer.read(proc.path(pid, "io")) ? parseIo(buffer.cursor()) : null;
        if (io != null) {
            process.io(io);
        }
        return io != null;
    }

    static @Nullable Io parseIo(Bytes io) {
        long read = io.seekLine("read_bytes:") ? io.number() : Bytes.MISSING;
        long written = io.seekLine("write_bytes:") ? io.number() : Bytes.MISSING;
        return read < 0 || written < 0 ? null : new Io(read, written);
    }

    /** Linux 6.2 and newer tell the number as the size of the folder; older ones make us count. */
    private boolean readOpenFiles(ProcessDraft process, int pid) {
        File folder = new File(proc.path(pid, "fd"));
        long size = folder.length();
        if (size > 0) {
            process.openFiles((int) size);
            return true;
        }
        String[] names = folder.list();
        if (names == null) {
            return false;
        }
        process.openFiles(names.length);
        return true;
    }

    private void readShared(ProcessDraft process, int pid) {
        if (!buffer.read(proc.path(pid, "statm"))) {
            return;
        }
        Bytes statm = buffer.cursor();
        statm.skipFields(2);
        long bytes = statm.count(pageBytes);
        if (bytes >= 0) {
            process.sharedBytes(bytes);
        }
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
