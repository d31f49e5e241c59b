package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Effect;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.VerdictText;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws quantities with their verdicts, one to a line. */
final class JudgedTable {

    private static final int NAME_AT = 1;
    private static final int RATIO_CELLS = 6;

    /** Two bounds of up to five digits. */
    private static final int BOUNDS_CELLS = 11;

    private static final int COLUMNS_FOR_BOUNDS = 110;
    private static final int COLUMNS_FOR_AXIS = 72;

    private final Canvas canvas;
    private final Board board;
    private final String label;
    private final int unitAt;
    private final int firstAt;
    private final int numberCells;
    private final int ratioAt;
    private final int boundsAt;
    private final @Nullable RatioAxis axis;
    private final int verdictAt;

    private JudgedTable(Canvas canvas, Board board, boolean unicode) {
        this.canvas = canvas;
        this.board = board;
        this.label = Group.label(board.other());
        int columns = canvas.size().columns();
        boolean wide = columns >= COLUMNS_FOR_BOUNDS;
        boolean middle = columns >= COLUMNS_FOR_AXIS;
        unitAt = NAME_AT + (wide ? 17 : middle ? 15 : 12);
        firstAt = unitAt + (middle ? 4 : 3);
        numberCells = wide ? 12 : middle ? 8 : 6;
        ratioAt = firstAt + 2 * (numberCells + 1);
        boundsAt = ratioAt + RATIO_CELLS + 1;
        int axisAt = wide ? boundsAt + BOUNDS_CELLS + 2 : boundsAt + 1;
        axis = middle ? new RatioAxis(axisAt, wide ? 21 : 11, minimumEffect(), unicode) : null;
        verdictAt = axis == null ? boundsAt : axisAt + axis.width() + 2;
    }

    private double minimumEffect() {
        Outcome outcome = board.current();
        return outcome == null ? Double.NaN : outcome.comparison().terms().minimumEffect();
    }

    static void draw(Canvas canvas, int row, int lines, Board board, boolean unicode) {
        JudgedTable table = new JudgedTable(canvas, board, unicode);
        table.drawTitles(row);
        List<MetricComparison> judged = board.judged();
        if (judged.isEmpty()) {
            canvas.put(row + 1, NAME_AT, "no run that counts on both sides", Role.DIM);
            return;
        }
        int line = Math.min(board.line(), judged.size() - 1);
        int first = Lines.first(line, judged.size(), lines);
        for (int i = 0; i < lines && first + i < judged.size(); i++) {
            table.draw(row + 1 + i, judged.get(first + i));
            if (first + i == line) {
                canvas.repaint(row + 1 + i, Role.SELECTED);
            }
        }
        Lines.drawMore(canvas, row, lines, first, judged.size());
    }

    private void drawTitles(int row) {
        List<SafeText> names = Names.of(board.sides());
        right(row, firstAt, numberCells, Names.title(0, names.get(0), numberCells), Role.COLUMN);
        right(
                row,
                firstAt + numberCells + 1,
                numberCells,
                Names.title(board.other(), names.get(board.other()), numberCells),
                Role.COLUMN);
        right(row, ratioAt, RATIO_CELLS, SafeText.of(label + "/A"), Role.COLUMN);
        if (axis != null) {
            axis.drawTitle(canvas, row);
            canvas.put(row, verdictAt, "verdict", Role.COLUMN);
            if (axis.at() > boundsAt + 1) {
                right(row, boundsAt, BOUNDS_CELLS, SafeText.of("95 %"), Role.COLUMN);
            }
        }
    }

    private void draw(int row, MetricComparison compared) {
        Scale scale = Scale.of(compared.metric().unit(), compared.a().median());
        Effect effect = compared.effect();
        Role name = compared.primary() ? Role.HEADING : Role.TEXT;
        canvas.putCut(
                row,
                NAME_AT,
                unitAt - NAME_AT - 1,
                SafeText.of(compared.metric().title()),
                name);
        canvas.put(row, unitAt, 3, SafeText.of(scale.symbol()), Role.DIM);
        number(row, firstAt, numberCells, scale.write(compared.a().median()));
        number(
                row,
                firstAt + numberCells + 1,
                numberCells,
                scale.write(compared.b().median()));
        number(row, ratioAt, RATIO_CELLS, ratio(effect.ratio()));
        if (axis != null) {
            axis.draw(canvas, row, effect);
            if (axis.at() > boundsAt + 1) {
                number(row, boundsAt, BOUNDS_CELLS, bounds(effect));
            }
        }
        int room = canvas.size().columns() - verdictAt - 1;
        SafeText verdict = SafeText.of(axis == null ? sign(compared) : VerdictText.of(compared, label));
        canvas.putCut(row, verdictAt, Math.max(0, room), verdict, role(compared));
    }

    /** One sign, where there is no room for words. */
    private static String sign(MetricComparison compared) {
        return switch (compared.verdict()) {
            case LOWER -> "<";
            case HIGHER -> ">";
            case NO_PRACTICAL_DIFFERENCE -> "=";
            default -> "?";
        };
    }

    private static Role role(MetricComparison compared) {
        return switch (compared.verdict()) {
            case LOWER, HIGHER -> compared.primary() ? Role.HEADING : Role.TEXT;
            case NO_PRACTICAL_DIFFERENCE -> Role.LABEL;
            default -> Role.DIM;
        };
    }

    private void number(int row, int at, int cells, String text) {
        right(row, at, cells, SafeText.of(text), text.equals(Unit.UNKNOWN) ? Role.UNKNOWN : Role.TEXT);
    }

    private void right(int row, int at, int cells, SafeText text, Role role) {
        canvas.putCut(row, at + Math.max(0, cells - text.cells()), cells, text, role);
    }

    private static String ratio(double ratio) {
        return ratio > 0 && Double.isFinite(ratio)
                ? String.format(Locale.ROOT, ratio < 999.5 ? "%.2f" : "%,.0f", ratio)
                : Unit.UNKNOWN;
    }

    /** A bound that excludes nothing is none. */
    private static String bounds(Effect effect) {
        Interval interval = effect.interval();
        return interval.low() > 0 && Double.isFinite(interval.high())
                ? ratio(interval.low()) + "–" + ratio(interval.high())
                : Unit.UNKNOWN;
    }
}
