package io.github.jhtop.tui;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.tui.compare.Board;
import io.github.jhtop.tui.compare.Outcome;
import io.github.jhtop.tui.compare.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be read and compared anew when sides have changed. Pure. */
final class Weighing {

    private Weighing() {}

    /** The state, and an errand if something of its board is not known yet. */
    static UiState weighed(UiState state) {
        Board board = state.compare().board();
        List<CompareOrder.Lot> lots = board.sides().stream()
                .filter(side -> side.source() instanceof Side.OfRuns)
                .map(Weighing::lot)
                .toList();
        boolean all = lots.size() == board.sides().size();
        boolean unread = lots.stream().anyMatch(lot -> lot.group() == null);
        boolean uncompared = all && board.isComparison() && board.current() == null;
        return unread || uncompared ? ordered(state, new CompareOrder.Weigh(lots, all, before(board))) : state;
    }

    private static CompareOrder.Lot lot(Side side) {
        List<String> runs = side.source() instanceof Side.OfRuns of ? of.runIds() : List.of();
        return new CompareOrder.Lot(side.id(), runs, side.seen().group());
    }

    /** Rounds stay pairs whichever of their sides is the reference. */
    private static @Nullable Comparison before(Board board) {
        Outcome outcome = board.outcome();
        List<Integer> ids = board.sides().stream().map(Side::id).toList();
        boolean paired = outcome != null
                && outcome.comparison().terms().paired()
                && outcome.sides().containsAll(ids);
        return outcome != null && paired ? outcome.comparison() : null;
    }

    static UiState ordered(UiState state, CompareOrder order) {
        return state.with(to -> to.errand = new Errand.Compare(order));
    }
}
