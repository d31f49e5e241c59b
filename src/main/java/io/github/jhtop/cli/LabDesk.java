package io.github.jhtop.cli;

import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.experiment.Laboratory;
import io.github.jhtop.experiment.References;
import io.github.jhtop.export.RunText;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.LabNews;
import io.github.jhtop.tui.LabOrder;
import io.github.jhtop.workload.Catalogue;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.Workload;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out the orders that the screen gives to the lab; one thread at a time, but {@link #close} any. */
final class LabDesk implements ScreenDesk.Desk<LabOrder> {

    /** More than anybody scrolls through. */
    private static final int MOST_EARLIER = 200;

    private final Map<String, String> environment;
    private final @Nullable Path own;
    private final Consumer<LabNews> audience;
    private final List<SafeText> lastWords = new CopyOnWriteArrayList<>();
    private volatile @Nullable Laboratory laboratory;
    private volatile boolean closing;

    LabDesk(Map<String, String> environment, @Nullable Path own, Consumer<LabNews> audience) {
        this.environment = environment;
        this.own = own;
        this.audience = audience;
    }

    /** Whatever is wrong becomes lines to be read. */
    @Override
    public void carryOut(LabOrder order) {
        try {
            if (order instanceof LabOrder.Open) {
                audience.accept(stock());
            } else if (order instanceof LabOrder.Start start) {
                laboratory().start(start.form());
            } else if (order instanceof LabOrder.Stop stop) {
                laboratory().end(stop.number());
            } else if (order instanceof LabOrder.Show show) {
                audience.accept(show(show));
            }
        } catch (Failure e) {
            audience.accept(new LabNews.Answer("That did not work", List.of(SafeText.of(e.line()))));
        }
    }

    private LabNews.Stock stock() {
        List<String> troubles = new ArrayList<>();
        List<Workload> workloads = workloads(own, troubles);
        List<RunEntry> earlier = List.of();
        try {
            earlier = RunFolder.of(environment).newest(MOST_EARLIER);
        } catch (RecordingException e) {
            troubles.add(e.line());
        } catch (Failure e) {
            troubles.add(e.line());
        }
        int newest = Stream.concat(Stream.of(Jdk.own()), Jdk.installed(environment).stream())
                .mapToInt(Jdk::feature)
                .max()
                .orElse(0);
        SafeText trouble = troubles.isEmpty() ? null : SafeText.of(String.join("; ", troubles));
        return new LabNews.Stock(workloads, LabCommand.cores(), newest, earlier, trouble);
    }

    /** A mistake in the user's own folder does not take the others away. */
    private static List<Workload> workloads(@Nullable Path own, List<String> troubles) {
        try {
            Catalogue catalogue = LabCommand.catalogue(own);
            return List.copyOf(catalogue.workloads());
        } catch (Failure e) {
            troubles.add(e.line());
            return own == null ? List.of() : workloads(null, troubles);
        }
    }

    private Laboratory laboratory() {
        Laboratory open = laboratory;
        if (open == null) {
            References references =
                    new References(XdgFolder.STATE.of(environment), Launcher.ofKernel(), new Redirection.Discarded());
            open = new Laboratory(
                    Bench.instruments(environment),
                    references,
                    () -> Jdk.installed(environment),
                    InstantSource.system(),
                    this::hear);
            laboratory = open;
        }
        return open;
    }

    private void hear(LabReport report) {
        if (closing && report.stage() instanceof LabReport.Finished finished) {
            lastWords.add(SafeText.of(report.form().of() + " ended; recorded as " + finished.runId()));
        }
        audience.accept(new LabNews.Reported(report));
    }

    private LabNews.Answer show(LabOrder.Show show) {
        RunReader reader = RunFolder.open(RunFolder.resolve(show.runId(), environment));
        RunResult result = reader.result();
        RunResult told = result == null ? RunResult.unknown(RunState.INCOMPLETE) : result;
        List<SafeText> lines =
                new ArrayList<>(RunText.show(reader.directory(), reader.header(), told, ZoneId.systemDefault())
                        .lines()
                        .map(SafeText::of)
                        .toList());
        lines.addAll(show.remarks());
        lines.add(SafeText.EMPTY);
        lines.add(SafeText.of("To see it again: jhtop replay " + show.runId()));
        return new LabNews.Answer(String.valueOf(reader.header().of()), lines);
    }

    @Override
    public void close() {
        closing = true;
        Laboratory open = laboratory;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public List<SafeText> lastWords() {
        return List.copyOf(lastWords);
    }
}
