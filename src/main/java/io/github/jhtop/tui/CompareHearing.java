package io.github.jhtop.tui;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Observation;
import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.compare.Board;
import io.github.jhtop.tui.compare.Measuring;
import io.github.jhtop.tui.compare.Outcome;
import io.github.jhtop.tui.compare.Side;
import java.util.List;

/** What news change on the board. Pure. */
final class CompareHearing {

    private CompareHearing() {}

    static UiState after(CompareNews news, UiState state) {
        Board board = state.compare().board();
        if (news instanceof CompareNews.Weighed weighed) {
            return on(state, weighed(board, weighed));
        }
        if (news instanceof CompareNews.Progress progress) {
            return after(progress, state);
        }
        if (news instanceof CompareNews.Round round) {
            return Weighing.weighed(on(state, measured(board, round.comparison())));
        }
        return news instanceof CompareNews.Said said ? state.with(to -> to.notice = said.line()) : state;
    }

    private static UiState on(UiState state, Board board) {
        return state.with(to -> to.compare = to.compare.with(board));
    }

    private static Board weighed(Board board, CompareNews.Weighed weighed) {
        Board read = board;
        for (CompareNews.Reading reading : weighed.readings()) {
            read = read.change(
                    reading.side(),
                    side -> side.with(new Side.Seen(
                            reading.group(),
                            side.seen().tally(),
                            reading.course(),
                            reading.cast(),
                            reading.castAt(),
                            reading.trouble())));
        }
        List<Integer> ids =
                weighed.readings().stream().map(CompareNews.Reading::side).toList();
        Comparison comparison = weighed.comparison();
        return comparison == null ? read : read.with(new Outcome(ids, comparison));
    }

    /** When a series has ended its runs are read: what they did with the CPUs is shown. */
    private static UiState after(CompareNews.Progress progress, UiState state) {
        Board board = state.compare().board();
        Measuring measuring = board.measuring();
        if (measuring == null) {
            return state;
        }
        UiState told = on(state, board.with(new Measuring(measuring.sides(), progress.words(), progress.active())));
        return progress.active() ? told : reread(told, measuring.sides());
    }

    private static UiState reread(UiState state, List<Integer> sides) {
        Board board = state.compare().board();
        List<CompareOrder.Lot> lots = board.sides().stream()
                .filter(side -> sides.contains(side.id()) && side.source() instanceof Side.OfRuns)
                .map(side -> new CompareOrder.Lot(
                        side.id(),
                        ((Side.OfRuns) side.source()).runIds(),
                        side.seen().group()))
                .toList();
        return lots.isEmpty() ? state : Weighing.ordered(state, new CompareOrder.Weigh(lots, false, null));
    }

    /** The sides that are measured are these rounds from now on. */
    private static Board measured(Board board, Comparison comparison) {
        Measuring measuring = board.measuring();
        if (measuring == null || measuring.sides().size() != comparison.groups().size()) {
            return board;
        }
        Board measured = board;
        for (int i = 0; i < measuring.sides().size(); i++) {
            var group = comparison.groups().get(i);
            List<String> runs = group.observations().stream()
                    .map(Observation::runId)
                    .map(SafeText::toString)
                    .toList();
            measured = measured.change(measuring.sides().get(i), side -> side.from(new Side.OfRuns(runs))
                    .noted(SafeText.of(runs.size() + (runs.size() == 1 ? " run" : " runs")))
                    .with(new Side.Seen(
                            group,
                            side.seen().tally(),
                            side.seen().course(),
                            side.seen().cast(),
                            side.seen().castAt(),
                            null)));
        }
        return measured.with(new Outcome(measuring.sides(), comparison));
    }

    /** A run of the lab that stands on the board has ended: from now on it is its recording. */
    static UiState after(LabReport report, UiState state) {
        if (report.stage().isActive()) {
            return state;
        }
        Board board = state.compare().board();
        Side.Source active = new Side.OfActive(report.number());
        return board.sides().stream().noneMatch(side -> side.source().equals(active))
                ? state
                : Weighing.weighed(on(
                        state, board.map(side -> side.source().equals(active) ? ended(side, report.stage()) : side)));
    }

    private static Side ended(Side side, LabReport.Stage stage) {
        if (stage instanceof LabReport.Finished finished) {
            String id = finished.runId().text();
            return side.from(new Side.OfRuns(List.of(id))).noted(CompareChoice.begin(id));
        }
        SafeText reason = stage instanceof LabReport.Failed failed ? failed.reason() : SafeText.of("stopped");
        Side.Seen seen = side.seen();
        return side.from(new Side.OfPast(seen.tally().row()))
                .with(new Side.Seen(null, seen.tally(), seen.course(), List.of(), Double.NaN, reason));
    }
}
