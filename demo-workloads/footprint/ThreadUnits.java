package io.github.jhtop.workloads.footprint;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;

/** A thread, of the system or virtual, for each unit. */
final class ThreadUnits implements Units {

    private final Unit work;
    private final int[] units;
    private final ThreadFactory factory;
    private final CountDownLatch idle;
    private final CountDownLatch load = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<CompletableFuture<Long>> sums = new ArrayList<>();

    ThreadUnits(Unit work, int[] units, ThreadFactory factory) {
        this.work = work;
        this.units = units.clone();
        this.factory = factory;
        idle = new CountDownLatch(units.length);
    }

    @Override
    public void start() throws InterruptedException {
        for (int unit : units) {
            CompletableFuture<Long> sum = new CompletableFuture<>();
            sums.add(sum);
            factory.newThread(() -> live(unit, sum)).start();
        }
        idle.await();
    }

    private void live(int unit, CompletableFuture<Long> sum) {
        try {
            idle.countDown();
            load.await();
            hold(unit, work.load(unit), sum);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            sum.completeExceptionally(e);
        }
    }

    private void hold(int unit, List<?> maps, CompletableFuture<Long> sum) throws InterruptedException {
        try {
            sum.complete(work.sum(unit, maps));
            end.await();
        } finally {
            Reference.reachabilityFence(maps);
        }
    }

    @Override
    public long load() {
        load.countDown();
        long total = sums.stream().mapToLong(CompletableFuture::join).sum();
        System.gc();
        return total;
    }

    @Override
    public int processes() {
        return 1;
    }

    @Override
    public long threadsStarted() {
        return sums.size();
    }

    @Override
    public void close() {
        end.countDown();
    }
}
