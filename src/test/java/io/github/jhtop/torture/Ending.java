package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What is claimed of the end of a program that nobody can talk to any more. */
final class Ending {

    /** Five times the goal of two seconds: a busy machine must not fail a test. */
    private static final long WITHIN_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** To start and end costs half a second where others want the CPU too; to spin until the deadline would cost ten. */
    private static final long MOST_CPU_TICKS = 150;

    private Ending() {}

    /** Claims that a process ends soon after something happened, and uses next to no CPU until then. */
    static void assertSoonAndCheap(long pid, Runnable cause) {
        long before = cpuTicks(pid);
        long start = System.nanoTime();
        cause.run();
        long used = 0;
        while (ProcessStat.isAlive(pid)) {
            used = Math.max(used, cpuTicks(pid) - before);
            assertTrue(System.nanoTime() - start < WITHIN_NANOS, "still there");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        assertTrue(used <= MOST_CPU_TICKS, used + " hundredths of a second of CPU to end");
    }

    private static long cpuTicks(long pid) {
        return ProcessStat.of(pid).map(ProcessStat::cpuTicks).orElse(0L);
    }
}
