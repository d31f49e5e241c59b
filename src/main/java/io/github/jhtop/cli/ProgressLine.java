package io.github.jhtop.cli;

import io.github.jhtop.metric.Unit;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** One line that is written over and over while something lasts: on a terminal only, and gone afterwards. */
final class ProgressLine implements AutoCloseable {

    private static final long BETWEEN_NANOS = Duration.ofMillis(250).toNanos();

    private final PrintStream err;
    private final boolean shown;
    private long last = Long.MIN_VALUE;
    private int cells;

    /** A line on stderr; nothing at all unless that is a terminal. */
    ProgressLine(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** Writes the line anew, a few times a second at most; it is made only then. */
    void show(Supplier<String> made, long nowNanos) {
        if (!shown || (last != Long.MIN_VALUE && nowNanos - last < BETWEEN_NANOS)) {
            return;
        }
        last = nowNanos;
        String line = made.get();
        err.print("\r" + line + " ".repeat(Math.max(0, cells - line.length())));
        err.flush();
        cells = line.length();
    }

    /** For example {@code 12.3 s}. */
    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    /** For example {@code 12.3 s, 43K}. */
    static String passed(long nanos, long bytes) {
        return String.format(Locale.ROOT, "%.1f s, %s", nanos / 1e9, Unit.BYTES.format((double) bytes, 9));
    }

    @Override
    public void close() {
        if (cells > 0) {
            err.print("\r" + " ".repeat(cells) + "\r");
            err.flush();
            cells = 0;
        }
    }
}
