package io.github.jhtop.tui;

import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.tui.compare.Board;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons as the reader sees them. Immutable.
 *
 * @param choosing whether the list of runs is shown, and not what was chosen
 * @param run key of the run under the cursor of that list, or null for the first
 * @param board what stands side by side
 * @param forms what was asked for where a side is a run of a workload, by the id of the side
 * @param mark the moment that was marked, or null
 */
record CompareState(
        boolean choosing, @Nullable String run, Board board, Map<Integer, RunForm> forms, @Nullable Mark mark) {

    /** Nothing was chosen. */
    static final CompareState INITIAL = new CompareState(true, null, Board.EMPTY, Map.of(), null);

    /** Copies the map. */
    CompareState {
        forms = Map.copyOf(forms);
    }

    CompareState with(Board other) {
        return new CompareState(choosing, run, other, forms, mark);
    }

    /** The list of runs, or the board; without anything to show there the list. */
    CompareState choosing(boolean list) {
        return new CompareState(list || !board.isComparison(), run, board, forms, mark);
    }

    CompareState at(String key) {
        return new CompareState(choosing, key, board, forms, mark);
    }

    CompareState with(@Nullable Mark other) {
        return new CompareState(choosing, run, board, forms, other);
    }

    /** With what was asked for of the newest side. */
    CompareState withForm(@Nullable RunForm form) {
        if (form == null) {
            return this;
        }
        Map<Integer, RunForm> more = new HashMap<>(forms);
        more.put(board.made(), form);
        return new CompareState(choosing, run, board, more, mark);
    }
}
