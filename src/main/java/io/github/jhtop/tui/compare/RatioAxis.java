package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Effect;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;

/**
 * An axis of ratios from a half to the double, with the band of no practical difference around 1. What lies beyond it is an
 * arrow at its end.
 *
 * @param at first column
 * @param width cells, an odd number
 * @param minimumEffect half of the band, as a ratio above 1
 * @param unicode whether the terminal takes more than ASCII
 */
record RatioAxis(int at, int width, double minimumEffect, boolean unicode) {

    private static final double MOST = 2;

    /** Writes the ends and the middle over the axis. */
    void drawTitle(Canvas canvas, int row) {
        canvas.put(row, at, unicode ? "½×" : "1/2", Role.COLUMN);
        canvas.put(row, at + width - 2, "2×", Role.COLUMN);
        if (width >= 13) {
            canvas.put(row, at + width / 2 - 2, "same", Role.COLUMN);
        }
    }

    /** Draws band, interval and estimate. */
    void draw(Canvas canvas, int row, Effect effect) {
        Interval band = Interval.withinFactor(minimumEffect);
        int from = cell(band.low());
        canvas.fill(row, at + from, cell(band.high()) - from + 1, '░', Role.DIM);
        canvas.put(row, at + width / 2, "|", Role.LABEL);
        if (!effect.isKnown()) {
            return;
        }
        Interval interval = effect.interval();
        if (interval.low() > 0 && Double.isFinite(interval.high())) {
            drawInterval(canvas, row, interval);
        }
        drawEstimate(canvas, row, effect.ratio());
    }

    private void drawInterval(Canvas canvas, int row, Interval interval) {
        int low = cell(interval.low());
        canvas.fill(row, at + low, cell(interval.high()) - low + 1, '─', Role.GRAPH);
        if (interval.low() < 1 / MOST) {
            canvas.put(row, at, below(), Role.GRAPH);
        }
        if (interval.high() > MOST) {
            canvas.put(row, at + width - 1, above(), Role.GRAPH);
        }
    }

    private void drawEstimate(Canvas canvas, int row, double ratio) {
        String sign = ratio < 1 / MOST ? below() : ratio > MOST ? above() : unicode ? "●" : "o";
        canvas.put(row, at + cell(ratio), sign, Role.HEADING);
    }

    private String below() {
        return unicode ? "◀" : "<";
    }

    private String above() {
        return unicode ? "▶" : ">";
    }

    private int cell(double ratio) {
        double share = (Math.log(ratio) / Math.log(MOST) + 1) / 2;
        return (int) Math.max(0, Math.min(width - 1, Math.round(share * (width - 1))));
    }
}
