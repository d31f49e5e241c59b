package io.github.jhtop.experiment;

import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Takes samples at a steady pace into a recording, until it is stopped or the recording breaks off. One thread runs it; any
 * thread may stop it.
 */
public final class SampleLoop {

    private final Sampler sampler;
    private final Supplier<Demand> demand;
    private final long periodNanos;
    private final LongSupplier monotonicNanos;
    private final RunWriter writer;
    private final Census census = new Census();
    private volatile boolean stopped;
    private volatile Thread runner = Thread.currentThread();

    /** What is told of each sample that was taken. Called on the thread of the loop. */
    public interface Watcher {
        /**
         * A sample was taken.
         *
         * @param sample as it was recorded
         * @return whether to go on
         */
        boolean taken(Sample sample);
    }

    /**
     * A loop that has not begun.
     *
     * @param sampler is asked and stays open
     * @param demand what each sample shall hold; asked before each
     * @param period from one sample to the next
     * @param monotonicNanos the clock of the pace, such as {@code System::nanoTime}
     * @param writer takes the samples and stays open
     */
    public SampleLoop(
            Sampler sampler, Supplier<Demand> demand, Duration period, LongSupplier monotonicNanos, RunWriter writer) {
        this.sampler = sampler;
        this.demand = demand;
        this.periodNanos = period.toNanos();
        this.monotonicNanos = monotonicNanos;
        this.writer = writer;
    }

    /**
     * Runs until it is over; at least one sample is taken. A sample that is late moves those after it: none is taken twice
     * to catch up.
     *
     * @param watcher hears of every sample
     */
    public void run(Watcher watcher) {
        runner = Thread.currentThread();
        long due = monotonicNanos.getAsLong();
        boolean wanted;
        do {
            Sample sample = sampler.step(demand.get());
            census.add(sample);
            writer.append(sample);
            wanted = watcher.taken(sample) && writer.failure() == null;
            due = Math.max(due + periodNanos, monotonicNanos.getAsLong());
            if (wanted) {
                parkUntil(due);
            }
        } while (wanted && !stopped);
    }

    private void parkUntil(long due) {
        long left = due - monotonicNanos.getAsLong();
        while (left > 0 && !stopped) {
            LockSupport.parkNanos(left);
            left = due - monotonicNanos.getAsLong();
        }
    }

    /** Ends it after the sample that is being taken. */
    public void stop() {
        stopped = true;
        LockSupport.unpark(runner);
    }

    /**
     * What was seen, to be asked when the loop has ended.
     *
     * @return counts and sums
     */
    public Seen seen() {
        return census.seen();
    }
}
