package io.github.jhtop.experiment;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.Launched;
import io.github.jhtop.launch.Remnant;
import io.github.jhtop.launch.Roster;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.source.procevents.ProcessEvents;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run: launched, sampled until it ends, recorded. It is made and run by one thread; any thread may {@link #end} it.
 */
public final class Measurement {

    /** From one sample to the next unless somebody says otherwise. */
    public static final Duration USUAL_PERIOD = Duration.ofMillis(100);

    private static final Set<Reading> READINGS = EnumSet.of(Reading.THREADS, Reading.SWITCH_SPLIT, Reading.IO);

    private final Instruments instruments;
    private final RunHeader header;
    private final Subject subject;
    private @Nullable Launched launched;
    private boolean ended;

    /**
     * A run that has not begun.
     *
     * @param instruments to measure it with
     * @param header of its recording
     * @param subject what is started, once, and judged at its end by what it left in the directory of the recording
     */
    public Measurement(Instruments instruments, RunHeader header, Subject subject) {
        this.instruments = instruments;
        this.header = header;
        this.subject = subject;
    }

    /**
     * A run that was measured.
     *
     * @param header as it was recorded
     * @param result what came of it
     * @param ending how it ended
     * @param directory of its recording
     * @param environmentAfter the machine after it
     * @param failure why samples are missing, or null
     */
    public record Finished(
            RunHeader header,
            RunResult result,
            Ending ending,
            Path directory,
            Environment environmentAfter,
            @Nullable RecordingException failure) {

        /**
         * What nobody expects of a run.
         *
         * @return lines for people, mostly none
         */
        public List<String> remarks() {
            List<String> lines = new ArrayList<>();
            if (ending.cause() == Ending.Cause.TIME_LIMIT) {
                lines.add("ended: its time was over");
            }
            if (!ending.ended().isEmpty()) {
                lines.add("still there when the command had ended, and ended: " + names(ending.ended()));
            }
            if (!ending.escaped().isEmpty()) {
                lines.add("made sessions of their own and go on: " + names(ending.escaped()));
            }
            Long processes = result.processes();
            ending.disagreement(processes == null ? 1 : processes).ifPresent(line -> lines.add("note: " + line));
            if (failure != null) {
                lines.add(failure.line());
            }
            return lines;
        }

        private static String names(List<Remnant> remnants) {
            return remnants.stream()
                    .map(remnant -> remnant.name() + " (" + remnant.pid() + ")")
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * Runs it to its end.
     *
     * @param watcher hears of every sample, on another thread
     * @return the record
     * @throws LaunchException if it could not be started; then nothing is recorded
     * @throws RecordingException if nothing can be recorded, or the recording cannot be finished
     * @throws InterruptedException if the thread was interrupted; the run is asked to end
     */
    public Finished run(Consumer<Sample> watcher) throws LaunchException, RecordingException, InterruptedException {
        try (RunWriter writer = RunWriter.create(instruments.folder(), header, Masking.SECRETS);
                ProcessEvents events = instruments.events().get()) {
            Launched run = start(writer);
            events.followLaunch(run.id().pid());
            Watch watch = new Watch(run, writer, watcher, events);
            try {
                Ending ending = run.await();
                RunResult result = subject.result(watch.stop(ending), writer.directory());
                Environment after = instruments.environment().get();
                Path directory = writer.finish(result, after);
                return new Finished(writer.header(), result, ending, directory, after, writer.failure());
            } finally {
                run.end();
                watch.end();
            }
        }
    }

    private synchronized Launched start(RunWriter writer) throws LaunchException, RecordingException {
        try {
            Launched run = instruments.launcher().start(subject.plan(writer.directory()));
            launched = run;
            if (ended) {
                run.end();
            }
            return run;
        } catch (LaunchException e) {
            writer.close();
            new Runs(instruments.folder()).delete(writer.directory());
            throw e;
        }
    }

    /** Asks it to end; returns at once. What was recorded until then stays. */
    public synchronized void end() {
        ended = true;
        if (launched != null) {
            launched.end();
        }
    }

    /** The thread that samples. */
    private final class Watch {

        private final Roster roster;
        private final int first;
        private final ProcessEvents events;
        private final Sampler sampler;
        private final SampleLoop loop;
        private final Thread thread;
        private long samples;
        private double peakPss = Double.NaN;

        Watch(Launched run, RunWriter writer, Consumer<Sample> watcher, ProcessEvents events) {
            this.events = events;
            this.roster = run.roster();
            this.first = run.id().pid();
            this.sampler = instruments.sampler().apply(events);
            this.loop = new SampleLoop(sampler, this::demand, header.samplePeriod(), System::nanoTime, writer);
            this.thread = new Thread(
                    () -> loop.run(sample -> {
                        weigh(sample);
                        watcher.accept(sample);
                        return true;
                    }),
                    "jhtop-recorder");
            thread.setDaemon(true);
            thread.start();
        }

        /** Never nobody: that would mean everybody. */
        private Demand demand() {
            Set<Integer> pids = new HashSet<>(roster.pids());
            pids.add(first);
            return new Demand(READINGS, pids);
        }

        /** Rarely, and more often at first: short runs are to be weighed too. */
        private void weigh(Sample sample) {
            samples++;
            if (Long.bitCount(samples) != 1 && samples % 10 != 0) {
                return;
            }
            double sum = sample.processes().stream()
                    .mapToDouble(process ->
                            instruments.pssBytes().applyAsDouble(process.id().pid()))
                    .filter(bytes -> !Double.isNaN(bytes))
                    .sum();
            peakPss = sum > 0 ? Math.max(sum, Double.isNaN(peakPss) ? 0 : peakPss) : peakPss;
        }

        Measured stop(Ending ending) throws InterruptedException {
            loop.stop();
            thread.join();
            Churn churn = events.churn();
            Availability scope = events.availability();
            Long pss = Double.isNaN(peakPss) ? null : Long.valueOf(Math.round(peakPss));
            return new Measured(ending, loop.seen(), pss, churn, scope);
        }

        void end() throws InterruptedException {
            loop.stop();
            thread.join();
            sampler.close();
        }
    }
}
