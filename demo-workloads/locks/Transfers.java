package io.github.jhtop.workloads.locks;

import io.github.jhtop.workloads.common.NumberedThreads;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Deadlock: a transfer from one account to another needs both, and takes the first one first. If another takes them the other
 * way round, both wait for ever. The JVM finds that out when it is asked; then the threads are left where they are, and the
 * rest of the texts is gone through without accounts. Who always takes the lower account first cannot get there.
 */
final class Transfers implements Problem {

    static final int ACCOUNTS = 4;

    /** A transfer takes so much longer than a word that there are fewer of them. */
    static final int WORDS_PER_TRANSFER = 10;

    private static final long LOOK_MILLIS = 50;

    private final Counting text;
    private final Section[] accounts;
    private final boolean lowerFirst;
    private final ThreadFactory threads = new NumberedThreads("clerk");
    private final Set<Long> clerks = ConcurrentHashMap.newKeySet();
    private final AtomicInteger deadlocked = new AtomicInteger();

    static Transfers of(Counting text, String guard, boolean lowerFirst) {
        Section[] accounts =
                Stream.generate(() -> Section.of(guard)).limit(ACCOUNTS).toArray(Section[]::new);
        if (!accounts[0].excludes()) {
            throw new IllegalArgumentException("problem=deadlock needs a guard that waits, not guard=" + guard);
        }
        return new Transfers(text, accounts, lowerFirst);
    }

    private Transfers(Counting text, Section[] accounts, boolean lowerFirst) {
        this.text = text;
        this.accounts = accounts.clone();
        this.lowerFirst = lowerFirst;
    }

    /** How far one has come in a text: so many transfers are done, and the text goes on here. */
    private record Place(long done, long state) {}

    /** One who goes through a text; its thread may stop in the middle for ever. */
    private final class Clerk implements Runnable {

        private volatile Place place;

        Clerk(int worker) {
            place = new Place(0, LocksKernel.start(text.seed(), worker));
        }

        @Override
        public void run() {
            while (place.done() < operations() && deadlocked.get() == 0) {
                transfer(LocksKernel.work(place.state(), text.steps() - text.guarded()));
            }
        }

        private void transfer(long before) {
            Pair pair = Pair.of(before, lowerFirst);
            accounts[pair.first()].run(() -> accounts[pair.second()].run(() -> finish(before)));
        }

        private void finish(long before) {
            place = new Place(place.done() + 1, LocksKernel.work(before, text.guarded()));
        }

        /** The rest, which nobody else can disturb. */
        private long rest() {
            Place here = place;
            long state = here.state();
            for (long i = here.done(); i < operations(); i++) {
                state = LocksKernel.work(state, text.steps());
            }
            return state;
        }
    }

    @Override
    public long perform(int worker) {
        Clerk clerk = new Clerk(worker);
        Thread thread = threads.newThread(clerk);
        thread.setDaemon(true);
        clerks.add(thread.getId());
        thread.start();
        try {
            while (thread.isAlive() && deadlocked.get() == 0) {
                thread.join(LOOK_MILLIS);
                look(thread);
            }
            thread.join(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return clerk.rest();
    }

    /** Threads that wait for each other; source: ThreadMXBean. */
    private void look(Thread thread) {
        if (thread.getState() == Thread.State.BLOCKED || thread.getState() == Thread.State.WAITING) {
            // Null if there are none.
            long found = Optional.ofNullable(ManagementFactory.getThreadMXBean().findDeadlockedThreads()).stream()
                    .flatMapToLong(LongStream::of)
                    .filter(clerks::contains)
                    .count();
            deadlocked.compareAndSet(0, (int) found);
        }
    }

    @Override
    public long operations() {
        return Math.max(1, text.words() / WORDS_PER_TRANSFER);
    }

    @Override
    public Map<String, Long> findings(int workers, int laps) {
        Map<String, Long> findings = new LinkedHashMap<>();
        findings.put("transfers", operations() * workers * laps);
        findings.put("deadlocked_threads", (long) deadlocked.get());
        return findings;
    }
}
