package io.github.jhtop.workloads.common.order;

import java.util.Optional;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.TimeUnit;

/** The attempts that are still to be made. Used by the sender and the receiver. */
final class Attempts {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LOOK_AROUND_MILLIS = 100;

    private final Tally tally;
    private final DelayQueue<Attempt> open = new DelayQueue<>();

    Attempts(Tally tally) {
        this.tally = tally;
        addFirst(0);
    }

    private void addFirst(int id) {
        if (id < tally.planned()) {
            open.add(tally.first(id));
        }
    }

    /** Waits until one is due; empty if none was for a while. */
    Optional<Attempt> next() throws InterruptedException {
        Optional<Attempt> next = Optional.ofNullable(open.poll(LOOK_AROUND_MILLIS, TimeUnit.MILLISECONDS));
        next.filter(attempt -> attempt.number() == 1).ifPresent(attempt -> addFirst(attempt.id() + 1));
        return next;
    }

    /** It had no reply, and will be made again, unless patience has an end. */
    void failed(Attempt attempt) {
        long now = System.nanoTime();
        if (tally.failed(attempt, now)) {
            open.add(attempt.again(now + PAUSE_NANOS));
        }
    }
}
