package io.github.jhtop.workloads.crash;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

/** A new thread, of the system or virtual, for each shift. */
final class ThreadUnits implements Units {

    private final ShiftWork work;
    private final ThreadFactory factory;
    private final BlockingQueue<Shift> forTheSpare = new LinkedBlockingQueue<>();
    private long started;

    ThreadUnits(ShiftWork work, ThreadFactory factory) {
        this.work = work;
        this.factory = factory;
        if (work.plan().recovery() == Recovery.SPARE) {
            run(this::waitAsSpare);
        }
    }

    @Override
    public void start(Shift shift) {
        run(() -> work.run(shift));
    }

    @Override
    public void startSpare(Shift shift) {
        forTheSpare.add(shift);
        run(this::waitAsSpare);
    }

    /** Nobody can end a thread that does not want to. */
    @Override
    public void abandon(Shift shift) {}

    private void run(Runnable task) {
        factory.newThread(task).start();
        started++;
    }

    private void waitAsSpare() {
        try {
            work.run(forTheSpare.take());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int processes() {
        return 1;
    }

    @Override
    public long threadsStarted() {
        return started;
    }
}
