package io.github.jhtop.workloads.common;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How far the work has come, reported a few times per second. Used by any thread. */
public final class Progress {

    private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Reporter reporter;
    private final long planned;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong nextReport = new AtomicLong(System.nanoTime() + PERIOD_NANOS);

    /**
     * Progress from zero on.
     *
     * @param reporter whom to tell
     * @param planned how many steps there will be
     */
    public Progress(Reporter reporter, long planned) {
        this.reporter = reporter;
        this.planned = planned;
    }

    /** One step more is done. */
    public void step() {
        step(1);
    }

    /**
     * Some steps more are done.
     *
     * @param steps how many
     */
    public void step(long steps) {
        long now = done.addAndGet(steps);
        long due = nextReport.get();
        long time = System.nanoTime();
        if (time - due >= 0 && nextReport.compareAndSet(due, time + PERIOD_NANOS)) {
            reporter.event("progress", Map.of("done", now, "planned", planned));
        }
    }

    /** One step more is done, with this result. */
    <T> T after(T result) {
        step();
        return result;
    }
}
