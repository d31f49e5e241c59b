package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.tui.list.Folding;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.Openness;
import io.github.jhtop.tui.list.RowKey;
import io.github.jhtop.tui.list.ThreadPool;

/** Folding and unfolding of the line under the cursor. */
final class Folds {

    private Folds() {}

    /** One step more of the selected process: first its children, then its threads, then all of these. */
    static Listing more(Scene scene) {
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
    static Listing less(Scene scene) {
        Listing listing = scene.state().listing();
        Folding folding = listing.folding();
        ListRow selected = scene.selected();
        if (selected instanceof ListRow.OfProcess line) {
            boolean threads = listing.openness(line.row()).compareTo(Openness.THREADS) >= 0;
            return listing.folded(folding.with(line.row().id(), threads ? Openness.CHILDREN : Openness.FOLDED));
        }
        if (selected instanceof ListRow.OfThread thread) {
            RowKey.OfPool pool = new RowKey.OfPool(
                    thread.process().id(), ThreadPool.patternOf(thread.row().name()));
            if (listing.openPools().contains(pool)) {
                return listing.withPool(pool, false);
            }
            boolean inTree = scene.state().tab() == Tab.PROCESSES;
            return inTree ? listing.folded(folding.with(thread.process().id(), Openness.CHILDREN)) : listing;
        }
        if (selected instanceof ListRow.OfPool pool) {
            return listing.folded(folding.with(pool.process().id(), Openness.CHILDREN));
        }
        return selected instanceof ListRow.OfMore more
                ? listing.folded(folding.with(more.process().id(), Openness.CHILDREN))
                : listing;
    }

    static Folding toggleAll(Folding folding) {
        boolean allOpen = folding.chosen().isEmpty()
                && folding.quiet() != null
                && folding.quiet().isEmpty();
        return allOpen ? Folding.INITIAL : folding.unfolded();
    }
}
