package io.github.jhtop.cli;

import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.experiment.Calibration;
import io.github.jhtop.experiment.MeasuredRunner;
import io.github.jhtop.experiment.Series;
import io.github.jhtop.experiment.SeriesPlan;
import io.github.jhtop.experiment.SeriesProgress;
import io.github.jhtop.experiment.SeriesResult;
import io.github.jhtop.experiment.Subject;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.RecordingException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where series of runs are measured one at a time, with a line that tells how far they are. */
final class SeriesBench {

    private final Console console;
    private final Map<String, String> environment;
    private final RecordingOptions recording;
    private final SeriesOptions repeating;
    private @Nullable Series running;
    private boolean ended;

    /**
     * A bench.
     *
     * @param console takes the line
     * @param environment of the process
     * @param recording how each run is recorded
     * @param repeating how often they run
     */
    SeriesBench(Console console, Map<String, String> environment, RecordingOptions recording, SeriesOptions repeating) {
        this.console = console;
        this.environment = environment;
        this.recording = recording;
        this.repeating = repeating;
    }

    /**
     * Runs them; what came of it is worth to be told.
     *
     * @param step of a sweep, for the line, or nothing
     * @throws Failure if there is nothing to tell
     */
    SeriesResult run(List<Subject> subjects, SeriesPlan plan, String step)
            throws LaunchException, RecordingException, InterruptedException {
        SeriesResult result = measure(subjects, plan, step);
        check(result);
        return result;
    }

    /** The same with words in front of the line, whatever came of it. */
    SeriesResult measure(List<Subject> subjects, SeriesPlan plan, String before)
            throws LaunchException, RecordingException, InterruptedException {
        MeasuredRunner runner = new MeasuredRunner(
                Bench.instruments(environment),
                InstantSource.system(),
                recording.name,
                recording.period,
                preparation());
        Series series = new Series(runner, subjects, plan, new Calibration(System::nanoTime), System::nanoTime);
        begin(series);
        SeriesResult result = watched(series, subjects, before);
        runner.remarks().forEach(console::complain);
        return result;
    }

    private SeriesResult watched(Series series, List<Subject> subjects, String before)
            throws LaunchException, RecordingException, InterruptedException {
        try (ProgressLine line = new ProgressLine(console.err(), console.onTerminal())) {
            return series.run(progress -> line.show(() -> before + inWords(progress, subjects), System.nanoTime()));
        }
    }

    private void check(SeriesResult result) {
        if (result.rounds().isEmpty()) {
            throw Failure.running("ended before the first round was whole");
        }
        if (result.isHopeless()) {
            Exclusion failed = result.exclusions().get(0);
            throw Failure.running(failed.of() + ": " + failed.reason()
                    + "; see what it says with jhtop run, or count it with --ignore-failure");
        }
        if (result.ended()) {
            console.complain(
                    "ended by a signal; of the rounds " + result.rounds().size() + " are whole");
        }
    }

    private synchronized void begin(Series series) {
        running = series;
        if (ended) {
            series.end();
        }
    }

    /** Whether a signal came: nothing more is worth to be begun. */
    synchronized boolean isEnded() {
        return ended;
    }

    /** Ends the run that lasts and whatever would follow; what was whole is handed out. Any thread. */
    synchronized void end() {
        ended = true;
        if (running != null) {
            running.end();
        }
    }

    private @Nullable LaunchPlan preparation() {
        if (repeating.prepare == null) {
            return null;
        }
        Redirection nowhere = new Redirection.Discarded();
        return LaunchPlan.of(List.of("/bin/sh", "-c", repeating.prepare)).withStreams(nowhere, nowhere, nowhere);
    }

    private static String inWords(SeriesProgress progress, List<Subject> subjects) {
        String round = progress.round() == 0 ? "warming up" : "round " + progress.round() + " of " + progress.planned();
        String left = progress.leftNanos() < 0 ? "" : ", " + left(progress.leftNanos()) + " left";
        String label = subjects.size() == 1 ? "" : Group.label(progress.subject()) + " ";
        return round + ", " + label + subjects.get(progress.subject()).label() + left
                + "; Ctrl-C keeps the rounds that are whole";
    }

    /** For example {@code 12 s} or {@code 3 min}. */
    private static String left(long nanos) {
        double seconds = nanos / 1e9;
        return seconds < 100
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f min", seconds / 60);
    }
}
