package io.github.jhtop.tui;

import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The loop around the sampler, on a thread of its own, so that a slow source never holds the screen. A first pair of
 * samples is taken close together, so that rates are there at once.
 */
public final class SnapshotFeed implements AutoCloseable {

    private static final Duration FIRST_INTERVAL = Duration.ofMillis(250);

    /** The sampler never takes more than a quarter of the time: a huge machine is read less often. */
    private static final int PAUSE_PER_WORK = 3;

    private final Supplier<Sampler> open;
    private final Consumer<Snapshot> sink;
    private final Consumer<Sample> tape;
    private final Consumer<RuntimeException> failed;
    private final Thread thread;
    private volatile Demand demand;
    private volatile Duration delay;
    private volatile boolean closed;

    /**
     * A feed that is not running yet.
     *
     * @param open makes the sampler, on the feed's thread; it may be slow
     * @param demand what the samples shall hold
     * @param delay time between two of them
     * @param sink takes each snapshot; must return at once
     * @param tape takes each sample after its snapshot; may take its time
     * @param failed told once if the sampler breaks
     */
    public SnapshotFeed(
            Supplier<Sampler> open,
            Demand demand,
            Duration delay,
            Consumer<Snapshot> sink,
            Consumer<Sample> tape,
            Consumer<RuntimeException> failed) {
        this.open = open;
        this.demand = demand;
        this.delay = delay;
        this.sink = sink;
        this.tape = tape;
        this.failed = failed;
        this.thread = new Thread(this::run, "jhtop-sampler");
        this.thread.setDaemon(true);
    }

    /** Starts the thread. */
    public void start() {
        thread.start();
    }

    /**
     * Changes what is read and how often, from now on.
     *
     * @param wanted what the samples shall hold
     * @param every time between two of them
     */
    public void ask(Demand wanted, Duration every) {
        boolean sooner = !wanted.equals(demand) || every.compareTo(delay) < 0;
        demand = wanted;
        delay = every;
        if (sooner) {
            LockSupport.unpark(thread);
        }
    }

    /**
     * The processes that are read.
     *
     * @return their ids, none meaning all
     */
    Set<Integer> pids() {
        return demand.pids();
    }

    private void run() {
        try (Sampler sampler = open.get()) {
            Sample older = sampler.step(demand);
            LockSupport.parkNanos(FIRST_INTERVAL.toNanos());
            @Nullable Sample first = older;
            while (!closed) {
                Demand asked = demand;
                long begin = System.nanoTime();
                Sample newer = sampler.step(asked);
                sink.accept(Deriver.derive(older, newer));
                if (first != null) {
                    // Only now, so that nothing delays the first rates.
                    tape.accept(first);
                    first = null;
                }
                tape.accept(newer);
                older = newer;
                long work = System.nanoTime() - begin;
                awaitChange(asked, begin, (1 + PAUSE_PER_WORK) * work);
            }
        } catch (RuntimeException broken) {
            failed.accept(broken);
        }
    }

    /** Waits for the delay since a moment, and at least so long; ends early if something else is asked for. */
    private void awaitChange(Demand asked, long since, long leastNanos) {
        while (!closed && demand.equals(asked)) {
            long left = since + Math.max(leastNanos, delay.toNanos()) - System.nanoTime();
            if (left <= 0) {
                return;
            }
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
