package io.github.jhtop.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Divides what is left of a budget among what is left to do, so that what one does not use the others get. */
final class Allotment {

    private final @Nullable Duration budget;
    private final LongSupplier monotonicNanos;
    private final long begin;

    /** An allotment that begins now; of a budget that is null, everybody gets null. */
    Allotment(@Nullable Duration budget, LongSupplier monotonicNanos) {
        this.budget = budget;
        this.monotonicNanos = monotonicNanos;
        this.begin = monotonicNanos.getAsLong();
    }

    /**
     * What the next one gets.
     *
     * @param estimates of all that is left to do, in any unit, the next one first
     */
    @Nullable Duration next(double... estimates) {
        if (budget == null) {
            return null;
        }
        double left = budget.toNanos() - (double) (monotonicNanos.getAsLong() - begin);
        double share = estimates[0] / Arrays.stream(estimates).sum();
        return Duration.ofNanos((long) Math.max(0, left * share));
    }
}
