package io.github.jhtop.workloads.common.order;

import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * One try to get a reply.
 *
 * @param id of the request
 * @param number of the try, from 1 on
 * @param dueNanos when to make it, as {@link System#nanoTime} has it
 */
record Attempt(int id, int number, long dueNanos) implements Delayed {

    Attempt again(long nanos) {
        return new Attempt(id, number + 1, nanos);
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(dueNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.signum(dueNanos - ((Attempt) other).dueNanos);
    }
}
