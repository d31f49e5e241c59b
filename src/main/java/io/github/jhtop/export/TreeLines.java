package io.github.jhtop.export;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that join parents and children before their commands, for rows of which parents come first. */
final class TreeLines {

    /** Below so many cells a branch is drawn no deeper: a chain of thousands would fill the memory with blanks. */
    private static final int DEEPEST_CELLS = 96;

    /** No lines at all. */
    static final TreeLines NONE = new TreeLines(Map.of());

    /**
     * The strokes of a tree, each as wide as the others.
     *
     * @param child leads to a child
     * @param last leads to the last child
     * @param past leads past what is below a child
     */
    private record Strokes(String child, String last, String past) {

        static final Strokes LINES = new Strokes("├─ ", "└─ ", "│  ");
        static final Strokes ASCII = new Strokes("|- ", "`- ", "|  ");
        static final String NOTHING = "   ";
    }

    /** What stands before a row, and before what is below it. */
    private record Branch(String before, String below) {
        static final Branch NONE = new Branch("", "");

        Branch toChild(boolean last, Strokes strokes) {
            return below.length() >= DEEPEST_CELLS
                    ? this
                    : new Branch(
                            below + (last ? strokes.last() : strokes.child()),
                            below + (last ? Strokes.NOTHING : strokes.past()));
        }
    }

    private final Map<Integer, Branch> byPid;

    private TreeLines(Map<Integer, Branch> byPid) {
        this.byPid = byPid;
    }

    static TreeLines of(List<ProcessRow> rows, boolean unicode) {
        Strokes strokes = unicode ? Strokes.LINES : Strokes.ASCII;
        ProcessTree tree = ProcessTree.of(rows);
        Comparator<Integer> asGiven = Comparator.naturalOrder();
        Map<Integer, Branch> byPid = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(tree.roots(asGiven));
        // No recursion: a chain of parents may be thousands deep.
        while (!open.isEmpty()) {
            int parent = open.pop();
            Branch branch = byPid.getOrDefault(rows.get(parent).pid(), Branch.NONE);
            List<Integer> children = tree.children(parent, asGiven);
            for (int i = 0; i < children.size(); i++) {
                boolean last = i == children.size() - 1;
                byPid.put(rows.get(children.get(i)).pid(), branch.toChild(last, strokes));
            }
            open.addAll(children);
        }
        return new TreeLines(byPid);
    }

    /** What stands before the command of a process. */
    String before(int pid) {
        return byPid.getOrDefault(pid, Branch.NONE).before();
    }

    /** What stands before the threads of a process. */
    String below(int pid) {
        return byPid.getOrDefault(pid, Branch.NONE).below();
    }
}
