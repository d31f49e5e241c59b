package io.github.jhtop.cli;

import io.github.jhtop.export.RunText;
import io.github.jhtop.recording.OpenRecordings;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunReference;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jhtop runs delete}: recordings that nobody wants any more. What is being recorded stays. */
@Command(
        name = "delete",
        description = "Delete recordings for good: those that are named, or those that are chosen.",
        footer = {
            "",
            "What is chosen is listed first, and deleted after a yes.",
            "",
            "Examples:",
            "  jhtop runs delete @3",
            "  jhtop runs delete --of mandelbrot --older-than 7d",
            "  jhtop runs delete --all --yes",
        },
        mixinStandardHelpOptions = true)
final class RunsDeleteCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;
    private final InstantSource clock;
    private final OpenRecordings open = new OpenRecordings(ProcRoot.MACHINE.proc());

    @Parameters(paramLabel = "RUN", arity = "0..*", description = RunsCommand.RUN)
    List<String> names = List.of();

    @Mixin
    RunChoice choice = new RunChoice();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    boolean yes;

    RunsDeleteCommand(Console console, Map<String, String> environment, InstantSource clock) {
        this.console = console;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (names.isEmpty() != choice.isMade()) {
            throw Failure.usage("runs delete: name recordings, or choose them with --all, --of or --older-than;"
                    + " try: jhtop runs delete --help");
        }
        try {
            Runs runs = RunFolder.of(environment);
            if (choice.isMade()) {
                deleteChosen(runs);
            } else {
                deleteNamed(runs);
            }
            return 0;
        } catch (RecordingException e) {
            throw Failure.running(e.line());
        }
    }

    private void deleteNamed(Runs runs) throws RecordingException, IOException {
        // All are found before any goes: @2 is another one once @1 is gone.
        List<RunReference> found =
                names.stream().map(run -> RunFolder.resolve(run, environment)).toList();
        for (RunReference reference : found) {
            if (open.holds(reference.directory())) {
                throw Failure.usage(name(reference.directory()) + ": it is being recorded; end that first");
            }
        }
        for (RunReference reference : found) {
            delete(runs, reference.directory());
        }
    }

    private void deleteChosen(Runs runs) throws RecordingException, IOException {
        List<RunEntry> all = runs.list();
        Predicate<RunEntry> wanted = choice.at(clock.instant());
        List<RunEntry> chosen = new ArrayList<>();
        int recorded = 0;
        for (RunEntry entry : all) {
            boolean isWanted = wanted.test(entry);
            boolean isOpen = isWanted && open.holds(entry.directory());
            recorded += isOpen ? 1 : 0;
            if (isWanted && !isOpen) {
                chosen.add(entry);
            }
        }
        if (recorded > 0) {
            console.complain(recorded + (recorded == 1 ? " is" : " are") + " being recorded and stay"
                    + (recorded == 1 ? "s" : ""));
        }
        if (chosen.isEmpty()) {
            console.complain("nothing to delete: no recording is chosen by that; try: jhtop runs list");
            return;
        }
        if (!yes) {
            console.print(RunText.list(all, chosen::contains, ZoneId.systemDefault()));
            if (!Confirmation.ask("Delete " + counted(chosen.size()) + " for good?", console)) {
                console.complain("nothing was deleted");
                return;
            }
        }
        for (RunEntry entry : chosen) {
            delete(runs, entry.directory());
        }
    }

    private static String counted(int runs) {
        return runs == 1 ? "this recording" : "these " + runs + " recordings";
    }

    private void delete(Runs runs, Path directory) throws RecordingException, IOException {
        runs.delete(directory);
        console.print("deleted " + name(directory) + "\n");
    }

    private static SafeText name(Path directory) {
        return SafeText.of(String.valueOf(directory.getFileName()));
    }
}
