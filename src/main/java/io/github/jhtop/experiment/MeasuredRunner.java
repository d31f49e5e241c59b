package io.github.jhtop.experiment;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.launch.Launched;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs, measures and records subjects on this machine. One thread runs them; any thread may {@link #end} what runs. */
public final class MeasuredRunner implements Runner {

    private final Instruments instruments;
    private final InstantSource clock;
    private final @Nullable String title;
    private final Duration period;
    private final @Nullable LaunchPlan preparation;
    private final Set<String> remarks = new LinkedHashSet<>();
    private @Nullable Measurement running;
    private @Nullable Launched preparing;
    private boolean ended;

    /**
     * A runner.
     *
     * @param instruments to measure with
     * @param clock tells when a run begins
     * @param title of all recordings, or null
     * @param period from one sample to the next
     * @param preparation what is run before each run and not measured, or null
     */
    public MeasuredRunner(
            Instruments instruments,
            InstantSource clock,
            @Nullable String title,
            Duration period,
            @Nullable LaunchPlan preparation) {
        this.instruments = instruments;
        this.clock = clock;
        this.title = title;
        this.period = period;
        this.preparation = preparation;
    }

    @Override
    public Recorded run(Subject subject) throws LaunchException, RecordingException, InterruptedException {
        if (preparation != null) {
            prepare(preparation);
        }
        RunHeader header = subject.header(
                clock.instant(), title, period, instruments.environment().get());
        Measurement measurement = new Measurement(instruments, header, subject);
        begin(measurement);
        Measurement.Finished finished = measurement.run(sample -> {});
        remarks.addAll(finished.remarks());
        return new Recorded(finished.header(), finished.result(), finished.environmentAfter());
    }

    /**
     * What nobody expects of the runs so far, each said once. Of the thread that runs them.
     *
     * @return lines for people
     */
    public Set<String> remarks() {
        return Collections.unmodifiableSet(remarks);
    }

    private synchronized void begin(Measurement measurement) {
        running = measurement;
        if (ended) {
            measurement.end();
        }
    }

    private void prepare(LaunchPlan plan) throws LaunchException, InterruptedException {
        Launched launched = instruments.launcher().start(plan);
        try {
            begin(launched);
            Ending.Status status = launched.await().status();
            if (status.exitStatus() != 0 && !isEnded()) {
                throw new LaunchException(
                        LaunchException.FAILED, "the preparation ended with status " + status.exitStatus());
            }
        } finally {
            launched.end();
        }
    }

    private synchronized void begin(Launched launched) {
        preparing = launched;
        if (ended) {
            launched.end();
        }
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    @Override
    public synchronized void end() {
        ended = true;
        if (preparing != null) {
            preparing.end();
        }
        if (running != null) {
            running.end();
        }
    }
}
