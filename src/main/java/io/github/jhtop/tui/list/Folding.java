package io.github.jhtop.tui.list;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which processes are folded: by hand, or because their branch was quiet when the screen opened. Immutable.
 *
 * @param chosen what was folded or unfolded by hand
 * @param quiet branches that were folded because nothing happened in them
 */
public record Folding(Map<ProcessId, Openness> chosen, @Nullable Set<ProcessId> quiet) {

    /** Nothing is folded, and quiet branches have not been looked for. */
    public static final Folding INITIAL = new Folding(Map.of(), null);

    private static final double QUIET_CPU_PERCENT = 0.5;
    private static final double AWAKE_CPU_PERCENT = 5;

    /** Copies both. */
    public Folding {
        chosen = Map.copyOf(chosen);
        quiet = quiet == null ? null : Set.copyOf(quiet);
    }

    /**
     * How far a process is unfolded.
     *
     * @param process which
     * @param threads which threads are shown where no hand has chosen
     * @return the choice of the hand, or what follows
     */
    public Openness of(ProcessId process, ThreadsShown threads) {
        Openness byHand = chosen.get(process);
        if (byHand != null) {
            return byHand;
        }
        if (quiet != null && quiet.contains(process)) {
            return Openness.FOLDED;
        }
        return switch (threads) {
            case NONE -> Openness.CHILDREN;
            case ACTIVE -> Openness.THREADS;
            case ALL -> Openness.ALL_THREADS;
        };
    }

    /**
     * With one process folded or unfolded by hand.
     *
     * @param process which
     * @param openness how far
     * @return all others as they are
     */
    public Folding with(ProcessId process, Openness openness) {
        Map<ProcessId, Openness> all = new HashMap<>(chosen);
        all.put(process, openness);
        return new Folding(all, quiet);
    }

    /** Everything as it is without a hand: quiet branches stay folded. */
    Folding withoutHand() {
        return new Folding(Map.of(), quiet);
    }

    /**
     * With one process unfolded so far that its children are seen.
     *
     * @param process which
     * @param threads which threads are shown where no hand has chosen
     * @return the same if they are seen already
     */
    public Folding reveal(ProcessId process, ThreadsShown threads) {
        return of(process, threads) == Openness.FOLDED ? with(process, Openness.CHILDREN) : this;
    }

    /**
     * Everything unfolded.
     *
     * @return nothing chosen, nothing quiet
     */
    public Folding unfolded() {
        return new Folding(Map.of(), Set.of());
    }

    /**
     * Looks for quiet branches at the first snapshot with rates. Later none is folded any more, so that no row vanishes;
     * but one in which a JVM or work has turned up is unfolded.
     *
     * @param snapshot the newest
     * @return what is folded now
     */
    public Folding settle(Snapshot snapshot) {
        boolean nothingToUnfold = quiet != null && quiet.isEmpty();
        if (nothingToUnfold || Double.isNaN(snapshot.intervalSeconds())) {
            return this;
        }
        Set<ProcessId> branches = quietBranches(snapshot, quiet == null ? QUIET_CPU_PERCENT : AWAKE_CPU_PERCENT);
        if (quiet != null) {
            branches.retainAll(quiet);
        }
        return new Folding(chosen, branches);
    }

    private static Set<ProcessId> quietBranches(Snapshot snapshot, double cpuPercent) {
        ProcessTree tree = ProcessTree.of(snapshot.processes());
        double[] cpu = tree.subtreeSums(row -> row.cpu().percent());
        double[] jvms = tree.subtreeSums(row -> row.java() == null ? 0 : 1);
        Set<ProcessId> found = new HashSet<>();
        for (int i = 0; i < cpu.length; i++) {
            ProcessRow row = tree.rows().get(i);
            boolean quiet = !(cpu[i] >= cpuPercent) && jvms[i] == 0 && row.pid() != 1;
            if (tree.isParent(i) && (quiet || row.facts().kernelThread())) {
                found.add(row.id());
            }
        }
        return found;
    }
}
