package io.github.jhtop.tui;

import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.compare.Board;
import io.github.jhtop.tui.compare.Side;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which runs of the list stand on the board. Pure. */
final class CompareChoice {

    private static final int STAMP_CHARACTERS = "20261103-050900-123".length();

    private CompareChoice() {}

    /** The run under the cursor, or null. */
    static @Nullable LabRow row(UiState state) {
        List<LabRow> rows = state.lab().rows();
        return rows.isEmpty() ? null : rows.get(index(state));
    }

    static int index(UiState state) {
        String key = state.compare().run();
        List<LabRow> rows = state.lab().rows();
        return Math.max(0, rows.stream().map(LabRow::key).toList().indexOf(key == null ? "" : key));
    }

    /** The place on the board of a run of the list, or -1. */
    static int placeOf(LabRow row, Board board) {
        Side.Source source = source(row);
        for (int i = 0; i < board.sides().size(); i++) {
            if (holds(board.sides().get(i).source(), source)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean holds(Side.Source side, Side.@Nullable Source row) {
        if (side instanceof Side.OfRuns many && row instanceof Side.OfRuns one) {
            return many.runIds().containsAll(one.runIds());
        }
        return side.equals(row);
    }

    /** Null where there is nothing to be compared. */
    private static Side.@Nullable Source source(LabRow row) {
        if (row instanceof LabRow.OfEntry before) {
            return before.entry().header() == null
                    ? null
                    : new Side.OfRuns(List.of(before.entry().runId().toString()));
        }
        LabReport report = ((LabRow.OfReport) row).report();
        if (report.stage() instanceof LabReport.Finished finished) {
            return new Side.OfRuns(List.of(finished.runId().text()));
        }
        return report.stage().isActive() ? new Side.OfActive(report.number()) : null;
    }

    /** Puts the run under the cursor on the board, or takes it away. */
    static UiState toggle(Scene scene) {
        UiState state = scene.state();
        LabRow row = row(state);
        if (row == null) {
            return state;
        }
        int place = placeOf(row, state.compare().board());
        if (place >= 0) {
            return without(state, state.compare().board().sides().get(place));
        }
        Side.Source source = source(row);
        return source == null
                ? said(state, "Nothing was recorded of it that could be compared")
                : Weighing.weighed(plus(state, row, source, note(source)));
    }

    static UiState without(UiState state, Side side) {
        return Weighing.weighed(state.with(to -> {
            CompareState fewer = to.compare.with(to.compare.board().without(side.id()));
            to.compare = fewer.choosing(fewer.choosing());
        }));
    }

    private static SafeText note(Side.Source source) {
        return source instanceof Side.OfRuns runs ? begin(runs.runIds().get(0)) : SafeText.of("goes on");
    }

    /** The time that every name of a run begins with, by which it can be named, too. */
    static SafeText begin(String runId) {
        return SafeText.of(runId.length() > STAMP_CHARACTERS ? runId.substring(0, STAMP_CHARACTERS) : runId);
    }

    private static UiState plus(UiState state, LabRow row, Side.Source source, SafeText note) {
        return state.with(to -> {
            Board board = to.compare.board().plus(of(row), note, source);
            to.compare = to.compare.with(board).withForm(form(state.lab(), row));
        });
    }

    private static SafeText of(LabRow row) {
        if (row instanceof LabRow.OfReport ours) {
            return SafeText.of(ours.report().form().of());
        }
        RunHeader header = ((LabRow.OfEntry) row).entry().header();
        return header == null ? SafeText.EMPTY : header.of();
    }

    private static @Nullable RunForm form(LabState lab, LabRow row) {
        try {
            return LabKeys.formOf(lab, row);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Puts all recordings like the one under the cursor on the board as one side, each an observation. */
    static UiState group(Scene scene) {
        UiState state = scene.state();
        LabRow row = row(state);
        RunEntry entry = row == null ? null : entry(state.lab(), row);
        RunHeader header = entry == null ? null : entry.header();
        if (row == null || header == null) {
            return said(state, "Only recordings can be put together");
        }
        List<String> alike = earlier(state.lab()).stream()
                .filter(other -> isAlike(header, other))
                .map(other -> other.runId().toString())
                .toList();
        int place = placeOf(row, state.compare().board());
        UiState free = place < 0
                ? state
                : without(state, state.compare().board().sides().get(place));
        return alike.isEmpty()
                ? said(state, "No run like it has come to a right end")
                : Weighing.weighed(plus(free, row, new Side.OfRuns(alike), SafeText.of(alike.size() + " runs")));
    }

    private static List<RunEntry> earlier(LabState lab) {
        LabNews.Stock stock = lab.stock();
        return stock == null ? List.of() : stock.earlier();
    }

    private static @Nullable RunEntry entry(LabState lab, LabRow row) {
        if (row instanceof LabRow.OfEntry before) {
            return before.entry();
        }
        return source(row) instanceof Side.OfRuns runs
                ? earlier(lab).stream()
                        .filter(entry -> runs.runIds().contains(entry.runId().toString()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The same work by the same means, and a result that counts. */
    private static boolean isAlike(RunHeader header, RunEntry other) {
        RunHeader its = other.header();
        return its != null
                && other.result() != null
                && other.state() == RunState.COMPLETE
                && !Boolean.FALSE.equals(other.result().valid())
                && its.of().equals(header.of())
                && its.parameters().equals(header.parameters())
                && Objects.equals(its.java(), header.java());
    }

    static UiState said(UiState state, String line) {
        return state.with(to -> to.notice = SafeText.of(line));
    }
}
