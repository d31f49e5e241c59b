package io.github.jhtop.export;

import io.github.jhtop.model.ThreadRow;
import org.jspecify.annotations.Nullable;

/**
 * An interval of a thread, divided by what it did. Counters are read a little before or after the time of the sample: what is
 * too much is cut at the end.
 *
 * @param span the interval
 * @param readyFrom microseconds at which running ends
 * @param restFrom microseconds at which waiting for a CPU ends
 * @param rest what it did else
 */
record Shares(Span span, long readyFrom, long restFrom, String rest) {

    static final String RUNNING = "running";
    static final String READY = "ready";

    /** Neither running nor ready: it sleeps, waits, or is stopped. */
    static final String BLOCKED = "blocked";

    /** Where nobody counts how long a thread was ready. */
    static final String NOT_RUNNING = "not running";

    /** The shares of an interval, or null if they are unknown. */
    static @Nullable Shares of(ThreadRow row, Span span) {
        double run = row.cpu().percent();
        double ready = row.cpu().readyPercent();
        if (Double.isNaN(run) || span.micros() <= 0) {
            return null;
        }
        long readyFrom = span.from() + part(run, span.micros());
        boolean split = !Double.isNaN(ready);
        long restFrom = split ? Math.min(span.to(), readyFrom + part(ready, span.micros())) : readyFrom;
        return new Shares(span, readyFrom, restFrom, split ? BLOCKED : NOT_RUNNING);
    }

    private static long part(double percent, long micros) {
        return Math.min(micros, Math.round(percent / 100 * micros));
    }

    boolean isIdle() {
        return restFrom == span.from();
    }

    /** What there was most of. */
    String most() {
        long running = readyFrom - span.from();
        long ready = restFrom - readyFrom;
        long other = span.to() - restFrom;
        if (running >= ready && running >= other) {
            return RUNNING;
        }
        return ready >= other ? READY : rest;
    }
}
