package io.github.jhtop.cli;

import io.github.jhtop.experiment.SampleLoop;
import io.github.jhtop.experiment.Seen;
import io.github.jhtop.export.Format;
import io.github.jhtop.export.RunJson;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.source.procevents.ProcessEvents;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jhtop record}: keeps what already runs. */
@Command(
        name = "record",
        description = "Record processes that already run, until -t is over, they have ended, or Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  jhtop record -p 4242 -t 60s          one process, for a minute",
            "  jhtop record --all --name 'nightly'  the whole machine, until Ctrl-C",
            "  jhtop replay @1                      look at it",
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class RecordCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Option(
            names = {"-p", "--pid"},
            paramLabel = "PID",
            split = ",",
            converter = Converters.Positive.class,
            description = "These processes: -p 42,43.")
    List<Integer> pids = List.of();

    @Option(names = "--all", description = "Every process of the machine.")
    boolean all;

    @Option(
            names = {"-t", "--time-limit"},
            paramLabel = "TIME",
            converter = Converters.Span.class,
            description = "End after that long: 60s, 10m. Default: when the processes have ended, or at Ctrl-C.")
    @Nullable Duration limit;

    @Mixin
    RecordingOptions options = new RecordingOptions();

    RecordCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        if (pids.isEmpty() != all) {
            throw Failure.usage("record: name processes with -p PID, or all of them with --all");
        }
        Set<Reading> readings = EnumSet.of(Reading.THREADS, Reading.SWITCH_SPLIT);
        Demand demand = new Demand(readings, pids);
        try (ProcessEvents events = ProcessEvents.ofKernel();
                Sampler sampler = Machine.sampler(SourceChoice.AUTO, events)) {
            if (all) {
                events.followAll();
            } else {
                events.followLiving(pids);
            }
            Sample first = sampler.step(demand);
            Machine.requirePids(first, pids);
            try (RunWriter writer =
                    RunWriter.create(RunFolder.of(environment).folder(), header(first), Masking.SECRETS)) {
                record(sampler, events, demand, writer);
            }
        } catch (RecordingException e) {
            throw Failure.running(e.line());
        }
        return 0;
    }

    private RunHeader header(Sample first) {
        String what = all
                ? "all"
                : first.processes().stream()
                        .map(process ->
                                process.facts().name() + " " + process.id().pid())
                        .collect(Collectors.joining(" "));
        return RunHeader.withoutWorkload(
                RunKind.RECORD,
                SafeText.of(what),
                options.name,
                Instant.now(),
                List.of(),
                options.period,
                RunFolder.environment());
    }

    private void record(Sampler sampler, ProcessEvents events, Demand demand, RunWriter writer)
            throws IOException, RecordingException {
        SampleLoop loop = new SampleLoop(sampler, () -> demand, options.period, System::nanoTime, writer);
        long begin = System.nanoTime();
        OrderlyEnd end = new OrderlyEnd(loop::stop);
        try {
            watch(loop, writer, begin);
            double seconds = (System.nanoTime() - begin) / 1e9;
            Seen seen = loop.seen();
            tell(
                    writer,
                    RunResult.watched(seconds, seen.processes(), seen.peakRssBytes())
                            .withChurn(events.churn(), events.availability()));
        } finally {
            end.close();
        }
    }

    private void watch(SampleLoop loop, RunWriter writer, long begin) {
        try (ProgressLine line = new ProgressLine(console.err(), console.onTerminal())) {
            loop.run(sample -> {
                long now = System.nanoTime();
                line.show(
                        () -> "recording " + ProgressLine.passed(now - begin, writer.bytes()) + ", Ctrl-C ends it",
                        now);
                boolean someLeft = all || !sample.processes().isEmpty();
                return someLeft && (limit == null || now - begin < limit.toNanos());
            });
        }
    }

    private void tell(RunWriter writer, RunResult result) throws IOException, RecordingException {
        RecordingException failure = writer.failure();
        Path directory = writer.finish(result, RunFolder.environment());
        if (options.format == Format.JSON) {
            RunJson.writeResult(console.out(), writer.header(), result);
        } else {
            console.print(writer.header().runId() + ": " + writer.samples() + " samples, "
                    + Unit.BYTES.format((double) writer.bytes(), 9) + ", " + SafeText.of(directory.toString()) + "\n");
        }
        if (failure != null) {
            throw Failure.running(failure.line());
        }
    }
}
