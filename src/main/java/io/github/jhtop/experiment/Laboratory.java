package io.github.jhtop.experiment;

import io.github.jhtop.workload.Jdk;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Measures any number of runs at once, each on a thread of its own, and tells how they go. Any thread; everything but {@link
 * #close} returns at once.
 */
public final class Laboratory implements AutoCloseable {

    /** A command gets a second after SIGTERM; the rest is for the end of its recording. */
    private static final long PATIENCE_MILLIS = 3_000;

    private final Instruments instruments;
    private final References references;
    private final Supplier<List<Jdk>> installed;
    private final InstantSource clock;
    private final Consumer<LabReport> audience;
    private final ReentrantLock referring = new ReentrantLock();
    private final AtomicInteger started = new AtomicInteger();
    private final Map<Integer, LabJob> jobs = new ConcurrentHashMap<>();

    /**
     * A laboratory in which nothing runs.
     *
     * @param instruments to measure with
     * @param references the right results; they are made one at a time
     * @param installed the JDKs of this machine
     * @param clock tells when runs begin
     * @param audience hears of every run, several times a second, on the thread of the run
     */
    public Laboratory(
            Instruments instruments,
            References references,
            Supplier<List<Jdk>> installed,
            InstantSource clock,
            Consumer<LabReport> audience) {
        this.instruments = instruments;
        this.references = references;
        this.installed = installed;
        this.clock = clock;
        this.audience = audience;
    }

    /**
     * Starts a run.
     *
     * @param form what is asked for
     */
    public void start(RunForm form) {
        int number = started.incrementAndGet();
        LabJob job = new LabJob(number, form, this);
        jobs.put(number, job);
        Thread thread = new Thread(job, "jhtop-lab-" + number);
        thread.setDaemon(true);
        job.runOn(thread);
    }

    /**
     * Asks a run to end; its recording is kept.
     *
     * @param number of the run; nothing happens if it has ended
     */
    public void end(int number) {
        LabJob job = jobs.get(number);
        if (job != null) {
            job.end();
        }
    }

    /** Ends all runs and waits, for some seconds at most, until their recordings are finished. */
    @Override
    public void close() {
        List<LabJob> active = List.copyOf(jobs.values());
        active.forEach(LabJob::end);
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try {
            for (LabJob job : active) {
                job.await(TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Instruments instruments() {
        return instruments;
    }

    References references() {
        return references;
    }

    List<Jdk> installed() {
        return installed.get();
    }

    InstantSource clock() {
        return clock;
    }

    /** Held while a reference is made: the second run of the same kind finds it. */
    ReentrantLock referring() {
        return referring;
    }

    void tell(LabReport report) {
        if (!report.stage().isActive()) {
            jobs.remove(report.number());
        }
        audience.accept(report);
    }
}
