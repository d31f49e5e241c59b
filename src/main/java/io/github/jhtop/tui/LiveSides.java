package io.github.jhtop.tui;

import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.compare.Board;
import io.github.jhtop.tui.compare.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds what a snapshot tells to the sides that go on. Pure. */
final class LiveSides {

    private LiveSides() {}

    static CompareState sampled(CompareState compare, List<LabReport> reports, Snapshot snapshot) {
        Board board = compare.board();
        Mark mark = compare.mark();
        boolean live = board.sides().stream().anyMatch(Side::isLive);
        CompareState next = live ? compare.with(board.map(side -> sampled(side, reports, snapshot))) : compare;
        return mark == null ? next : next.with(mark.with(sampled(mark.since(), reports, snapshot)));
    }

    /** The state after a pause: its live sides did not stand still. */
    static CompareState caughtUp(CompareState shown, CompareState ahead) {
        Board board = shown.board();
        for (Side later : ahead.board().sides()) {
            board = board.change(
                    later.id(),
                    side -> side.isLive()
                            ? side.noted(later.note()).from(later.source()).with(later.seen())
                            : side);
        }
        CompareState caughtUp = shown.with(board);
        return ahead.mark() == null ? caughtUp : caughtUp.with(ahead.mark());
    }

    private static Side sampled(Side side, List<LabReport> reports, Snapshot snapshot) {
        if (side.source() instanceof Side.OfActive active) {
            return reports.stream()
                    .filter(report -> report.number() == active.number())
                    .findFirst()
                    .map(report -> side.noted(note(report.stage())).sampled(snapshot, LabKin.members(report, snapshot)))
                    .orElse(side);
        }
        if (side.source() instanceof Side.OfProcesses of) {
            List<ProcessRow> members = members(of, snapshot);
            Set<ProcessId> living = members.stream().map(ProcessRow::id).collect(Collectors.toUnmodifiableSet());
            return side.from(new Side.OfProcesses(living, of.withDescendants())).sampled(snapshot, members);
        }
        return side;
    }

    private static SafeText note(LabReport.Stage stage) {
        if (stage instanceof LabReport.Running running) {
            Long done = running.done();
            Long planned = running.planned();
            return SafeText.of(
                    done == null || planned == null || planned <= 0 ? "running" : 100 * done / planned + " % done");
        }
        return SafeText.of(stage instanceof LabReport.Referring ? "waits: single runs first" : "starting");
    }

    /** The processes of a side that are in a snapshot, in its order. */
    static List<ProcessRow> members(Side.OfProcesses of, Snapshot snapshot) {
        Set<ProcessId> members = of.members();
        if (!of.withDescendants() || members.isEmpty()) {
            return snapshot.processes().stream()
                    .filter(row -> members.contains(row.id()))
                    .toList();
        }
        ProcessTree tree = ProcessTree.of(snapshot.processes());
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < tree.rows().size(); i++) {
            if (members.contains(tree.rows().get(i).id()) && !found.contains(i)) {
                found.addAll(tree.subtree(i));
            }
        }
        return found.stream().sorted().map(tree.rows()::get).toList();
    }
}
