package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.Progress;
import io.github.jhtop.workloads.common.Reporter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Starts all shifts, notices who failed or fell silent, and does about it what the plan says. Workers report to it from their
 * threads; what was done is in the report at once, since a failure may take this very process along.
 */
final class Supervisor implements Desk {

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Plan plan;
    private final Reporter reporter;
    private final Progress progress;
    private final Ledger ledger;
    private final BlockingQueue<Shift> ended = new LinkedBlockingQueue<>();
    private final Map<Integer, Shift> open = new HashMap<>();
    private final AtomicLongArray heardNanos;
    private final AtomicLong struckNanos = new AtomicLong(UNKNOWN);
    private final Queue<Long> recoveriesNanos = new ConcurrentLinkedQueue<>();
    private int recoveries;
    private boolean asPlanned = true;

    Supervisor(Plan plan, Reporter reporter, Ledger ledger) {
        this.plan = plan;
        this.reporter = reporter;
        this.ledger = ledger;
        progress = new Progress(reporter, plan.all());
        heardNanos = new AtomicLongArray(plan.workers());
    }

    /** Has all shifts done, and returns when nothing more is to be expected. */
    void run(Units units) throws IOException, InterruptedException {
        for (int worker = 0; worker < plan.workers(); worker++) {
            start(Shift.first(worker, plan), units);
        }
        while (!open.isEmpty()) {
            Shift shift = ended.poll(plan.patience().toNanos() / 4, TimeUnit.NANOSECONDS);
            if (shift != null) {
                settle(shift, units);
            }
            for (Shift silent : silent()) {
                asPlanned &= silent.worker() == Plan.VICTIM && plan.mode().isSilent();
                units.abandon(silent);
                settle(silent, units);
            }
        }
    }

    /** Whether nobody was given up but who was to fall silent: on a busy machine a worker may only have been slow. */
    boolean wentAsPlanned() {
        return asPlanned;
    }

    /** From each failure until the victim's tasks went on, by the clocks of those who failed and went on. */
    long[] recoveriesNanos() {
        return recoveriesNanos.stream().mapToLong(Long::longValue).toArray();
    }

    private void start(Shift shift, Units units) throws IOException {
        open(shift);
        units.start(shift);
    }

    private void open(Shift shift) {
        heardNanos.set(shift.worker(), UNKNOWN);
        open.put(shift.worker(), shift);
    }

    private void settle(Shift shift, Units units) throws IOException {
        if (!open.remove(shift.worker(), shift)) {
            return;
        }
        int next = ledger.next(shift.worker());
        if (next < plan.tasks() && recoveries < plan.failures()) {
            recoveries++;
            recover(shift.rest(next), units);
        }
    }

    private void recover(Shift rest, Units units) throws IOException {
        if (plan.recovery() == Recovery.REPLACE) {
            start(rest, units);
        } else if (plan.recovery() == Recovery.SPARE) {
            open(rest);
            units.startSpare(rest);
        }
    }

    /** Those who have begun and then said nothing for too long; how long a JVM takes to start does not count. */
    private List<Shift> silent() {
        List<Shift> silent = new ArrayList<>();
        long now = System.nanoTime();
        for (Shift shift : open.values()) {
            long heard = heardNanos.get(shift.worker());
            if (heard != UNKNOWN && now - heard > plan.patience().toNanos()) {
                silent.add(shift);
            }
        }
        return silent;
    }

    @Override
    public void begun(Shift shift, long nanos) {
        heardNanos.set(shift.worker(), System.nanoTime());
        if (shift.worker() == Plan.VICTIM && struckNanos.get() != UNKNOWN) {
            recoveriesNanos.add(nanos - struckNanos.getAndSet(UNKNOWN));
        }
    }

    @Override
    public void struck(Shift shift, long nanos) {
        struckNanos.set(nanos);
    }

    @Override
    public void done(Shift shift, Completion completion) {
        heardNanos.set(shift.worker(), System.nanoTime());
        ledger.add(completion);
        reporter.event("task", Map.of("task", completion.number(), "worker", shift.worker()));
        progress.step();
    }

    @Override
    public void ended(Shift shift) {
        ended.add(shift);
    }
}
