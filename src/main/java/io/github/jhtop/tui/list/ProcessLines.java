package io.github.jhtop.tui.list;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Processes and their threads as the lines of a tree or a list. */
public final class ProcessLines {

    /** An unfolded process shows this many threads, and one line for the rest. */
    static final int THREADS_AT_ONCE = 12;

    /** A line that stands for fewer threads than this saves no room. */
    private static final int WORTH_HIDING = 3;

    /** Marks what can be unfolded. */
    public static final String FOLDED = "▸ ";
    /** Marks what can be folded. */
    public static final String UNFOLDED = "▾ ";

    /** Nothing to unfold, but a branch leads to it. */
    private static final String LEAF = " ";

    /** A place in the walk over the tree: a row, the lines that stand before it, and those before what is below it. */
    private record Step(int index, String before, String below) {}

    private final Listing listing;
    private final ProcessTree tree;
    private final List<ListRow> lines = new ArrayList<>();

    private ProcessLines(Snapshot snapshot, Listing listing) {
        this.listing = listing;
        this.tree = ProcessTree.of(
                snapshot.processes().stream().filter(listing::shows).toList());
    }

    /**
     * The lines of a snapshot.
     *
     * @param snapshot what there is
     * @param listing what is wanted
     * @return from top to bottom
     */
    public static List<ListRow> of(Snapshot snapshot, Listing listing) {
        ProcessLines made = new ProcessLines(snapshot, listing);
        if (listing.tree()) {
            made.walkTree();
        } else {
            made.walkList();
        }
        return List.copyOf(made.lines);
    }

    private void walkList() {
        for (ProcessRow row :
                tree.rows().stream().sorted(listing.order().ofProcesses()).toList()) {
            Openness openness = listing.openness(row);
            boolean threads = openness.compareTo(Openness.THREADS) >= 0;
            String marker = row.threadCount() > 1 ? threads ? UNFOLDED : FOLDED : "";
            lines.add(new ListRow.OfProcess(row, "", marker, List.of(row)));
            if (threads) {
                addThreads(row, openness, "", false);
            }
        }
    }

    private void walkTree() {
        Comparator<Integer> siblings = listing.order().ofSiblings(tree);
        Deque<Step> open = new ArrayDeque<>();
        List<Integer> roots = tree.roots(siblings);
        for (int i = roots.size() - 1; i >= 0; i--) {
            open.push(new Step(roots.get(i), "", ""));
        }
        while (!open.isEmpty()) {
            Step step = open.pop();
            ProcessRow row = tree.rows().get(step.index());
            Openness openness = listing.openness(row);
            addProcess(step, row, openness);
            boolean parent = tree.isParent(step.index());
            if (openness.compareTo(Openness.THREADS) >= 0) {
                addThreads(row, openness, step.below(), parent);
            }
            if (parent && openness != Openness.FOLDED) {
                pushChildren(open, step, tree.children(step.index(), siblings));
            }
        }
    }

    private static void pushChildren(Deque<Step> open, Step step, List<Integer> children) {
        for (int i = children.size() - 1; i >= 0; i--) {
            boolean last = i == children.size() - 1;
            open.push(new Step(
                    children.get(i), step.below() + (last ? "└─" : "├─"), step.below() + (last ? "  " : "│ ")));
        }
    }

    private void addProcess(Step step, ProcessRow row, Openness openness) {
        boolean parent = tree.isParent(step.index());
        boolean folded = parent && openness == Openness.FOLDED;
        boolean more = parent || row.threadCount() > 1;
        boolean open = parent ? !folded : openness.compareTo(Openness.THREADS) >= 0;
        List<ProcessRow> covered = folded
                ? tree.subtree(step.index()).stream().map(tree.rows()::get).toList()
                : List.of(row);
        String marker = more ? (open ? UNFOLDED : FOLDED) : step.before().isEmpty() ? "" : LEAF;
        lines.add(new ListRow.OfProcess(row, step.before(), marker, covered));
    }

    private void addThreads(ProcessRow process, Openness openness, String before, boolean childrenFollow) {
        List<ThreadPool> wanted = wanted(process);
        boolean whole = openness == Openness.ALL_THREADS || wanted.size() <= THREADS_AT_ONCE + WORTH_HIDING;
        if (!whole) {
            wanted.sort(Comparator.comparing(pool -> !pool.active()));
        }
        List<ThreadPool> shown = whole ? wanted : wanted.subList(0, THREADS_AT_ONCE);
        for (int i = 0; i < shown.size(); i++) {
            boolean last = whole && !childrenFollow && i == shown.size() - 1;
            lines.add(ThreadLines.line(process, shown.get(i), before + (last ? "└╴" : "├╴")));
        }
        if (!whole) {
            List<ThreadRow> hidden = wanted.subList(THREADS_AT_ONCE, wanted.size()).stream()
                    .flatMap(pool -> pool.members().stream())
                    .toList();
            lines.add(new ListRow.OfMore(process, hidden, before + (childrenFollow ? "├╴" : "└╴")));
        }
    }

    /** The threads that a process shows, in order; the only one of a process that nobody unfolded says nothing new. */
    private List<ThreadPool> wanted(ProcessRow process) {
        List<ThreadRow> all = process.threads() == null ? List.of() : process.threads();
        boolean unfoldedByHand = listing.folding().chosen().containsKey(process.id());
        boolean onlyActive = !unfoldedByHand && listing.threads() == ThreadsShown.ACTIVE;
        boolean alone = all.size() == 1 && !unfoldedByHand;
        List<ThreadRow> wanted = all.stream()
                .filter(thread -> !alone && (!onlyActive || thread.active()))
                .toList();
        List<ThreadPool> pools = new ArrayList<>(ThreadLines.pools(process, wanted, listing.pools(), listing));
        pools.sort(listing.order().ofPools());
        return pools;
    }
}
