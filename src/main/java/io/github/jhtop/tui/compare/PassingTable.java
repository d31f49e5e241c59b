package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Group;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.List;
import java.util.Locale;

/** Draws quantities of what goes on: of each side now, and on the whole. There is no interval of one observation. */
final class PassingTable {

    private static final int NAME_AT = 1;
    private static final int RATIO_CELLS = 7;
    private static final int COLUMNS_FOR_WIDE = 110;
    private static final int COLUMNS_FOR_NOW = 64;

    private final Canvas canvas;
    private final Board board;
    private final Side reference;
    private final Side other;
    private final int unitAt;
    private final int firstAt;
    private final int cells;
    private final int columnsOfSide;

    private PassingTable(Canvas canvas, Board board, Side other) {
        this.canvas = canvas;
        this.board = board;
        this.reference = board.sides().get(0);
        this.other = other;
        int columns = canvas.size().columns();
        boolean wide = columns >= COLUMNS_FOR_WIDE;
        unitAt = NAME_AT + (wide ? 17 : 14);
        firstAt = unitAt + 4;
        cells = wide ? 14 : 9;
        columnsOfSide = columns >= COLUMNS_FOR_NOW ? 2 : 1;
    }

    static void draw(Canvas canvas, int row, int lines, Board board, Side other) {
        PassingTable table = new PassingTable(canvas, board, other);
        table.drawTitles(row);
        List<PassingMetric> metrics = PassingMetric.TABLE;
        int line = Math.min(board.line(), metrics.size() - 1);
        int first = Lines.first(line, metrics.size(), lines);
        for (int i = 0; i < lines && first + i < metrics.size(); i++) {
            table.draw(row + 1 + i, metrics.get(first + i));
            if (first + i == line) {
                canvas.repaint(row + 1 + i, Role.SELECTED);
            }
        }
        Lines.drawMore(canvas, row, lines, first, metrics.size());
    }

    private int at(int side) {
        return firstAt + side * columnsOfSide * (cells + 1);
    }

    private void drawTitles(int row) {
        drawTitle(row, at(0), 0);
        drawTitle(row, at(1), board.other());
        right(row, at(2), RATIO_CELLS, Group.label(board.other()) + "/A", Role.COLUMN);
    }

    private void drawTitle(int row, int at, int side) {
        String label = Group.label(side);
        boolean live = board.sides().get(side).isLive();
        if (columnsOfSide > 1) {
            right(row, at, cells, live ? label + " now" : "", Role.COLUMN);
        }
        right(
                row,
                at + (columnsOfSide - 1) * (cells + 1),
                cells,
                label + Side.word(board.sides().get(side)),
                Role.COLUMN);
    }

    private void draw(int row, PassingMetric metric) {
        Scale scale = metric.scale(reference, other);
        canvas.putCut(
                row, NAME_AT, unitAt - NAME_AT - 1, SafeText.of(metric.whole().title()), Role.TEXT);
        canvas.put(row, unitAt, 3, SafeText.of(scale.symbol()), Role.DIM);
        draw(row, at(0), metric, scale, reference);
        draw(row, at(1), metric, scale, other);
        double ratio = metric.whole(other) / metric.whole(reference);
        number(
                row,
                at(2),
                RATIO_CELLS,
                ratio > 0 && Double.isFinite(ratio) ? String.format(Locale.ROOT, "%,.2f", ratio) : Unit.UNKNOWN);
    }

    private void draw(int row, int at, PassingMetric metric, Scale scale, Side side) {
        int whole = at + (columnsOfSide - 1) * (cells + 1);
        if (columnsOfSide > 1 && metric.now() != null && side.isLive()) {
            number(row, at, cells, scale.write(metric.now(side)));
        }
        number(row, whole, cells, scale.write(metric.whole(side)));
    }

    private void number(int row, int at, int width, String text) {
        right(row, at, width, text, text.equals(Unit.UNKNOWN) ? Role.UNKNOWN : Role.TEXT);
    }

    private void right(int row, int at, int width, String text, Role role) {
        canvas.put(row, at + Math.max(0, width - text.length()), text, role);
    }
}
