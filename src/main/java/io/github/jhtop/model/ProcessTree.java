package io.github.jhtop.model;

import io.github.jhtop.sample.ProcessId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The forest of parents and children. A process whose parent is not among the rows is a root; a cycle of parents, which
 * a PID used again between two reads can feign, is cut at its first member. Immutable; no recursion, so that a chain of
 * thousands is harmless.
 */
public final class ProcessTree {

    private static final int NONE = -1;

    private final List<ProcessRow> rows;
    private final int[] parents;
    private final int[][] children;
    private final List<Integer> roots;
    private final List<Integer> parentsFirst;

    private ProcessTree(List<ProcessRow> rows, int[] parents, int[][] children, List<Integer> roots) {
        this.rows = rows;
        this.parents = parents;
        this.children = children;
        this.roots = roots;
        this.parentsFirst = walk(roots);
    }

    /**
     * Builds the forest.
     *
     * @param rows processes of one snapshot
     * @return their tree
     */
    public static ProcessTree of(List<ProcessRow> rows) {
        Map<Integer, Integer> indexOfPid = new HashMap<>(rows.size() * 2);
        for (int i = 0; i < rows.size(); i++) {
            indexOfPid.put(rows.get(i).pid(), i);
        }
        int[] parents = new int[rows.size()];
        for (int i = 0; i < parents.length; i++) {
            int parent = indexOfPid.getOrDefault(rows.get(i).ppid(), NONE);
            parents[i] = parent == i ? NONE : parent;
        }
        cutCycles(parents);
        return new ProcessTree(List.copyOf(rows), parents, childrenOf(parents), rootsOf(parents));
    }

    private static void cutCycles(int[] parents) {
        int[] seenBy = new int[parents.length];
        Arrays.fill(seenBy, NONE);
        for (int start = 0; start < parents.length; start++) {
            int node = start;
            while (node != NONE && seenBy[node] == NONE) {
                seenBy[node] = start;
                int parent = parents[node];
                if (parent != NONE && seenBy[parent] == start) {
                    parents[node] = NONE;
                }
                node = parents[node];
            }
        }
    }

    private static int[][] childrenOf(int[] parents) {
        int[] counts = new int[parents.length];
        for (int parent : parents) {
            if (parent != NONE) {
                counts[parent]++;
            }
        }
        int[][] children = new int[parents.length][];
        Arrays.setAll(children, i -> new int[counts[i]]);
        for (int i = parents.length - 1; i >= 0; i--) {
            if (parents[i] != NONE) {
                children[parents[i]][--counts[parents[i]]] = i;
            }
        }
        return children;
    }

    private static List<Integer> rootsOf(int[] parents) {
        List<Integer> roots = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == NONE) {
                roots.add(i);
            }
        }
        return roots;
    }

    private List<Integer> walk(List<Integer> from) {
        return walk(from, Comparator.naturalOrder());
    }

    private List<Integer> walk(List<Integer> from, Comparator<Integer> siblings) {
        List<Integer> order = new ArrayList<>(rows.size());
        Deque<Integer> open = new ArrayDeque<>();
        pushReversed(open, from);
        while (!open.isEmpty()) {
            int node = open.pop();
            order.add(node);
            if (children[node].length > 0) {
                pushReversed(open, children(node, siblings));
            }
        }
        return order;
    }

    private static void pushReversed(Deque<Integer> open, List<Integer> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            open.push(nodes.get(i));
        }
    }

    /**
     * All rows, each parent before its children.
     *
     * @param siblings compares two rows by their indexes
     * @return indexes
     */
    public List<Integer> parentsFirst(Comparator<Integer> siblings) {
        return walk(roots(siblings), siblings);
    }

    /**
     * The rows the tree was built from; an index of this class points into it.
     *
     * @return the rows
     */
    public List<ProcessRow> rows() {
        return rows;
    }

    /**
     * The roots in the order of siblings.
     *
     * @param siblings compares two rows by their indexes
     * @return indexes
     */
    public List<Integer> roots(Comparator<Integer> siblings) {
        return roots.stream().sorted(siblings).toList();
    }

    /**
     * The children of a row in the order of siblings.
     *
     * @param index the parent
     * @param siblings compares two rows by their indexes
     * @return indexes
     */
    public List<Integer> children(int index, Comparator<Integer> siblings) {
        return Arrays.stream(children[index]).boxed().sorted(siblings).toList();
    }

    /**
     * Whether a row has children.
     *
     * @param index the row
     * @return true if it has
     */
    public boolean isParent(int index) {
        return children[index].length > 0;
    }

    /**
     * Where a process stands in the rows.
     *
     * @param process which
     * @return its index, -1 if it is not among them
     */
    public int indexOf(ProcessId process) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(process)) {
                return i;
            }
        }
        return NONE;
    }

    /**
     * The ancestors of a row.
     *
     * @param index the row
     * @return its parent first, its root last; none for a root
     */
    public List<ProcessRow> ancestors(int index) {
        List<ProcessRow> found = new ArrayList<>();
        for (int at = parents[index]; at != NONE; at = parents[at]) {
            found.add(rows.get(at));
        }
        return found;
    }

    /**
     * A row and all its descendants, parents first.
     *
     * @param index the row
     * @return indexes
     */
    public List<Integer> subtree(int index) {
        return walk(List.of(index));
    }

    /**
     * Sums a value over every subtree; what is unknown adds nothing, and a subtree of nothing but unknowns is unknown.
     *
     * @param value of one row, NaN if unknown
     * @return a sum for each row
     */
    public double[] subtreeSums(ToDoubleFunction<ProcessRow> value) {
        double[] sums = new double[rows.size()];
        Arrays.setAll(sums, i -> value.applyAsDouble(rows.get(i)));
        for (int i = parentsFirst.size() - 1; i >= 0; i--) {
            int node = parentsFirst.get(i);
            int parent = parents[node];
            if (parent != NONE && !Double.isNaN(sums[node])) {
                sums[parent] = Double.isNaN(sums[parent]) ? sums[node] : sums[parent] + sums[node];
            }
        }
        return sums;
    }
}
