package io.github.jhtop.tui;

import io.github.jhtop.compare.Group;
import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.compare.Board;
import io.github.jhtop.tui.compare.Measuring;
import io.github.jhtop.tui.compare.Side;
import io.github.jhtop.tui.widget.Menu;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sides that are workloads, run again in shuffled rounds: only so there is a verdict that one can rely on. Pure. */
final class Rerun {

    /** As few as can have a verdict, and fewer. */
    private static final int QUICK = 6;

    private static final int SMOKE = 3;
    private static final int USUAL = 10;
    private static final double MINUTE = 60;

    private Rerun() {}

    /** Asks in how many rounds. */
    static UiState ask(Scene scene) {
        UiState state = scene.state();
        Board board = state.compare().board();
        String refusal = refusal(scene, board);
        if (refusal != null) {
            return CompareChoice.said(state, refusal);
        }
        double seconds = secondsOfRound(board);
        Menu menu = new Menu(
                List.of(
                        item(0, "10 rounds, up to 30 until the interval is narrow", USUAL * seconds),
                        item(QUICK, "6 rounds: the fewest that can have a verdict", QUICK * seconds),
                        item(SMOKE, "3 rounds: numbers, no verdict", SMOKE * seconds)),
                0);
        return state.with(to -> to.overlay = new Overlay.Choosing(
                "Run them again in shuffled rounds",
                about(board),
                menu,
                (closed, item) -> begin(closed.state(), Integer.parseInt(item.id()))));
    }

    private static @Nullable String refusal(Scene scene, Board board) {
        if (!LabKeys.mayStart(scene)) {
            return "--readonly: nothing is started";
        }
        if (board.isMeasuring()) {
            return "A series runs already; " + scene.session().keys().keyOf("stop-series") + " ends it";
        }
        if (!scene.state().lab().active().isEmpty()) {
            return "Runs of the lab are active: they would disturb the measurement";
        }
        if (!board.isComparison()) {
            return "Choose two or more runs first";
        }
        for (int i = 0; i < board.sides().size(); i++) {
            if (!scene.state()
                    .compare()
                    .forms()
                    .containsKey(board.sides().get(i).id())) {
                return Group.label(i) + " cannot be run again: it is no run of a workload that is here";
            }
        }
        return null;
    }

    private static List<SafeText> about(Board board) {
        List<SafeText> lines = new ArrayList<>();
        for (int i = 0; i < board.sides().size(); i++) {
            lines.add(SafeText.of(Group.label(i) + " " + board.sides().get(i).of()));
        }
        return lines;
    }

    private static Menu.Item item(int rounds, String title, double seconds) {
        String help = Double.isNaN(seconds)
                ? ""
                : seconds < 2 * MINUTE
                        ? String.format(Locale.ROOT, "%.0f s or more", seconds)
                        : String.format(Locale.ROOT, "%.0f min or more", seconds / MINUTE);
        return Menu.Item.of(Integer.toString(rounds), title, help);
    }

    /** Of what ran once already; NaN if that is unknown. */
    private static double secondsOfRound(Board board) {
        return board.sides().stream().mapToDouble(Side::usualSeconds).sum();
    }

    private static UiState begin(UiState state, int rounds) {
        Board board = state.compare().board();
        List<Integer> sides = board.sides().stream().map(Side::id).toList();
        List<RunForm> forms = sides.stream()
                .flatMap(id -> Stream.ofNullable(state.compare().forms().get(id)))
                .toList();
        return Weighing.ordered(
                state.with(to -> to.compare =
                        to.compare.with(board.with(new Measuring(sides, SafeText.of("series begins"), true)))),
                new CompareOrder.Measure(forms, rounds));
    }
}
