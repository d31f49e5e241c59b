package io.github.jhtop.workloads.delay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * What a screen needs sixty times per second. A tick that could not come in time comes late, and none is left out: a stall
 * of 300 ms is eighteen late ticks and not one. Used by one thread.
 */
final class Ticker {

    private static final long PERIOD_NANOS = TimeUnit.SECONDS.toNanos(1) / 60;

    private final long startNanos;
    private final List<Long> ticksNanos = new ArrayList<>();

    Ticker(long startNanos) {
        this.startNanos = startNanos;
    }

    /** Until the next tick is due; negative if it is late. */
    long waitNanos() {
        return dueNanos(ticksNanos.size()) - System.nanoTime();
    }

    /** Ticks as often as is due. */
    void tickIfDue() {
        while (waitNanos() <= 0) {
            ticksNanos.add(System.nanoTime());
        }
    }

    /** Ticks in time, until the rest of the program has done its work. */
    void tickUntil(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            LockSupport.parkNanos(waitNanos());
            tickIfDue();
        }
    }

    /** How late each tick came. */
    long[] latenessNanos() {
        long[] lateness = new long[ticksNanos.size()];
        for (int tick = 0; tick < lateness.length; tick++) {
            lateness[tick] = ticksNanos.get(tick) - dueNanos(tick);
        }
        return lateness;
    }

    /** From each tick to the next. */
    long[] gapsNanos() {
        long[] gaps = new long[Math.max(0, ticksNanos.size() - 1)];
        for (int gap = 0; gap < gaps.length; gap++) {
            gaps[gap] = ticksNanos.get(gap + 1) - ticksNanos.get(gap);
        }
        return gaps;
    }

    private long dueNanos(int tick) {
        return startNanos + tick * PERIOD_NANOS;
    }
}
