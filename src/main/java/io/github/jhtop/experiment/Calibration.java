package io.github.jhtop.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A loop of always the same work, timed before each run: whoever shares the CPU, or its frequency, shows in its time. One
 * thread at a time.
 */
public final class Calibration {

    /** The fastest of so many tells the speed of the CPU; one alone would tell who interrupted it. */
    private static final int LOOPS = 3;

    /** About 50 ms in all loops, on machines of today. */
    private static final int STEPS = 16_000_000 / LOOPS;

    private static final int WARM_UPS = 4;

    private final LongSupplier monotonicNanos;
    private final int steps;
    private final List<Long> times = new ArrayList<>();
    private long totalNanos;
    private long sink;

    /**
     * A loop that has not run.
     *
     * @param monotonicNanos such as {@code System::nanoTime}
     */
    public Calibration(LongSupplier monotonicNanos) {
        this(monotonicNanos, STEPS);
    }

    Calibration(LongSupplier monotonicNanos, int steps) {
        this.monotonicNanos = monotonicNanos;
        this.steps = steps;
    }

    /** Lets the loop be compiled, so that its time is that of the machine. */
    public void warmUp() {
        for (int i = 0; i < WARM_UPS; i++) {
            work();
        }
    }

    /**
     * Runs the loop.
     *
     * @return its time to the median of all so far: 1 is as usual
     */
    public double ratio() {
        long taken = Long.MAX_VALUE;
        for (int i = 0; i < LOOPS; i++) {
            long begin = monotonicNanos.getAsLong();
            work();
            long one = monotonicNanos.getAsLong() - begin;
            totalNanos += one;
            taken = Math.min(taken, one);
        }
        times.add(taken);
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return taken / (double) sorted[sorted.length / 2];
    }

    /**
     * How long all of it took.
     *
     * @return nanoseconds, the warm-up not counted
     */
    public long totalNanos() {
        return totalNanos;
    }

    /** Source: Marsaglia, Xorshift RNGs, Journal of Statistical Software 8(14), 2003. */
    private void work() {
        long x = sink | 1;
        for (int i = 0; i < steps; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        sink = x;
    }
}
