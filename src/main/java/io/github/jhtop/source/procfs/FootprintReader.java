package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessParticulars.Footprint;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code /proc/PID/smaps_rollup} now and then: the kernel walks every page of the process for it and holds its
 * address space meanwhile. Source: {@code man proc_pid_smaps}.
 */
final class FootprintReader {

    /** So long a footprint is taken for fresh. */
    static final Duration LIFE = Duration.ofSeconds(5);

    private static final long KIB = 1024;

    private final ProcRoot proc;
    private final InstantSource wall;
    private final ReadBuffer buffer;
    private @Nullable Kept kept;

    FootprintReader(ProcRoot proc, InstantSource wall, ReadBuffer buffer) {
        this.proc = proc;
        this.wall = wall;
        this.buffer = buffer;
    }

    private record Kept(ProcessId id, Instant at, @Nullable Footprint footprint) {}

    @Nullable Footprint read(ProcessDraft process) {
        Instant now = wall.instant();
        if (kept == null || !kept.id.equals(process.id()) || isOld(kept, now)) {
            kept = new Kept(process.id(), now, fresh(process));
        }
        return kept.footprint;
    }

    /** The wall clock may step: then it is old too. */
    private static boolean isOld(Kept kept, Instant now) {
        return Duration.between(kept.at, now).abs().compareTo(LIFE) >= 0;
    }

    /** In uninterruptible sleep it may hold its address space for long, and would hold the reader too. */
    private @Nullable Footprint fresh(ProcessDraft process) {
        boolean mayBlock = process.stat().state() == 'D';
        boolean told = !mayBlock && buffer.read(proc.path(process.id().pid(), "smaps_rollup"));
        return told ? parse(buffer.cursor()) : null;
    }

    static @Nullable Footprint parse(Bytes rollup) {
        long pss = rollup.seekLine("Pss:") ? rollup.count(KIB) : Bytes.MISSING;
        long swapPss = rollup.seekLine("SwapPss:") ? rollup.count(KIB) : Bytes.MISSING;
        return pss < 0 || swapPss < 0 ? null : new Footprint(pss, swapPss);
    }

    void forget() {
        kept = null;
    }
}
