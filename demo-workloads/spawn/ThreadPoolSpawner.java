package io.github.jhtop.workloads.spawn;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One thread that is there before and after: what remains is handing over and waking up. */
final class ThreadPoolSpawner implements Spawner {

    private final Reports reports;
    private final ExecutorService pool = Executors.newFixedThreadPool(1);

    ThreadPoolSpawner(Reports reports) {
        this.reports = reports;
    }

    @Override
    public long spawn(int unit) throws ExecutionException, InterruptedException {
        return pool.submit(() -> reports.of(unit)).get();
    }

    @Override
    public long threadsStarted() {
        return 1;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
