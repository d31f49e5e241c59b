package io.github.jhtop.tui;

import io.github.jhtop.metric.ProcessFilter;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose: everything on the screen follows from this and the snapshot. Immutable.
 *
 * @param tab the tab that is shown
 * @param processes place in the list of processes
 * @param threads place in the list of threads
 * @param cores place in the list of cores
 * @param columns keys of the metrics that processes show, none meaning the usual ones
 * @param order order of processes and threads
 * @param tree whether processes are a tree
 * @param threadsShown which threads processes show below them
 * @param folding what is folded
 * @param filter which processes are shown
 * @param overlay the page over the tab
 * @param delay time between refreshes
 * @param paused whether the screen stands still
 * @param done whether the reader wants to leave
 */
public record UiState(
        Tab tab,
        Cursor processes,
        Cursor threads,
        Cursor cores,
        List<String> columns,
        Order order,
        boolean tree,
        ThreadsShown threadsShown,
        Folding folding,
        ProcessFilter filter,
        Overlay overlay,
        Duration delay,
        boolean paused,
        boolean done) {

    /**
     * How the screen opens.
     *
     * @param columns keys of the metrics that processes show, none meaning the usual ones
     * @param order order of the rows, or null for the busiest first
     * @param tree whether as a tree
     * @param threadsShown which threads are shown
     * @param filter which processes are shown
     * @param delay time between refreshes
     * @return the first state
     */
    public static UiState initial(
            List<String> columns,
            @Nullable Order order,
            boolean tree,
            ThreadsShown threadsShown,
            ProcessFilter filter,
            Duration delay) {
        return new UiState(
                Tab.PROCESSES,
                Cursor.AT_TOP,
                Cursor.AT_TOP,
                Cursor.AT_TOP,
                columns,
                order == null ? Order.BY_CPU : order,
                tree,
                threadsShown,
                Folding.INITIAL,
                filter,
                Overlay.NONE,
                delay,
                false,
                false);
    }

    /** Place in the list of the tab that is shown. */
    Cursor cursor() {
        return switch (tab) {
            case PROCESSES -> processes;
            case THREADS -> threads;
            case CORES -> cores;
        };
    }

    UiState withCursor(Cursor cursor) {
        return with(draft -> {
            switch (tab) {
                case PROCESSES -> draft.processes = cursor;
                case THREADS -> draft.threads = cursor;
                case CORES -> draft.cores = cursor;
            }
        });
    }

    /** The same but for what is changed. */
    UiState with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finish();
    }

    /** A state in the making. */
    static final class Draft {
        Tab tab;
        Cursor processes;
        Cursor threads;
        Cursor cores;
        List<String> columns;
        Order order;
        boolean tree;
        ThreadsShown threadsShown;
        Folding folding;
        ProcessFilter filter;
        Overlay overlay;
        Duration delay;
        boolean paused;
        boolean done;

        private Draft(UiState from) {
            tab = from.tab;
            processes = from.processes;
            threads = from.threads;
            cores = from.cores;
            columns = from.columns;
            order = from.order;
            tree = from.tree;
            threadsShown = from.threadsShown;
            folding = from.folding;
            filter = from.filter;
            overlay = from.overlay;
            delay = from.delay;
            paused = from.paused;
            done = from.done;
        }

        private UiState finish() {
            return new UiState(
                    tab,
                    processes,
                    threads,
                    cores,
                    columns,
                    order,
                    tree,
                    threadsShown,
                    folding,
                    filter,
                    overlay,
                    delay,
                    paused,
                    done);
        }
    }
}
