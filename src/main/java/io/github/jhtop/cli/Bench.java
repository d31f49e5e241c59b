package io.github.jhtop.cli;

import io.github.jhtop.experiment.Instruments;
import io.github.jhtop.experiment.Measurement;
import io.github.jhtop.experiment.Subject;
import io.github.jhtop.export.Format;
import io.github.jhtop.export.RunJson;
import io.github.jhtop.export.RunText;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.source.procevents.ProcessEvents;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.source.procfs.Procfs;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where runs are measured one at a time, and their end is told. */
final class Bench {

    private final Console console;
    private final Instruments instruments;

    Bench(Console console, Map<String, String> environment) {
        this.console = console;
        this.instruments = instruments(environment);
    }

    /** What runs are measured with on this machine. */
    static Instruments instruments(Map<String, String> environment) {
        return new Instruments(
                Launcher.ofKernel(),
                ProcessEvents::ofKernel,
                events -> Machine.sampler(SourceChoice.AUTO, events),
                Procfs.pssBytes(ProcRoot.MACHINE),
                RunFolder::environment,
                RunFolder.of(environment).folder());
    }

    /**
     * Measures a run. A signal that ends jhtop ends the run too, and its recording is kept.
     *
     * @param progress whether nothing else is written to the terminal meanwhile
     */
    Measurement.Finished measure(Subject subject, RecordingOptions recording, boolean progress)
            throws LaunchException, InterruptedException {
        RunHeader header = subject.header(Instant.now(), recording.name, recording.period, RunFolder.environment());
        Measurement measurement = new Measurement(instruments, header, subject);
        OrderlyEnd end = new OrderlyEnd(measurement::end);
        try {
            Measurement.Finished finished = watched(measurement, header, progress && console.onTerminal());
            remark(finished, end.ending());
            return finished;
        } catch (RecordingException e) {
            throw Failure.running(e.line());
        } finally {
            end.close();
        }
    }

    private Measurement.Finished watched(Measurement measurement, RunHeader header, boolean shown)
            throws LaunchException, RecordingException, InterruptedException {
        long begin = System.nanoTime();
        try (ProgressLine line = new ProgressLine(console.err(), shown)) {
            return measurement.run(sample -> line.show(
                    () -> header.of() + ": " + ProgressLine.seconds(System.nanoTime() - begin) + ", "
                            + sample.processes().size() + " processes" + started(sample.churn())
                            + "; Ctrl-C ends it",
                    System.nanoTime()));
        }
    }

    private static String started(@Nullable Churn churn) {
        return churn == null ? "" : ", " + churn.processes().started() + " started";
    }

    /** What nobody expects of a run is said, whatever the form of the result. */
    private void remark(Measurement.Finished finished, boolean interrupted) {
        if (interrupted) {
            console.complain("ended by a signal; what was recorded is kept: "
                    + finished.header().runId());
        }
        finished.remarks().forEach(console::complain);
    }

    /** The result on stdout as JSON, or for people on stderr: stdout is the command's. */
    void tell(Measurement.Finished finished, Format format) throws IOException {
        if (format == Format.JSON) {
            RunJson.writeResult(console.out(), finished.header(), finished.result());
            return;
        }
        StringBuilder text = new StringBuilder();
        RunText.outcome(finished.header(), finished.result()).forEach(text::append);
        RunText.numbers(finished.result()).forEach(text::append);
        text.append("Recorded as ").append(finished.header().runId()).append('\n');
        console.err().print(text);
        console.err().flush();
    }

    /** A command that was not started, told as a shell would. */
    static int notStarted(LaunchException e, Console console) {
        console.complain(SafeText.of(e.line()).toString());
        return e.exitStatus();
    }
}
