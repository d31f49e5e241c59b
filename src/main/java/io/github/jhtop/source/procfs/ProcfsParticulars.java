package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Cgroup;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits, control groups, namespaces, paths and footprint of the one process in focus. Source: {@code man proc_pid_limits},
 * {@code man proc_pid_cgroup}, {@code man proc_pid_status}. Sampler's thread only.
 */
final class ProcfsParticulars implements Source {

    private final ProcRoot proc;
    private final ReadBuffer buffer = new ReadBuffer();
    private final AuxVector units;
    private final FootprintReader footprints;
    private @Nullable ProcessId focus;
    private List<CgroupMount> mounts = List.of();
    private boolean denied;
    private @Nullable String hidden;

    ProcfsParticulars(ProcRoot proc, InstantSource wall) {
        this.proc = proc;
        this.units = AuxVector.read(proc, buffer);
        this.footprints = new FootprintReader(proc, wall, buffer);
    }

    @Override
    public String id() {
        return "procfs-particulars";
    }

    @Override
    public Availability availability() {
        if (denied) {
            return new Availability.Degraded(
                    "program, folder and footprint of the process that is looked at cannot be read",
                    "run as root with CAP_SYS_PTRACE");
        }
        return hidden == null
                ? Availability.ready()
                : new Availability.Degraded(
                        "the control group of the process that is looked at cannot be read: " + hidden,
                        "run jhtop outside of the container, with /sys/fs/cgroup mounted");
    }

    @Override
    public void read(SampleDraft draft) {
        denied = false;
        hidden = null;
        ProcessDraft process = find(draft);
        if (process == null) {
            focus = null;
            footprints.forget();
            return;
        }
        if (!process.id().equals(focus)) {
            focus = process.id();
            mounts = buffer.read(proc.path("self/mountinfo")) ? CgroupMount.parse(buffer.cursor()) : List.of();
        }
        ProcessParticulars particulars = particulars(process);
        if (particulars != null) {
            draft.particulars(particulars);
        }
    }

    private static @Nullable ProcessDraft find(SampleDraft draft) {
        Integer pid = draft.demand().focus();
        if (pid == null) {
            return null;
        }
        for (ProcessDraft process : draft.processes()) {
            if (process.id().pid() == pid) {
                return process;
            }
        }
        return null;
    }

    /** Null if it is gone: what was read before may then be of another process with its PID. */
    private @Nullable ProcessParticulars particulars(ProcessDraft process) {
        int pid = process.id().pid();
        List<ResourceLimit> limits = buffer.read(proc.path(pid, "limits")) ? LimitLines.parse(buffer.cursor()) : null;
        List<CgroupLine> lines = buffer.read(proc.path(pid, "cgroup")) ? CgroupLine.parse(buffer.cursor()) : List.of();
        CgroupReader groups = new CgroupReader(buffer, mounts, lines);
        var cpu = groups.cpu();
        var memory = groups.memory();
        boolean status = buffer.read(proc.path(pid, "status"));
        List<Integer> nsPids = status ? StatusLines.nsPids(buffer.cursor()) : null;
        ProcessParticulars.Limited limited = status ? StatusLines.limited(buffer.cursor()) : null;
        ProcessParticulars.Paths paths = paths(process);
        ProcessParticulars.Footprint footprint = footprints.read(process);
        ProcessParticulars.Oom oom = oom(pid);
        StatLine stat =
                buffer.read(proc.path(pid, "stat")) ? StatLine.parse(buffer.bytes(), buffer.length(), units) : null;
        if (stat == null || stat.startTicks() != process.id().started()) {
            denied = false;
            return null;
        }
        hidden = reason(cpu) == null ? reason(memory) : reason(cpu);
        var faults = new ProcessParticulars.PageFaults(stat.minorFaults(), stat.majorFaults());
        return new ProcessParticulars(
                process.id(), limits, cpu, memory, nsPids, paths, faults, footprint, limited, oom);
    }

    private static @Nullable String reason(@Nullable Cgroup<?> group) {
        return group instanceof Cgroup.Hidden<?> unseen ? unseen.reason() : null;
    }

    private ProcessParticulars.Paths paths(ProcessDraft process) {
        boolean hasNone = process.facts().kernelThread() || process.stat().state() == 'Z';
        int pid = process.id().pid();
        return hasNone
                ? new ProcessParticulars.Paths(null, null)
                : new ProcessParticulars.Paths(link(proc.path(pid, "exe")), link(proc.path(pid, "cwd")));
    }

    private @Nullable SafeText link(String path) {
        try {
            return SafeText.of(Files.readSymbolicLink(Path.of(path)).toString());
        } catch (AccessDeniedException e) {
            denied = true;
            return null;
        } catch (IOException gone) {
            return null;
        }
    }

    private ProcessParticulars.@Nullable Oom oom(int pid) {
        long score = number(proc.path(pid, "oom_score"));
        long adjustment = number(proc.path(pid, "oom_score_adj"));
        boolean known = score >= 0 && Math.max(score, Math.abs(adjustment)) <= Integer.MAX_VALUE;
        return known && adjustment != Bytes.MISSING ? new ProcessParticulars.Oom((int) score, (int) adjustment) : null;
    }

    private long number(String path) {
        return buffer.read(path) ? buffer.cursor().number() : Bytes.MISSING;
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
