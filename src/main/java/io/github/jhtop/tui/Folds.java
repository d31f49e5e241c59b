package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;

/** Folding and unfolding of the line under the cursor. */
final class Folds {

    private Folds() {}

    /** One step more of the selected process: first its children, then its threads, then all of these. */
    static Folding more(Scene scene) {
        Folding folding = scene.state().folding();
        ListRow selected = scene.selected();
        if (selected instanceof ListRow.OfMore more) {
            return folding.with(more.process().id(), Openness.ALL_THREADS);
        }
        if (selected instanceof ListRow.OfProcess line) {
            ProcessRow row = line.row();
            Openness now = folding.of(row.id(), scene.state().threadsShown());
            boolean childless = line.covered().size() == 1 && now == Openness.FOLDED;
            return folding.with(row.id(), childless ? Openness.THREADS : now.more());
        }
        return folding;
    }

    /** One step less: threads leave first; a thread closes those of its process. */
    static Folding less(Scene scene) {
        Folding folding = scene.state().folding();
        ListRow selected = scene.selected();
        if (selected instanceof ListRow.OfProcess line) {
            Openness now = folding.of(line.row().id(), scene.state().threadsShown());
            boolean threads = now.compareTo(Openness.THREADS) >= 0;
            return folding.with(line.row().id(), threads ? Openness.CHILDREN : Openness.FOLDED);
        }
        if (selected instanceof ListRow.OfThread thread) {
            return folding.with(thread.process().id(), Openness.CHILDREN);
        }
        return selected instanceof ListRow.OfMore more
                ? folding.with(more.process().id(), Openness.CHILDREN)
                : folding;
    }

    static Folding toggleAll(Folding folding) {
        boolean allOpen = folding.chosen().isEmpty()
                && folding.quiet() != null
                && folding.quiet().isEmpty();
        return allOpen ? Folding.INITIAL : folding.unfolded();
    }
}
