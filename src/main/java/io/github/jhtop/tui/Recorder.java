package io.github.jhtop.tui;

import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.FlightRecorder;
import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.recording.Tape;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the live screen sees: the last minutes in memory, and a run in a file while the reader wants one. Files are made
 * and finished on a thread of its own, samples are added on that of the sampler. Nothing of the recording is loaded before the
 * first sample. Any thread.
 */
public final class Recorder implements AutoCloseable {

    /** What closing may wait for. */
    private static final long MOST_WAIT_MILLIS = 300;

    /** Where runs are written. */
    public interface Folder {

        /**
         * Begins a run.
         *
         * @param kind what makes it
         * @param of what it is about
         * @param startedAt wall time of its begin
         * @param period time between samples
         * @return its writer
         * @throws RecordingException if nothing can be written
         */
        RunWriter create(RunKind kind, SafeText of, Instant startedAt, Duration period) throws RecordingException;

        /**
         * The machine now.
         *
         * @return what is known of it
         */
        Environment machine();
    }

    private final Folder folder;
    private final ExecutorService work =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Recorder::thread);
    private volatile @Nullable FlightRecorder flight;
    private volatile @Nullable LiveRun run;
    private volatile @Nullable Sample newest;
    private volatile Consumer<@Nullable RunProgress> progress = ignored -> {};
    private volatile Consumer<SafeText> said = ignored -> {};
    private volatile RecordingOrder.@Nullable Begin waiting;
    private volatile boolean closed;
    private @Nullable SafeText lastWords;

    /**
     * A recorder that has nothing yet.
     *
     * @param folder where runs are written
     */
    public Recorder(Folder folder) {
        this.folder = folder;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "jhtop-recording");
        thread.setDaemon(true);
        return thread;
    }

    /** Tells a screen from now on. */
    void tell(Consumer<@Nullable RunProgress> hearsProgress, Consumer<SafeText> hearsLine) {
        progress = hearsProgress;
        said = hearsLine;
    }

    /** Adds a sample; the thread of the sampler. */
    void append(Sample sample) {
        if (closed) {
            return;
        }
        newest = sample;
        RecordingOrder.Begin early = waiting;
        if (early != null) {
            waiting = null;
            obey(early);
        }
        keep(sample);
        LiveRun current = run;
        if (current != null) {
            append(current, sample);
        }
    }

    private void keep(Sample sample) {
        FlightRecorder minutes = flight;
        if (minutes == null) {
            minutes = new FlightRecorder(Masking.SECRETS);
            flight = minutes;
        }
        boolean whole = minutes.failure() == null;
        minutes.append(sample);
        RecordingException failure = minutes.failure();
        if (whole && failure != null) {
            said.accept(SafeText.of(failure.line()));
        }
    }

    private void append(LiveRun current, Sample sample) {
        if (current.append(sample)) {
            progress.accept(current.progress());
        } else {
            end();
        }
    }

    /** The last minutes, or null if nothing was recorded. */
    @Nullable Projector lastMinutes() {
        FlightRecorder minutes = flight;
        Tape tape = minutes == null ? null : minutes.tape();
        return minutes == null || tape == null || tape.size() == 0
                ? null
                : Projector.ofLastMinutes(tape, minutes.size());
    }

    /**
     * Does what the reader wants; returns at once, and tells the screen what came of it.
     *
     * @param order what
     */
    public void obey(RecordingOrder order) {
        if (!closed) {
            work.execute(new Work(order));
        }
    }

    private void carryOut(RecordingOrder order) throws RecordingException {
        if (order instanceof RecordingOrder.Begin begin) {
            begin(begin);
        } else if (order instanceof RecordingOrder.SaveLastMinutes save) {
            said.accept(SafeText.of("saving the last minutes"));
            said.accept(save(save.period()));
        } else {
            end();
        }
    }

    /** A class of its own: to verify what it catches loads the recording, which must not be before the first frame. */
    private final class Work implements Runnable {
        private final RecordingOrder order;

        Work(RecordingOrder order) {
            this.order = order;
        }

        @Override
        public void run() {
            try {
                carryOut(order);
            } catch (RecordingException | RuntimeException e) {
                progress.accept(null);
                said.accept(SafeText.of("not recorded: " + e.getMessage()));
            }
        }
    }

    private void begin(RecordingOrder.Begin begin) throws RecordingException {
        Sample since = newest;
        if (since == null) {
            // The reader was faster than the first sample.
            waiting = begin;
            return;
        }
        if (run != null || closed) {
            return;
        }
        RunWriter writer = folder.create(RunKind.RECORD, begin.of(), since.at(), begin.period());
        LiveRun opened = new LiveRun(writer, new Family(begin.roots()));
        opened.append(since);
        run = opened;
        progress.accept(opened.progress());
        if (closed) {
            end();
        }
    }

    /** Ends the run, whoever comes first. */
    private void end() {
        LiveRun current = run;
        if (current == null) {
            return;
        }
        run = null;
        progress.accept(null);
        SafeText line = current.finish(folder);
        if (line != null) {
            lastWords = line;
            said.accept(line);
        }
    }

    private SafeText save(Duration period) throws RecordingException {
        FlightRecorder minutes = flight;
        Tape tape = minutes == null ? null : minutes.tape();
        if (tape == null || tape.size() == 0) {
            return SafeText.of("nothing is recorded yet");
        }
        try (tape) {
            Sample first = tape.sample(0);
            RunWriter writer = folder.create(RunKind.FLIGHT, SafeText.of("last-minutes"), first.at(), period);
            LiveRun saved = new LiveRun(writer, new Family(Set.of()));
            boolean going = saved.append(first);
            for (int i = 1; going && i < tape.size(); i++) {
                going = saved.append(tape.sample(i));
            }
            SafeText line = saved.finish(folder);
            lastWords = line;
            return line == null ? SafeText.of("nothing was saved") : line;
        }
    }

    /** Ends what is being recorded, within a fraction of a second; a run that is not finished by then stays readable. */
    @Override
    public void close() {
        closed = true;
        end();
        work.shutdown();
        try {
            if (!work.awaitTermination(MOST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                said.accept(SafeText.of("a run stays incomplete"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FlightRecorder minutes = flight;
        if (minutes != null) {
            minutes.close();
        }
    }

    /**
     * What came of the newest run.
     *
     * @return one line for the reader after the screen is closed, or null if nothing was recorded
     */
    public @Nullable SafeText lastWords() {
        return lastWords;
    }
}
