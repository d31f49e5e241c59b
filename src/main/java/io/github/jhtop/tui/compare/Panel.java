package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Group;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.widget.Graph;
import java.util.List;
import java.util.Locale;

/** Draws what a side had of the CPUs, all together and each, and its processes or threads. */
final class Panel {

    private static final int GAP = 3;
    private static final int LABEL_CELLS = 6;
    private static final int VALUE_CELLS = 7;
    private static final int LEAST_NAME = 12;
    private static final double ONE_CORE = 100;

    private final Canvas canvas;
    private final Frame frame;
    private final int left;
    private final int columns;
    private final double span;
    private final double most;

    private Panel(Canvas canvas, Frame frame, int left, int columns, double span, double most) {
        this.canvas = canvas;
        this.frame = frame;
        this.left = left;
        this.columns = columns;
        this.span = span;
        this.most = most;
    }

    /** The reference and the side that is shown, on the same axes. */
    static void drawBoth(Canvas canvas, Board board, Frame frame) {
        Side reference = board.sides().get(0);
        Side other = board.shown();
        if (other == null) {
            return;
        }
        double span = Math.max(
                reference.seen().course().seconds(), other.seen().course().seconds());
        double most = Math.max(
                reference.seen().course().mostPercent(), other.seen().course().mostPercent());
        double cores = Math.max(1, Math.ceil(most / ONE_CORE - 0.05));
        int half = (canvas.size().columns() - GAP) / 2;
        Panel left = new Panel(canvas, frame, 0, half, span, cores * ONE_CORE);
        Panel right =
                new Panel(canvas, frame, half + GAP, canvas.size().columns() - half - GAP, span, cores * ONE_CORE);
        List<SafeText> names = Names.of(board.sides());
        left.drawTitle(reference, 0, names.get(0));
        left.draw(reference);
        right.drawTitle(other, board.other(), names.get(board.other()));
        right.draw(other);
        for (int row = frame.top(); row < frame.top() + frame.rows(); row++) {
            canvas.put(row, half + 1, "│", Role.DIM);
        }
    }

    private void draw(Side side) {
        int row = frame.top() + 1;
        int bottom = frame.top() + frame.rows();
        if (side.seen().trouble() != null) {
            canvas.putCut(row++, left + 1, columns - 1, side.seen().trouble(), Role.WARNING);
        }
        if (row < bottom) {
            drawLine(row++, "CPU", side.seen().course().cpu(span, values()), most, side.isLive());
        }
        int cores = side.seen().course().cores();
        int room = (bottom - row) / 2;
        int shown = cores <= room ? cores : Math.max(0, room - 1);
        for (int core = 0; core < shown; core++) {
            drawLine(row++, "cpu" + core, side.seen().course().core(core, span, values()), ONE_CORE, side.isLive());
        }
        if (shown < cores && room > 0) {
            canvas.put(row++, left + 1, (cores - shown) + " more CPUs", Role.DIM);
        }
        CastView.draw(canvas, row, left + 1, bottom - row, columns - 1, side);
    }

    /** The axes are told at the right, and those of both are the same. */
    private void drawTitle(Side side, int index, SafeText name) {
        String scale = span > 0 ? String.format(Locale.ROOT, " 0–%s, 0–%.0f%%", seconds(span), most) : "";
        boolean fits = columns > scale.length() + LEAST_NAME;
        int end = left + columns - (fits ? scale.length() : 0) - 1;
        String label = " " + Group.label(index) + (side.pinned() ? " (pinned) " : " ");
        int at = canvas.put(frame.top(), left, label, Role.HEADING);
        int room = Math.max(0, end - at);
        int ofName =
                Math.min(name.cells(), Math.max(LEAST_NAME, room - side.note().cells() - 1));
        canvas.putCut(frame.top(), at, Math.min(room, ofName), name, Role.HEADING);
        int noteAt = at + ofName + 1;
        canvas.putCut(frame.top(), noteAt, Math.max(0, end - noteAt), side.note(), Role.DIM);
        canvas.put(frame.top(), end, fits ? scale : "", Role.LABEL);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 100 ? "%.1f s" : "%,.0f s", seconds);
    }

    private int values() {
        return Math.max(1, columns - LABEL_CELLS - VALUE_CELLS) * frame.style().valuesPerCell();
    }

    /** With the newest value that there is at the right. */
    private void drawLine(int row, String label, double[] values, double full, boolean withValue) {
        canvas.put(row, left + 1, label, Role.LABEL);
        canvas.put(row, left + LABEL_CELLS, Graph.sparkline(values, full, frame.style()), Role.GRAPH);
        double newest = Double.NaN;
        for (double value : values) {
            newest = Double.isNaN(value) ? newest : value;
        }
        if (withValue && !Double.isNaN(newest)) {
            String text = String.format(Locale.ROOT, "%.0f%%", newest);
            canvas.put(row, left + columns - text.length() - 1, text, Role.TEXT);
        }
    }
}
