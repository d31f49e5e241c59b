package io.github.jhtop.workloads.locks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Deadlock of processes: the accounts are bytes of a file, each with a lock of its own. The kernel sees that two would wait for
 * each other for ever, and refuses the lock of one of them, which lets go of what it has and begins anew.
 *
 * @param text of each worker
 * @param cells the count of refusals
 * @param file with a byte for each account
 * @param lowerFirst whether the lower account is always taken first
 */
record FileTransfers(Counting text, Cells cells, FileChannel file, boolean lowerFirst) implements Problem {

    static final int CELLS = 1;

    private static final int REFUSED = 0;

    /** As fcntl says EDEADLK; source: fcntl_locking(2), strerror(3). */
    private static final String DEADLOCK = "deadlock";

    static FileTransfers of(Counting text, Cells cells, FileChannel file, String guard, boolean lowerFirst) {
        if (!guard.equals("lock")) {
            throw new IllegalArgumentException("problem=deadlock needs a guard that waits, not guard=" + guard);
        }
        return new FileTransfers(text, cells, file, lowerFirst);
    }

    @Override
    public long perform(int worker) {
        long state = LocksKernel.start(text.seed(), worker);
        for (int i = 0; i < operations(); i++) {
            long before = LocksKernel.work(state, text.steps() - text.guarded());
            state = transfer(Pair.of(before, lowerFirst), before);
        }
        return state;
    }

    @SuppressWarnings("try")
    private long transfer(Pair pair, long before) {
        while (true) {
            try (FileLock first = file.lock(pair.first(), 1, false);
                    FileLock second = file.lock(pair.second(), 1, false)) {
                return LocksKernel.work(before, text.guarded());
            } catch (IOException e) {
                if (!String.valueOf(e.getMessage()).contains(DEADLOCK)) {
                    throw new UncheckedIOException(e);
                }
                cells.add(REFUSED, 1);
            }
        }
    }

    @Override
    public long operations() {
        return Math.max(1, text.words() / Transfers.WORDS_PER_TRANSFER);
    }

    @Override
    public Map<String, Long> findings(int workers, int laps) {
        Map<String, Long> findings = new LinkedHashMap<>();
        findings.put("transfers", operations() * workers * laps);
        findings.put("deadlocks", cells.newest(REFUSED));
        return findings;
    }
}
