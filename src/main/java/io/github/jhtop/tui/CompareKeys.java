package io.github.jhtop.tui;

import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Observation;
import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.tui.Movement.Step;
import io.github.jhtop.tui.compare.Board;
import io.github.jhtop.tui.compare.BoardView;
import io.github.jhtop.tui.compare.Detail;
import io.github.jhtop.tui.compare.Outcome;
import io.github.jhtop.tui.compare.Side;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What keys do where comparisons are shown. Pure. */
final class CompareKeys {

    private CompareKeys() {}

    private static Board board(Scene scene) {
        return scene.state().compare().board();
    }

    /** In the list: chooses, and goes on to the board once there are two. On the board: the details of a quantity. */
    static UiState enter(Scene scene) {
        CompareState compare = scene.state().compare();
        if (!compare.choosing()) {
            return detail(scene);
        }
        UiState chosen = compare.board().isComparison() ? scene.state() : CompareChoice.toggle(scene);
        return chosen.with(to -> to.compare = to.compare.choosing(false));
    }

    private static UiState detail(Scene scene) {
        if (board(scene).lines() == 0) {
            return scene.state();
        }
        Detail detail = Detail.of(board(scene));
        return scene.state().with(to -> to.overlay = new Overlay.Telling(detail.title(), detail.lines()));
    }

    static UiState toggle(Scene scene) {
        return scene.state().compare().choosing() ? CompareChoice.toggle(scene) : scene.state();
    }

    static UiState group(Scene scene) {
        return scene.state().compare().choosing() ? CompareChoice.group(scene) : scene.state();
    }

    /** Takes the side that is shown away, or the one under the cursor of the list. */
    static UiState remove(Scene scene) {
        UiState state = scene.state();
        Side shown = board(scene).shown();
        if (!state.compare().choosing() && shown != null) {
            return CompareChoice.without(state, shown);
        }
        LabRow row = CompareChoice.row(state);
        int place = row == null ? -1 : CompareChoice.placeOf(row, board(scene));
        return place < 0
                ? state
                : CompareChoice.without(state, board(scene).sides().get(place));
    }

    static UiState swap(Scene scene) {
        return Weighing.weighed(on(scene, Board::swapped));
    }

    static UiState step(Scene scene, int by) {
        return on(scene, board -> board.step(by));
    }

    /** Pins the side that is shown, or lets it go. */
    static UiState pin(Scene scene) {
        Side shown = board(scene).shown();
        return shown == null ? scene.state() : on(scene, board -> board.change(shown.id(), Side::togglePin));
    }

    private static UiState on(Scene scene, UnaryOperator<Board> change) {
        return scene.state().with(to -> to.compare = to.compare.with(change.apply(to.compare.board())));
    }

    /** Out of the board into the list; null if the list is shown already. */
    static @Nullable UiState back(Scene scene) {
        CompareState compare = scene.state().compare();
        return compare.choosing() ? null : scene.state().with(to -> to.compare = to.compare.choosing(true));
    }

    static UiState move(Scene scene, Step step, int direction) {
        UiState state = scene.state();
        if (!state.compare().choosing()) {
            Board board = board(scene);
            int visible = BoardView.visibleLines(board, CompareView.frame(scene));
            int to = Movement.target(step, direction, board.line(), board.lines(), visible);
            return on(scene, some -> some.at(to));
        }
        List<LabRow> rows = state.lab().rows();
        int visible = CompareView.visibleRuns(scene);
        int to = Movement.target(step, direction, CompareChoice.index(state), rows.size(), visible);
        return at(state, to);
    }

    /** A run of the list; beyond an end, the end. */
    static UiState at(UiState state, int wanted) {
        List<LabRow> rows = state.lab().rows();
        return rows.isEmpty()
                ? state
                : state.with(to -> to.compare = to.compare.at(
                        rows.get(Math.max(0, Math.min(wanted, rows.size() - 1))).key()));
    }

    /** The place in the list or in the table. */
    static String place(UiState state) {
        Board board = state.compare().board();
        boolean list = state.compare().choosing();
        int entries = list ? state.lab().rows().size() : board.lines();
        int index = list ? CompareChoice.index(state) : Math.min(board.line(), entries - 1);
        return entries == 0 ? "" : index + 1 + " of " + entries;
    }

    static UiState stop(Scene scene) {
        return board(scene).isMeasuring()
                ? Weighing.ordered(scene.state(), new CompareOrder.Stop())
                : CompareChoice.said(scene.state(), "No series runs");
    }

    /** Writes the comparison to files; of what goes on, what is known until now. */
    static UiState export(Scene scene) {
        Board board = board(scene);
        if (!board.isComparison()) {
            return CompareChoice.said(scene.state(), "Nothing is compared yet");
        }
        Outcome outcome = board.current();
        List<Group> groups = board.sides().stream().map(CompareKeys::group).toList();
        return Weighing.ordered(
                scene.state(), new CompareOrder.Export(groups, outcome == null ? null : outcome.comparison()));
    }

    private static Group group(Side side) {
        Group known = side.seen().group();
        return known == null ? new Group(side.of(), List.of(new Observation(side.note(), 0, side.row()))) : known;
    }

    /** The command that compares the same. */
    static UiState commandLine(Scene scene) {
        Board board = board(scene);
        List<String> runs = board.sides().stream()
                .flatMap(side ->
                        side.source() instanceof Side.OfRuns of ? of.runIds().stream() : List.<String>of().stream())
                .toList();
        List<RunForm> forms = board.sides().stream()
                .map(side -> scene.state().compare().forms().get(side.id()))
                .toList();
        String words = null;
        if (runs.size() == board.sides().size() && board.isComparison()) {
            words = runs.stream().map(CommandLineOf::quoted).collect(Collectors.joining(" "));
        } else if (board.isComparison() && !forms.contains(null)) {
            words = forms.stream().map(RunForm::of).collect(Collectors.joining(" "));
        }
        return words == null
                ? CompareChoice.said(scene.state(), "No command compares this: it is of this moment")
                : CommandLineOf.telling(scene, "The command that compares this", "jhtop compare " + words);
    }
}
