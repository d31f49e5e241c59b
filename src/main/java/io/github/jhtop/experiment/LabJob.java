package io.github.jhtop.experiment;

import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.Told;
import io.github.jhtop.workload.WorkloadException;
import io.github.jhtop.workload.WorkloadOutput;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of a laboratory, from its reference to its result. One thread runs it; any thread may {@link #end} it. */
final class LabJob implements Runnable {

    private static final long BETWEEN_REPORTS_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** Kept beside the samples: on the terminal it would be written over the screen. */
    private final int number;

    private final RunForm form;
    private final Laboratory lab;
    private @Nullable Thread thread;
    private @Nullable Measurement measurement;
    private volatile boolean asked;

    LabJob(int number, RunForm form, Laboratory lab) {
        this.number = number;
        this.form = form;
        this.lab = lab;
    }

    synchronized void runOn(Thread own) {
        thread = own;
        own.start();
    }

    /** Asks it to end. A reference in the making is given up. */
    synchronized void end() {
        asked = true;
        if (measurement != null) {
            measurement.end();
        } else if (thread != null) {
            thread.interrupt();
        }
    }

    /** Waits for its last report, for a while. */
    void await(long millis) throws InterruptedException {
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null) {
            running.join(Math.max(1, millis));
        }
    }

    private void tell(LabReport.Stage stage) {
        lab.tell(new LabReport(number, form, stage));
    }

    @Override
    public void run() {
        try {
            tell(new LabReport.Starting());
            Jdk jdk = form.jdk(Jdk.own(), lab::installed);
            measure(withReference(form.run(jdk)));
        } catch (WorkloadException e) {
            fail(e.line());
        } catch (LaunchException e) {
            fail(e.line());
        } catch (RecordingException e) {
            fail(e.line());
        } catch (InterruptedException e) {
            tell(new LabReport.Withdrawn());
        } catch (RuntimeException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private void fail(String line) {
        tell(new LabReport.Failed(SafeText.of(line)));
    }

    private LabRun withReference(LabRun run) throws WorkloadException, LaunchException, InterruptedException {
        if (!lab.referring().tryLock()) {
            tell(new LabReport.Referring(lab.clock().instant()));
            lab.referring().lockInterruptibly();
        }
        try {
            return lab.references()
                    .withReference(
                            run,
                            line -> tell(new LabReport.Referring(lab.clock().instant())));
        } finally {
            lab.referring().unlock();
        }
    }

    private void measure(LabRun run) throws LaunchException, RecordingException, InterruptedException {
        Instruments instruments = lab.instruments();
        Watch watch = new Watch(run);
        RunHeader header = watch.header(
                lab.clock().instant(),
                null,
                Measurement.USUAL_PERIOD,
                instruments.environment().get());
        Measurement measured = begin(new Measurement(instruments, header, watch));
        Measurement.Finished finished = measured.run(watch::taken);
        tell(new LabReport.Finished(
                finished.header().runId(),
                finished.result(),
                finished.ending().cause(),
                run.isAsExpected(finished.result()),
                remarks(run, finished)));
    }

    /** From here on it is not interrupted any more: it could leave a recording without an end. */
    private synchronized Measurement begin(Measurement fresh) throws InterruptedException {
        if (asked || Thread.interrupted()) {
            throw new InterruptedException();
        }
        measurement = fresh;
        return fresh;
    }

    private static List<SafeText> remarks(LabRun run, Measurement.Finished finished) {
        List<String> lines = new ArrayList<>(finished.remarks());
        String objection = run.objection(finished.result(), LabRun.told(finished.directory()));
        if (objection != null) {
            lines.add(objection);
        }
        return lines.stream().map(SafeText::of).toList();
    }

    /** The run, of whose samples it hears, and of what the workload tells meanwhile. */
    private final class Watch implements Subject {

        private final LabRun run;
        private final long begin = System.nanoTime();
        private long told = Long.MIN_VALUE;
        private @Nullable WorkloadOutput output;

        Watch(LabRun run) {
            this.run = run;
        }

        @Override
        public SafeText label() {
            return run.label();
        }

        @Override
        public RunHeader header(Instant at, @Nullable String title, Duration period, Environment environment) {
            return run.header(at, title, period, environment);
        }

        @Override
        public RunResult result(Measured measured, Path directory) {
            return run.result(measured, directory);
        }

        @Override
        public LaunchPlan plan(Path directory) {
            output = LabRun.output(directory);
            return run.plan(directory).withErrors(new Redirection.InFile(directory.resolve(ErrorsBeside.FILE)));
        }

        void taken(Sample sample) {
            long now = System.nanoTime();
            WorkloadOutput workload = output;
            if (workload == null || (told != Long.MIN_VALUE && now - told < BETWEEN_REPORTS_NANOS)) {
                return;
            }
            told = now;
            Told so = workload.poll();
            Set<Integer> pids = sample.processes().stream()
                    .map(ProcessCounters::id)
                    .map(id -> id.pid())
                    .collect(Collectors.toUnmodifiableSet());
            tell(new LabReport.Running((now - begin) / 1e9, asked, pids, so.done(), so.planned()));
        }
    }
}
