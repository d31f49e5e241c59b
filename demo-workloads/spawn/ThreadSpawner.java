package io.github.jhtop.workloads.spawn;

import java.util.concurrent.ThreadFactory;

/** A new thread, of the system or virtual, for each unit. */
final class ThreadSpawner implements Spawner {

    private final Reports reports;
    private final ThreadFactory factory;
    private long started;
    private long report;

    ThreadSpawner(Reports reports, ThreadFactory factory) {
        this.reports = reports;
        this.factory = factory;
    }

    /** What the thread wrote before it ended is seen by who joined it; source: JLS 17.4.5. */
    @Override
    public long spawn(int unit) throws InterruptedException {
        Thread thread = factory.newThread(() -> report = reports.of(unit));
        thread.start();
        thread.join();
        started++;
        return report;
    }

    @Override
    public long threadsStarted() {
        return started;
    }
}
