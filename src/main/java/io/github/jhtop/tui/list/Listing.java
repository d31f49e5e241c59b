package io.github.jhtop.tui.list;

import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.model.ProcessRow;
import java.util.HashSet;
import java.util.Set;

/**
 * Which lines the reader wants to see, and in which order. Immutable.
 *
 * @param order order of processes and threads
 * @param tree whether processes are a tree
 * @param threads which threads processes show below them
 * @param pools whether threads of one name pattern fold into one line below their process
 * @param poolsInThreads the same where threads are a list of their own
 * @param kernelThreads whether threads of the kernel are shown
 * @param filter which processes are shown
 * @param folding what is folded
 * @param openPools pools that were unfolded by hand
 * @param threadText what the names of threads hold where threads are a list of their own; nothing for all of them
 */
public record Listing(
        Order order,
        boolean tree,
        ThreadsShown threads,
        boolean pools,
        boolean poolsInThreads,
        boolean kernelThreads,
        ProcessFilter filter,
        Folding folding,
        Set<RowKey.OfPool> openPools,
        String threadText) {

    /** A tree of everything, the busiest first, pools folded. */
    public static final Listing USUAL = new Listing(
            Order.BY_CPU, true, ThreadsShown.NONE, true, false, true, ProcessFilter.ALL, Folding.INITIAL, Set.of(), "");

    /** Copies the set. */
    public Listing {
        openPools = Set.copyOf(openPools);
    }

    /**
     * Whether a process belongs to the list.
     *
     * @param row the process
     * @return false if it is filtered out
     */
    public boolean shows(ProcessRow row) {
        return (kernelThreads || !row.facts().kernelThread()) && filter.test(row);
    }

    /**
     * How far a process is unfolded.
     *
     * @param row the process
     * @return by hand, or as all others
     */
    public Openness openness(ProcessRow row) {
        return folding.of(row.id(), threads);
    }

    /**
     * In another order.
     *
     * @param other the order
     * @return the same lines
     */
    public Listing by(Order other) {
        return new Listing(
                other, tree, threads, pools, poolsInThreads, kernelThreads, filter, folding, openPools, threadText);
    }

    /**
     * As a tree or as a list.
     *
     * @param asTree which of both
     * @return the same lines
     */
    public Listing asTree(boolean asTree) {
        return new Listing(
                order, asTree, threads, pools, poolsInThreads, kernelThreads, filter, folding, openPools, threadText);
    }

    /**
     * With other threads; what was unfolded by hand is forgotten.
     *
     * @param which threads
     * @return a listing
     */
    public Listing withThreads(ThreadsShown which) {
        return new Listing(
                order,
                tree,
                which,
                pools,
                poolsInThreads,
                kernelThreads,
                filter,
                folding.withoutHand(),
                openPools,
                threadText);
    }

    /**
     * With pools folded or not; what was unfolded by hand is forgotten.
     *
     * @param folded whether they are below their process
     * @param foldedInThreads whether they are where threads are a list of their own
     * @return a listing
     */
    public Listing withPools(boolean folded, boolean foldedInThreads) {
        return new Listing(
                order, tree, threads, folded, foldedInThreads, kernelThreads, filter, folding, Set.of(), threadText);
    }

    /**
     * With threads of the kernel or without.
     *
     * @param shown whether they are
     * @return a listing
     */
    public Listing withKernelThreads(boolean shown) {
        return new Listing(order, tree, threads, pools, poolsInThreads, shown, filter, folding, openPools, threadText);
    }

    /**
     * With other processes.
     *
     * @param which processes
     * @return a listing
     */
    public Listing withFilter(ProcessFilter which) {
        return new Listing(
                order, tree, threads, pools, poolsInThreads, kernelThreads, which, folding, openPools, threadText);
    }

    /**
     * Folded otherwise.
     *
     * @param other what is folded
     * @return a listing
     */
    public Listing folded(Folding other) {
        return new Listing(
                order, tree, threads, pools, poolsInThreads, kernelThreads, filter, other, openPools, threadText);
    }

    /**
     * With one pool unfolded or folded again.
     *
     * @param pool the pool
     * @param open whether unfolded
     * @return a listing
     */
    public Listing withPool(RowKey.OfPool pool, boolean open) {
        Set<RowKey.OfPool> all = new HashSet<>(openPools);
        if (open) {
            all.add(pool);
        } else {
            all.remove(pool);
        }
        return new Listing(
                order, tree, threads, pools, poolsInThreads, kernelThreads, filter, folding, all, threadText);
    }

    /**
     * With other threads where they are a list of their own.
     *
     * @param text what their names hold; nothing for all of them
     * @return a listing
     */
    public Listing withThreadText(String text) {
        return new Listing(
                order, tree, threads, pools, poolsInThreads, kernelThreads, filter, folding, openPools, text);
    }
}
