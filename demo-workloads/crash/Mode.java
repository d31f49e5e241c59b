package io.github.jhtop.workloads.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import io.github.jhtop.workloads.common.Sanctioned;

/** How a worker fails. */
enum Mode {
    EXCEPTION,
    OOM,
    STACKOVERFLOW,
    EXIT,
    HALT,
    KILL,
    SEGV,
    DEADLOCK,
    HANG;

    private static final int STATUS = 3;
    private static final int MEBIBYTE = 1 << 20;

    static Mode of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether it is known by nothing but silence. */
    boolean isSilent() {
        return this == DEADLOCK || this == HANG;
    }

    /** Fails. Returns by an exception or error, or not at all. */
    @Sanctioned("to end the process in the middle of work is what this workload is for")
    void strike() throws IOException, InterruptedException {
        switch (this) {
            case EXCEPTION -> throw new IllegalStateException("planned failure");
            case OOM -> hoard(new ArrayList<>());
            case STACKOVERFLOW -> recurse(0);
            case EXIT -> System.exit(STATUS);
            case HALT -> Runtime.getRuntime().halt(STATUS);
            case KILL -> signal("KILL");
            case SEGV -> signal("SEGV");
            case DEADLOCK -> deadlock(new Object(), new Object());
            case HANG -> forever();
        }
    }

    private static void hoard(List<byte[]> hoard) {
        while (true) {
            hoard.add(new byte[MEBIBYTE]);
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int recurse(int depth) {
        return recurse(depth + 1) + depth;
    }

    /** The kernel does to this process what it does for a wild pointer, or what an administrator does. */
    private static void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + ProcessHandle.current().pid())
                .inheritIO()
                .start()
                .waitFor();
        forever();
    }

    /** Two threads, two locks, the wrong order. */
    private static void deadlock(Object first, Object second) throws InterruptedException {
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        Thread other = new Thread(() -> holdAndWant(second, first, bothHoldOne), "deadlock-partner");
        other.setDaemon(true);
        other.start();
        holdAndWant(first, second, bothHoldOne);
        forever();
    }

    private static void holdAndWant(Object held, Object wanted, CountDownLatch bothHoldOne) {
        synchronized (held) {
            bothHoldOne.countDown();
            awaitQuietly(bothHoldOne);
            synchronized (wanted) {
                throw new AssertionError("no deadlock");
            }
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forever() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
