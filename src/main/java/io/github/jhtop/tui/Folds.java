package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.Folding;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.Openness;
import io.github.jhtop.tui.list.RowKey;
import io.github.jhtop.tui.list.ThreadPool;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Folding and unfolding of the line under the cursor. */
final class Folds {

    private Folds() {}

    static UiState unfold(Scene scene) {
        return relist(scene, more(scene));
    }

    static UiState fold(Scene scene) {
        return relist(scene, less(scene));
    }

    /**
     * Other lines of the same things. A cursor whose line is gone goes to what stands for it now: from a thread to its pool
     * or process, from a pool to its first thread, from a process to whom it is folded under; never to a stranger that
     * happens to come up there.
     */
    static UiState relist(Scene scene, Listing listing) {
        Scene relisted = scene.with(scene.state().with(to -> to.listing = listing));
        ListRow before = scene.selected();
        int line = before == null ? -1 : heir(relisted, before);
        Cursor cursor = relisted.state().cursor();
        return line < 0 || cursor.key() == null
                ? relisted.state()
                : relisted.state().withCursor(cursor.moveTo(line, relisted.rows(), relisted.visibleRows()));
    }

    private static int heir(Scene relisted, ListRow before) {
        List<ListRow> rows = relisted.rows();
        int same = first(rows, row -> row.key().equals(before.key()));
        int threads = same >= 0 ? same : first(rows, row -> shareThreads(row, before));
        ProcessTree tree = ProcessTree.of(relisted.snapshot().processes());
        ProcessId process = RowKey.processOf(before.key());
        int at = threads;
        for (int index = process == null ? -1 : tree.indexOf(process); at < 0 && index >= 0; ) {
            RowKey key = new RowKey.OfProcess(tree.rows().get(index).id());
            at = first(rows, row -> row.key().equals(key));
            List<ProcessRow> ancestors = tree.ancestors(index);
            index = ancestors.isEmpty() ? -1 : tree.indexOf(ancestors.get(0).id());
        }
        return at;
    }

    private static int first(List<ListRow> rows, Predicate<ListRow> wanted) {
        return IntStream.range(0, rows.size())
                .filter(i -> wanted.test(rows.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean shareThreads(ListRow one, ListRow other) {
        return !Collections.disjoint(threads(one), threads(other))
                && Objects.equals(RowKey.processOf(one.key()), RowKey.processOf(other.key()));
    }

    private static Set<Integer> threads(ListRow line) {
        List<ThreadRow> threads = List.of();
        if (line instanceof ListRow.OfThread one) {
            threads = List.of(one.row());
        } else if (line instanceof ListRow.OfPool pool) {
            threads = pool.pool().members();
        } else if (line instanceof ListRow.OfMore more) {
            threads = more.hidden();
        }
        return threads.stream().map(ThreadRow::tid).collect(Collectors.toSet());
    }

    /** One step more of the selected process: first its children, then its threads, then all of these. */
    private static Listing more(Scene scene) {
        Listing listing = scene.state().listing();
        ListRow selected = scene.selected();
        if (selected instanceof ListRow.OfMore more) {
            return listing.folded(listing.folding().with(more.process().id(), Openness.ALL_THREADS));
        }
        if (selected instanceof ListRow.OfPool pool) {
            return listing.withPool(pool.key(), true);
        }
        if (selected instanceof ListRow.OfProcess line) {
            ProcessRow row = line.row();
            Openness now = listing.openness(row);
            boolean childless = line.covered().size() == 1 && now == Openness.FOLDED;
            return listing.folded(listing.folding().with(row.id(), childless ? Openness.THREADS : now.more()));
        }
        return listing;
    }

    /** One step less: threads leave first; a thread closes its pool or those of its process. */
    private static Listing less(Scene scene) {
        Listing listing = scene.state().listing();
        Folding folding = listing.folding();
        ListRow selected = scene.selected();
        if (selected instanceof ListRow.OfProcess line) {
            Openness less = showsThreads(scene, line) ? Openness.CHILDREN : Openness.FOLDED;
            return listing.folded(folding.with(line.row().id(), less));
        }
        if (selected instanceof ListRow.OfThread thread) {
            RowKey.OfPool pool = new RowKey.OfPool(
                    thread.process().id(), ThreadPool.patternOf(thread.row().name()));
            if (listing.openPools().contains(pool)) {
                return listing.withPool(pool, false);
            }
        }
        // Where threads are a list of their own, there is no process to fold.
        ProcessId process =
                selected == null || scene.state().tab() != Tab.PROCESSES ? null : RowKey.processOf(selected.key());
        return process == null ? listing : listing.folded(folding.with(process, Openness.CHILDREN));
    }

    static boolean showsThreads(Scene scene, ListRow.OfProcess line) {
        return scene.state().listing().openness(line.row()).compareTo(Openness.THREADS) >= 0;
    }

    static Folding toggleAll(Folding folding) {
        boolean allOpen = folding.chosen().isEmpty()
                && folding.quiet() != null
                && folding.quiet().isEmpty();
        return allOpen ? Folding.INITIAL : folding.unfolded();
    }
}
