package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.NumberedThreads;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of a pool; one that dies of an exception is replaced by the pool itself, but not what it was doing. */
final class ThreadPoolUnits implements Units {

    private final ShiftWork work;
    private final NumberedThreads factory = new NumberedThreads("worker");
    private final ThreadPoolExecutor pool;

    ThreadPoolUnits(ShiftWork work) {
        this.work = work;
        int threads = work.plan().workers() + (work.plan().recovery() == Recovery.SPARE ? 1 : 0);
        pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        pool.prestartAllCoreThreads();
    }

    @Override
    public void start(Shift shift) {
        pool.execute(() -> work.run(shift));
    }

    /** One thread more than there is work for waits in the pool. */
    @Override
    public void startSpare(Shift shift) {
        start(shift);
    }

    /** The thread cannot be ended, but the pool can have one more in its place. */
    @Override
    public void abandon(Shift shift) {
        pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
        pool.setCorePoolSize(pool.getCorePoolSize() + 1);
    }

    @Override
    public int processes() {
        return 1;
    }

    @Override
    public long threadsStarted() {
        return factory.started();
    }
}
