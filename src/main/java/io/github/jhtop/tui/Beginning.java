package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.RunTally;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.compare.Board;
import io.github.jhtop.tui.compare.Course;
import io.github.jhtop.tui.compare.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comparisons that begin in a list of processes: of the tagged ones with each other, or with what was before a mark. Pure. */
final class Beginning {

    private Beginning() {}

    /** Marks the tagged processes, or the selected one, with their descendants. */
    static UiState mark(Scene scene) {
        String refusal = refusal(scene);
        List<ProcessRow> roots = Tags.orSelected(scene);
        if (refusal != null || roots.isEmpty()) {
            return said(scene, refusal == null ? "There is no process to mark" : refusal);
        }
        Side.OfProcesses source = new Side.OfProcesses(ids(roots), true);
        List<ProcessRow> members = LiveSides.members(source, scene.snapshot());
        PastMinute before = PastMinute.of(scene.history(), members);
        Side since = new Side(0, name(roots), SafeText.of("since the mark"), source, false, seen(members));
        Mark mark = new Mark(before.row(), before.course(), since);
        String key = scene.session().keys().keyOf("compare");
        return said(scene, "Marked: " + since.of() + "; " + key + " shows what has changed since")
                .with(to -> to.compare = to.compare.with(mark));
    }

    /** Shows the tagged processes or trees beside each other, or what has changed since the mark. */
    static UiState compare(Scene scene) {
        String refusal = refusal(scene);
        if (refusal != null) {
            return said(scene, refusal);
        }
        List<Side.OfProcesses> tagged = tagged(scene);
        Mark mark = scene.state().compare().mark();
        if (mark != null && (tagged.size() < 2 || isOf(mark, scene.state().tags()))) {
            return shown(scene, sinceMark(scene.state().compare().board().cleared(), mark));
        }
        return tagged.size() < 2
                ? said(scene, "Tag two with Space or c, or mark one with m; then = compares")
                : shown(scene, beside(scene, tagged));
    }

    private static @Nullable String refusal(Scene scene) {
        Moment moment = scene.state().moment();
        if (moment.isReplay()) {
            return "In a replay nothing goes on; compare recordings in the live screen, or with jhtop compare";
        }
        return moment.isNow() ? null : "Let the screen go on first: what is compared is what happens from now on";
    }

    private static boolean isOf(Mark mark, Set<ProcessId> tags) {
        return mark.since().source() instanceof Side.OfProcesses of
                && of.members().containsAll(tags);
    }

    private static Board sinceMark(Board board, Mark mark) {
        double seconds = mark.before().wallSeconds();
        String span = Double.isNaN(seconds) ? "before the mark" : Math.round(seconds) + " s before the mark";
        Board before = board.plus(mark.since().of(), SafeText.of(span), new Side.OfPast(mark.before()));
        Board told = before.change(
                before.made(),
                side -> side.with(new Side.Seen(null, RunTally.NOTHING, mark.course(), List.of(), Double.NaN, null)));
        Board since =
                told.plus(mark.since().of(), mark.since().note(), mark.since().source());
        return since.change(since.made(), side -> side.with(mark.since().seen()));
    }

    private static Board beside(Scene scene, List<Side.OfProcesses> sources) {
        Board board = scene.state().compare().board().cleared();
        for (Side.OfProcesses source : sources) {
            List<ProcessRow> members = LiveSides.members(source, scene.snapshot());
            board = board.plus(name(members.subList(0, 1)), note(members), source);
            board = board.change(board.made(), side -> side.with(seen(members)));
        }
        return board;
    }

    /** With the place of the other side on the first that is no reference. */
    private static UiState shown(Scene scene, Board board) {
        return Commands.go(scene, Tab.COMPARE)
                .with(to -> to.compare = to.compare.with(board).choosing(false));
    }

    /** Each tagged process that descends from no other tagged one; a tree, unless only it and none of its children is tagged. */
    private static List<Side.OfProcesses> tagged(Scene scene) {
        Set<ProcessId> tags = scene.state().tags();
        ProcessTree tree = ProcessTree.of(scene.snapshot().processes());
        Predicate<ProcessRow> isTagged = row -> tags.contains(row.id());
        List<Side.OfProcesses> sides = new ArrayList<>();
        for (int i = 0; i < tree.rows().size(); i++) {
            ProcessRow row = tree.rows().get(i);
            if (isTagged.test(row) && tree.ancestors(i).stream().noneMatch(isTagged)) {
                List<Integer> branch = tree.subtree(i);
                boolean whole = branch.size() == 1
                        || branch.stream().skip(1).map(tree.rows()::get).anyMatch(isTagged);
                sides.add(new Side.OfProcesses(Set.of(row.id()), whole));
            }
        }
        return sides;
    }

    private static Side.Seen seen(List<ProcessRow> members) {
        return new Side.Seen(null, RunTally.NOTHING, Course.NONE, members, Double.NaN, null);
    }

    private static SafeText name(List<ProcessRow> roots) {
        String more = roots.size() == 1 ? "" : " and " + (roots.size() - 1) + " more";
        return SafeText.of(roots.get(0).command() + more);
    }

    private static SafeText note(List<ProcessRow> members) {
        String more = members.size() == 1 ? "" : " and " + (members.size() - 1) + " more";
        return SafeText.of("PID " + members.get(0).pid() + more);
    }

    private static Set<ProcessId> ids(List<ProcessRow> rows) {
        return rows.stream().map(ProcessRow::id).collect(Collectors.toUnmodifiableSet());
    }

    private static UiState said(Scene scene, String line) {
        return scene.state().with(to -> to.notice = SafeText.of(line));
    }
}
