package io.github.jhtop.control;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.PidDescriptor;
import io.github.jhtop.kernel.ProcessCalls;
import io.github.jhtop.sample.ProcessId;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A process held by a pidfd.
 *
 * @param id which
 * @param folder its folder in {@code /proc}
 * @param descriptor refers to it
 * @param calls the kernel
 */
record HeldProcess(ProcessId id, ProcessFolder folder, PidDescriptor descriptor, ProcessCalls calls) implements Target {

    private static final int LOWEST_NICE = -20;
    private static final int HIGHEST_NICE = 19;

    /** A new thread has the nice value of its maker, so only one that was made during the first pass can lack it. */
    private static final int MOST_PASSES = 3;

    @Override
    public Optional<Outcome> objection() {
        return Optional.empty();
    }

    @Override
    public Outcome send(Signal signal) {
        try {
            // The kernel takes a signal to a zombie, and nothing comes of it.
            if (descriptor.ended()) {
                return new Outcome.Ended();
            }
            descriptor.send(signal.number());
            return new Outcome.Sent(signal);
        } catch (IOException e) {
            return Refusals.of(e, folder);
        }
    }

    @Override
    public Outcome renice(int delta) {
        try {
            long wanted = (long) calls.nice(id.pid()) + delta;
            int nice = (int) Math.max(LOWEST_NICE, Math.min(HIGHEST_NICE, wanted));
            int moved = moveThreads(nice, Integer.signum(delta));
            return descriptor.ended() ? new Outcome.Ended() : new Outcome.Reniced(nice, moved);
        } catch (IOException e) {
            return Refusals.of(e, folder);
        }
    }

    /** How many were moved. */
    private int moveThreads(int nice, int direction) throws IOException {
        int moved = 0;
        Set<Integer> seen = new HashSet<>();
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Set<Integer> tids = folder.tids();
            // No call takes a nice value to a pidfd. But a process that lives after the listing had its PID all the
            // time, so the threads that were listed are its own.
            if (descriptor.ended()) {
                break;
            }
            if (tids.isEmpty()) {
                throw new IOException("its threads cannot be listed");
            }
            tids.removeAll(seen);
            if (tids.isEmpty()) {
                break;
            }
            for (int tid : tids) {
                moved += moveThread(tid, nice, direction) ? 1 : 0;
            }
            seen.addAll(tids);
        }
        return moved;
    }

    private boolean moveThread(int tid, int nice, int direction) throws IOException {
        try {
            boolean behind = (nice - calls.nice(tid)) * direction > 0;
            if (behind) {
                calls.renice(tid, nice);
            }
            return behind;
        } catch (ErrnoException e) {
            if (e.errno() == ErrnoException.ESRCH) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        descriptor.close();
    }
}
