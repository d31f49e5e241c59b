package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The machine and its processes: {@code /proc/stat} and its like, and {@code /proc/PID/stat} on kept descriptors.
 * Source: {@code man 5 proc}. Sampler's thread only.
 */
public final class ProcfsProcesses implements Source {

    /** Programs change their user and command soon after their start: facts of a process younger than this are re-read. */
    private static final Duration YOUNG = Duration.ofSeconds(3);

    /** While only some are wanted, all are counted no more often: the listing would cost more than a process. */
    private static final Duration COUNTED_FOR = Duration.ofSeconds(1);

    private final ProcRoot proc;
    private final InstantSource wall;
    private final Descriptors descriptors;
    private final ReadBuffer buffer = new ReadBuffer();
    private final AuxVector units;
    private final HostReader host;
    private final FactsReader facts;
    private Map<Integer, KnownProcess> known = new HashMap<>();
    private @Nullable Instant listedAt;
    private int processes;
    private boolean initSeen;
    private Availability availability = Availability.ready();

    /**
     * Reads nothing yet but what never changes.
     *
     * @param proc where {@code /proc} is
     * @param wall tells when the machine was booted, together with {@code /proc/uptime}
     * @param descriptors the budget, shared with the threads
     */
    ProcfsProcesses(ProcRoot proc, InstantSource wall, Descriptors descriptors) {
        this.proc = proc;
        this.wall = wall;
        this.descriptors = descriptors;
        this.units = AuxVector.read(proc, buffer);
        this.host = new HostReader(proc, buffer, units.tickNanos());
        double uptime = host.uptimeSeconds();
        Instant boot = Double.isNaN(uptime) ? null : wall.instant().minusMillis((long) (uptime * 1000));
        this.facts = new FactsReader(proc, buffer, units.tickNanos(), boot);
    }

    @Override
    public String id() {
        return "procfs";
    }

    @Override
    public Availability availability() {
        return availability;
    }

    @Override
    public void read(SampleDraft draft) {
        int[] pids = list(draft.demand());
        if (pids == null || !host.read(draft, processes)) {
            availability =
                    new Availability.Absent(proc.proc() + " cannot be read", "mount /proc, or use --source oshi");
            return;
        }
        Map<Integer, KnownProcess> alive = new HashMap<>(pids.length * 2);
        for (int pid : pids) {
            KnownProcess process = draft.demand().wants(pid) ? read(pid, draft) : null;
            if (process != null) {
                alive.put(pid, process);
            }
        }
        known.forEach((pid, process) -> {
            if (alive.get(pid) != process) {
                descriptors.release(process.stat);
            }
        });
        known = alive;
        availability = visibility();
    }

    /** Whoever may be wanted; null if nobody can tell. All are listed only where all are wanted, or to count them. */
    private int @Nullable [] list(Demand demand) {
        Instant now = wall.instant();
        boolean counted = listedAt != null && !now.isBefore(listedAt) && now.isBefore(listedAt.plus(COUNTED_FOR));
        if (counted && !demand.pids().isEmpty()) {
            return demand.pids().stream().mapToInt(Integer::intValue).sorted().toArray();
        }
        int[] pids = proc.numbersIn(proc.proc().toString());
        if (pids != null) {
            listedAt = now;
            processes = pids.length;
            initSeen = pids.length > 0 && pids[0] == 1;
        }
        return pids;
    }

    private Availability visibility() {
        return initSeen
                ? Availability.ready()
                : new Availability.Degraded(
                        "process 1 is hidden, so other processes may be hidden too (hidepid)",
                        "run as root, or join the group that /proc was mounted for");
    }

    private @Nullable KnownProcess read(int pid, SampleDraft draft) {
        KnownProcess process = known.get(pid);
        StatLine stat = process == null ? null : reread(process);
        if (process != null && stat != null) {
            process.facts = freshFacts(process, stat);
        } else {
            String path = proc.path(pid, "stat");
            FileChannel kept = descriptors.keep(path);
            boolean told = kept == null ? buffer.read(path) : buffer.read(kept);
            stat = told ? parse() : null;
            if (stat == null) {
                descriptors.release(kept);
                return null;
            }
            process = new KnownProcess(new ProcessId(pid, stat.startTicks()), kept, facts.read(pid, stat));
        }
        draft.add(new ProcessDraft(process.id, process.facts, processStat(stat)));
        return process;
    }

    /** Null if this very process is gone, also if its PID is in use again. */
    private @Nullable StatLine reread(KnownProcess process) {
        if (process.stat != null) {
            return buffer.read(process.stat) ? parse() : null;
        }
        StatLine stat = buffer.read(proc.path(process.id.pid(), "stat")) ? parse() : null;
        return stat == null || stat.startTicks() != process.id.started() ? null : stat;
    }

    private @Nullable StatLine parse() {
        return StatLine.parse(buffer.bytes(), buffer.length(), units);
    }

    private ProcessFacts freshFacts(KnownProcess process, StatLine stat) {
        ProcessFacts before = process.facts;
        boolean settled = before.name().equals(stat.name()) && !isYoung(before.startedAt());
        if (settled || stat.state() == 'Z') {
            return before;
        }
        ProcessFacts now = facts.read(process.id.pid(), stat);
        return now.equals(before) ? before : now;
    }

    private boolean isYoung(@Nullable Instant startedAt) {
        return startedAt != null && startedAt.plus(YOUNG).isAfter(wall.instant());
    }

    private ProcessStat processStat(StatLine stat) {
        return new ProcessStat(
                stat.ppid(),
                stat.state(),
                stat.threadCount(),
                stat.times(),
                stat.rssBytes(),
                stat.virtualBytes(),
                stat.lastCore(),
                stat.nice());
    }

    @Override
    public void close() {
        known.values().forEach(process -> descriptors.release(process.stat));
        known = new HashMap<>();
    }
}
