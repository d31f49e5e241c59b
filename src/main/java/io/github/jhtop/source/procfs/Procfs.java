package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.ProcessParticulars.Footprint;
import io.github.jhtop.sample.Source;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The sources over {@code /proc} in the order in which they build on each other. */
public final class Procfs {

    private Procfs() {}

    /**
     * Whether this program was given rights that the one who started it does not have.
     *
     * @param proc where {@code /proc} is
     * @return false also where nobody can tell
     */
    public static boolean hasRaisedPrivileges(ProcRoot proc) {
        return AuxVector.read(proc, new ReadBuffer()).secure();
    }

    /**
     * A way to weigh processes: the kernel walks every page of one for it. One thread at a time.
     *
     * @param proc where {@code /proc} is
     * @return from a PID to the proportional share of its memory in bytes, NaN if it cannot be read; source: {@code man
     *     proc_pid_smaps}
     */
    public static IntToDoubleFunction pssBytes(ProcRoot proc) {
        ReadBuffer buffer = new ReadBuffer();
        return pid -> {
            Footprint footprint =
                    buffer.read(proc.path(pid, "smaps_rollup")) ? FootprintReader.parse(buffer.cursor()) : null;
            return footprint == null ? Double.NaN : footprint.pssBytes();
        };
    }

    /**
     * The row of sources over one {@code /proc}.
     *
     * @param proc where it is
     * @param wall the wall clock
     * @param accounting asked between processes and threads: it may prove that a process was idle
     * @param splits asked after the threads: it may know a cheaper way to the split of their switches than {@code
     *     status}
     * @return the sources, to be closed by the caller
     */
    public static List<Source> sources(
            ProcRoot proc, InstantSource wall, List<? extends Source> accounting, List<? extends Source> splits) {
        Descriptors descriptors = Descriptors.forThisProcess(proc, new ReadBuffer());
        List<Source> row = new ArrayList<>();
        row.add(new ProcfsProcesses(proc, wall, descriptors));
        row.addAll(accounting);
        row.add(new ProcfsThreads(proc, descriptors));
        row.addAll(splits);
        row.add(new ProcfsSwitches(proc));
        row.add(new ProcfsFiles(proc));
        return List.copyOf(row);
    }

    /**
     * The source of what only the reader of one process wants to know, to be asked after the processes.
     *
     * @param proc where it is
     * @param wall the wall clock
     * @return the source, which reads nothing while no process is in focus
     */
    public static Source particulars(ProcRoot proc, InstantSource wall) {
        return new ProcfsParticulars(proc, wall);
    }
}
