package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a board: what is compared, a table, each run as a dot, and what each side did with the CPUs and its processes. */
public final class BoardView {

    /** With less room the words about the comparison are left to the details of a quantity. */
    private static final int ROWS_FOR_WORDS = 12;

    private static final int ROWS_FOR_DOTS = 18;
    private static final int ROWS_FOR_PANEL = 6;
    private static final int MOST_PANEL = 16;

    private final Canvas canvas;
    private final Board board;
    private final Frame frame;

    private BoardView(Canvas canvas, Board board, Frame frame) {
        this.canvas = canvas;
        this.board = board;
        this.frame = frame;
    }

    /**
     * Draws.
     *
     * @param canvas takes it
     * @param board what stands side by side
     * @param frame where; its first row has the titles, or the words above them
     */
    public static void render(Canvas canvas, Board board, Frame frame) {
        new BoardView(canvas, board, frame).render();
    }

    /**
     * Lines of the table that fit.
     *
     * @param board what stands side by side
     * @param frame where
     * @return at least one
     */
    public static int visibleLines(Board board, Frame frame) {
        return Plan.of(board, frame).lines();
    }

    /**
     * Which part has how many rows.
     *
     * @param words above the titles
     * @param lines of the table below them
     * @param dots below it
     * @param panel at the bottom
     */
    private record Plan(int words, int lines, int dots, int panel) {

        static Plan of(Board board, Frame frame) {
            int words = frame.rows() >= ROWS_FOR_WORDS ? 1 : 0;
            int dots =
                    frame.rows() >= ROWS_FOR_DOTS && !board.judged().isEmpty() && !board.isPassing() ? Strip.ROWS : 0;
            int room = frame.rows() - words - 1 - dots;
            int panel = room < ROWS_FOR_PANEL ? 0 : room < ROWS_FOR_WORDS ? 2 : Math.min(MOST_PANEL, room / 2);
            int wanted = Math.max(1, board.lines());
            int lines = Math.max(1, Math.min(wanted, room - panel));
            return new Plan(words, lines, dots, room - lines >= 2 ? room - lines : 0);
        }
    }

    private void render() {
        Plan plan = Plan.of(board, frame);
        int row = frame.top();
        if (plan.words() > 0) {
            canvas.repaint(row, Role.TEXT);
            canvas.putCut(row, 1, canvas.size().columns() - 2, SafeText.of(words()), wordsRole());
            row++;
        }
        canvas.repaint(row, Role.COLUMN);
        Side other = board.shown();
        if (other == null) {
            return;
        }
        drawTable(row, plan, other);
        row += 1 + plan.lines();
        if (plan.dots() > 0) {
            List<MetricComparison> judged = board.judged();
            Comparison comparison = comparison();
            Strip.draw(
                    canvas,
                    row,
                    judged.get(Math.min(board.line(), judged.size() - 1)).metric(),
                    comparison.groups().get(0),
                    comparison.groups().get(board.other()),
                    Group.label(board.other()));
            row += plan.dots();
        }
        if (plan.panel() > 0) {
            Panel.drawBoth(canvas, board, new Frame(row, plan.panel(), frame.style(), frame.unicode()));
        }
    }

    private Comparison comparison() {
        Outcome outcome = board.current();
        if (outcome == null) {
            throw new IllegalStateException("nothing was compared");
        }
        return outcome.comparison();
    }

    private void drawTable(int row, Plan plan, Side other) {
        if (board.isPassing()) {
            PassingTable.draw(canvas, row, plan.lines(), board, other);
        } else if (board.current() == null) {
            SafeText why = board.sides().stream()
                    .map(side -> side.seen().trouble())
                    .filter(trouble -> trouble != null)
                    .findFirst()
                    .orElse(SafeText.of("reading the recordings…"));
            canvas.putCut(row + 1, 1, canvas.size().columns() - 2, why, Role.DIM);
        } else {
            JudgedTable.draw(canvas, row, plan.lines(), board, frame.unicode());
        }
    }

    private Role wordsRole() {
        return board.isMeasuring() ? Role.RUN : Role.LABEL;
    }

    /** What the comparison is worth, in one line. */
    private String words() {
        Measuring measuring = board.measuring();
        String series = measuring == null || !covers(measuring) ? "" : measuring.words() + " · ";
        if (board.isPassing()) {
            return series + "unpaired, one observation each: no interval, not judged";
        }
        Outcome outcome = board.current();
        if (outcome == null) {
            return series + "comparing…";
        }
        Comparison comparison = outcome.comparison();
        return series
                + (comparison.terms().paired() ? "shuffled, paired" : sizes(comparison) + "unpaired, drift not removed")
                + noise(comparison)
                + String.format(
                        Locale.ROOT,
                        " · less than %.2f× is the same",
                        comparison.terms().minimumEffect());
    }

    private boolean covers(Measuring measuring) {
        return board.sides().stream().anyMatch(side -> measuring.sides().contains(side.id()));
    }

    private static String sizes(Comparison comparison) {
        return IntStream.range(0, comparison.groups().size())
                .mapToObj(i -> Group.label(i) + " "
                        + comparison.groups().get(i).observations().size())
                .collect(Collectors.joining(", ", "runs: ", " · "));
    }

    private static String noise(Comparison comparison) {
        Noise noise = comparison.noise();
        if (noise.equals(Noise.UNKNOWN)) {
            return " · noise not measured";
        }
        String floor =
                Double.isFinite(noise.floor()) ? String.format(Locale.ROOT, ", A/A within %.2f×", noise.floor()) : "";
        boolean noisy = noise.forbidsVerdicts(comparison.terms().minimumEffect());
        String host = noisy
                ? " · host too noisy"
                : noise.noisyRounds() == 0 ? " · host quiet" : " · noisy in " + noise.noisyRounds();
        return host + floor;
    }
}
