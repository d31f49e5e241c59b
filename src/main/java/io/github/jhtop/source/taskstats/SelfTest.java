package io.github.jhtop.source.taskstats;

import io.github.jhtop.kernel.CurrentThread;
import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.kernel.ResourceUsage;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * Finds out whether the totals of a process keep what its ended threads had counted. Before {@code taskstats: retain dead
 * thread stats in TGID queries} (2026) the kernel forgot their switches and CPU times, and no version number tells.
 * Starts a few threads that switch a known number of times and end, and compares with {@code getrusage(2)}, which always
 * kept them. Takes a few milliseconds.
 */
final class SelfTest {

    private static final int THREADS = 4;
    private static final int PARKS = 16;
    private static final int PARK_NANOS = 20_000;
    private static final int END_CHECKS = 50;
    private static final int END_CHECK_NANOS = 200_000;

    /** What came out. */
    enum Verdict {
        /** Ended threads are in the totals. */
        KEPT,
        /** They are not. */
        FORGOTTEN,
        /** The threads did not end in time, or somebody interrupted. */
        UNDECIDED
    }

    private final int pid = (int) ProcessHandle.current().pid();

    /**
     * Runs the test.
     *
     * @throws IOException if the kernel refuses to tell this process about itself
     */
    Verdict run(TaskstatsLink link) throws IOException {
        long toldBefore = ownSwitches(link);
        long usedBefore = ResourceUsage.self().switches();
        int[] tids = startAndJoin();
        boolean allTold = Arrays.stream(tids).allMatch(tid -> tid > 0);
        if (!allTold || !awaitEnd(link, tids)) {
            return Verdict.UNDECIDED;
        }
        long used = ResourceUsage.self().switches() - usedBefore;
        long missing = used - (ownSwitches(link) - toldBefore);
        return missing < THREADS * PARKS / 2 ? Verdict.KEPT : Verdict.FORGOTTEN;
    }

    private long ownSwitches(TaskstatsLink link) throws IOException {
        OwnTotals totals = new OwnTotals();
        link.query(Scope.PROCESS, new int[] {pid}, 1, totals);
        return totals.switches();
    }

    private static int[] startAndJoin() {
        int[] tids = new int[THREADS];
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            int index = i;
            threads[i] = new Thread(() -> tids[index] = parkAndTellId(), "jhtop-self-test");
            threads[i].setDaemon(true);
            threads[i].start();
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return tids;
    }

    private static int parkAndTellId() {
        for (int i = 0; i < PARKS; i++) {
            LockSupport.parkNanos(PARK_NANOS);
        }
        try {
            return CurrentThread.id();
        } catch (NativeUnavailableException e) {
            return 0;
        }
    }

    /** A Java thread ends a while before the thread of the kernel that carried it. */
    private static boolean awaitEnd(TaskstatsLink link, int[] tids) throws IOException {
        Ended ended = new Ended();
        for (int i = 0; i < END_CHECKS; i++) {
            ended.count = 0;
            link.query(Scope.THREAD, tids, tids.length, ended);
            if (ended.count == tids.length) {
                return true;
            }
            LockSupport.parkNanos(END_CHECK_NANOS);
        }
        return false;
    }

    /** Counts the threads that the kernel does not know any more. */
    private static final class Ended implements TaskstatsLink.Receiver {

        private int count;

        @Override
        public void told(int index, Stats stats) {
            // It lives.
        }

        @Override
        public void refused(int index, int errno) {
            count += errno == ErrnoException.ESRCH ? 1 : 0;
        }
    }

    /** The totals of this process. */
    private static final class OwnTotals implements TaskstatsLink.Receiver {

        private int errno;
        private boolean told;
        private boolean ran;
        private long switches;

        @Override
        public void told(int index, Stats stats) {
            told = true;
            ran = stats.everRan();
            switches = stats.switches().total();
        }

        @Override
        public void refused(int index, int number) {
            errno = number;
        }

        long switches() throws IOException {
            if (errno != 0) {
                throw new ErrnoException("taskstats", errno);
            }
            if (!told) {
                throw new IOException("the kernel's answer cannot be read");
            }
            if (!ran) {
                throw new IOException("the kernel keeps no scheduler counters (CONFIG_TASK_DELAY_ACCT)");
            }
            return switches;
        }
    }
}
