package io.github.jhtop.tui;

import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The processes of runs, which are tagged as they turn up. A tag that the reader took away stays away. Immutable.
 *
 * @param runs numbers of the runs whose processes are tagged
 * @param seen processes that were tagged once
 * @param follow whether the next one that turns up is followed
 */
record LabKin(Set<Integer> runs, Set<ProcessId> seen, boolean follow) {

    /** Nobody. */
    static final LabKin NONE = new LabKin(Set.of(), Set.of(), false);

    /** Copies the sets. */
    LabKin {
        runs = Set.copyOf(runs);
        seen = Set.copyOf(seen);
    }

    /** Also those of a new run. */
    LabKin with(int run) {
        Set<Integer> more = new HashSet<>(runs);
        more.add(run);
        return new LabKin(more, seen, true);
    }

    /** Without a run that has ended. */
    LabKin without(int run) {
        Set<Integer> fewer = new HashSet<>(runs);
        fewer.remove(run);
        return fewer.isEmpty() ? NONE : new LabKin(fewer, seen, follow);
    }

    /** The state with whoever of the runs is in a snapshot for the first time tagged, and the newest run followed. */
    static UiState tagged(UiState state, Snapshot snapshot) {
        LabKin kin = state.lab().kin();
        if (kin.runs.isEmpty() || state.paused()) {
            return state;
        }
        List<ProcessRow> members = state.lab().reports().stream()
                .filter(report -> kin.runs.contains(report.number()))
                .flatMap(report -> members(report, snapshot).stream())
                .toList();
        Set<ProcessId> fresh = members.stream()
                .map(ProcessRow::id)
                .filter(id -> !kin.seen.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        if (fresh.isEmpty()) {
            return state;
        }
        Set<ProcessId> seen = union(kin.seen, fresh);
        // The reports are newest first, and so are the members.
        ProcessRow root = members.stream()
                .filter(row -> fresh.contains(row.id()))
                .findFirst()
                .orElse(null);
        return state.with(to -> {
            to.tags = union(to.tags, fresh);
            to.followed = kin.follow && root != null ? root.id() : to.followed;
            to.lab = to.lab.with(new LabKin(kin.runs, seen, false));
        });
    }

    private static Set<ProcessId> union(Set<ProcessId> some, Set<ProcessId> more) {
        Set<ProcessId> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /**
     * The processes of a run, the one that was launched first. By PID alone: other sources tell other start times, and a PID
     * does not come round within the quarter of a second that a report is old.
     */
    static List<ProcessRow> members(LabReport report, Snapshot snapshot) {
        if (!(report.stage() instanceof LabReport.Running running)) {
            return List.of();
        }
        List<ProcessRow> rows = snapshot.processes().stream()
                .filter(row -> running.pids().contains(row.pid()))
                .toList();
        ProcessRow root = root(rows, running.pids());
        return rows.stream()
                .sorted((one, other) -> Boolean.compare(other == root, one == root))
                .toList();
    }

    private static @Nullable ProcessRow root(List<ProcessRow> rows, Set<Integer> pids) {
        return rows.stream()
                .filter(row -> !pids.contains(row.ppid()))
                .findFirst()
                .orElse(null);
    }
}
