package io.github.jhtop.experiment;

import io.github.jhtop.compare.Terms;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.stats.StoppingRule;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.WorkloadException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A series of runs of workloads in the background: their right results, their rounds, the end. A thread of its own runs it;
 * any thread may {@link #end} it.
 */
public final class SeriesJob {

    private final List<RunForm> forms;
    private final StoppingRule rule;
    private final Instruments instruments;
    private final References references;
    private final Supplier<List<Jdk>> installed;
    private final Consumer<SeriesReport> audience;
    private final Thread thread = new Thread(this::run, "jhtop-series");
    private @Nullable Series series;
    private boolean asked;

    /**
     * A series that has not begun.
     *
     * @param forms at least two, the first is the reference
     * @param rule how many rounds
     * @param instruments to measure with
     * @param references the right results
     * @param installed the JDKs of this machine
     * @param audience hears of every run and every round, on the thread of the series
     */
    public SeriesJob(
            List<RunForm> forms,
            StoppingRule rule,
            Instruments instruments,
            References references,
            Supplier<List<Jdk>> installed,
            Consumer<SeriesReport> audience) {
        this.forms = List.copyOf(forms);
        this.rule = rule;
        this.instruments = instruments;
        this.references = references;
        this.installed = installed;
        this.audience = audience;
        thread.setDaemon(true);
    }

    /** Begins; returns at once. */
    public void start() {
        thread.start();
    }

    /** Ends the run that lasts, and the series with it; the rounds that were whole stay. Returns at once. */
    public synchronized void end() {
        asked = true;
        if (series != null) {
            series.end();
        } else {
            thread.interrupt();
        }
    }

    /**
     * Waits for its end.
     *
     * @param millis at most
     * @throws InterruptedException if the thread that waits is interrupted
     */
    public void await(long millis) throws InterruptedException {
        thread.join(Math.max(1, millis));
    }

    private void run() {
        try {
            measure(subjects());
        } catch (WorkloadException e) {
            fail(e.line());
        } catch (LaunchException e) {
            fail(e.line());
        } catch (RecordingException e) {
            fail(e.line());
        } catch (InterruptedException e) {
            fail("ended before its first round");
        } catch (RuntimeException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private void fail(String line) {
        audience.accept(new SeriesReport.Failed(SafeText.of(line)));
    }

    /** All on one JDK but for those that have chosen theirs, each with the result that it must come to. */
    private List<Subject> subjects() throws WorkloadException, LaunchException, InterruptedException {
        Jdk common = Jdk.choose(forms.stream().map(RunForm::variant).toList(), Jdk.own(), installed.get());
        List<Subject> subjects = new ArrayList<>();
        for (RunForm form : forms) {
            LabRun run = references.withReference(
                    form.run(form.jdk(common, installed)),
                    line -> audience.accept(new SeriesReport.Preparing(SafeText.of(line))));
            subjects.add(new ErrorsBeside(run));
        }
        return subjects;
    }

    private void measure(List<Subject> subjects) throws LaunchException, RecordingException, InterruptedException {
        MeasuredRunner runner =
                new MeasuredRunner(instruments, InstantSource.system(), null, Measurement.USUAL_PERIOD, null);
        SeriesPlan plan = new SeriesPlan(Terms.usual(true), rule, 0, LabRun.USUAL_SEED, false, null);
        Series begun = begin(new Series(runner, subjects, plan, new Calibration(System::nanoTime), System::nanoTime));
        SeriesResult result = begun.run(
                progress -> audience.accept(new SeriesReport.Running(progress)),
                soFar -> audience.accept(new SeriesReport.Whole(soFar)));
        audience.accept(new SeriesReport.Ended(
                result, runner.remarks().stream().map(SafeText::of).toList()));
    }

    /** From here on it is not interrupted any more: it could leave a recording without an end. */
    private synchronized Series begin(Series fresh) throws InterruptedException {
        if (asked || Thread.interrupted()) {
            throw new InterruptedException();
        }
        series = fresh;
        return fresh;
    }
}
