package io.github.jhtop.cli;

import io.github.jhtop.export.RunJson;
import io.github.jhtop.export.RunTrace;
import io.github.jhtop.export.RunsCsv;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.report.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jhtop report}: runs, or the claims that were run last, as one file. */
@Command(
        name = "report",
        description = "Write a report of runs, or of the claims that were run last, into one file.",
        footer = {
            "",
            "One run is a page about it, several are compared with the first; claims are judged again",
            "from their recordings. The ending of the file chooses the form:",
            "",
            "  .html, .md    a page with charts, in English or Korean; - is Markdown on stdout",
            "  .json         " + RunJson.HELP,
            "  .csv          " + RunsCsv.HELP,
            "  .trace.json   " + RunTrace.HELP,
            "",
            "Examples:",
            "  jhtop report @1 -o run.html",
            "  jhtop report @2 @1 -o before-after.html",
            "  jhtop report claims -o report.html --lang ko",
            "  jhtop report @1 -o run.trace.json",
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class ReportCommand implements Callable<Integer> {

    private static final String CLAIMS = "claims";
    private static final String STDOUT = "-";

    private final Console console;
    private final Map<String, String> environment;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write: .html, .md, .json, .csv or .trace.json; - for Markdown on stdout.")
    String output = "";

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            completionCandidates = Candidates.Languages.class,
            description = "Its language: en or ko. Default: en.")
    Language language = Language.EN;

    @Option(names = "--force", description = "Write over a file that is there.")
    boolean force;

    @Parameters(
            paramLabel = "RUN|claims",
            arity = "1..*",
            description = "@1 (the newest), an id or the beginning of one, a directory; or the word claims.")
    List<String> operands = List.of();

    ReportCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        ReportForm form = ReportForm.of(output);
        boolean ofClaims = operands.contains(CLAIMS);
        if (ofClaims && operands.size() > 1) {
            throw Failure.usage("report: claims stands alone; write run:claims for a recording of that name");
        }
        Reported reported = ofClaims
                ? new ReportedClaims(environment, operands, output)
                : new ReportedRuns(environment, operands, output);
        try {
            if (output.equals(STDOUT)) {
                reported.write(form, language, console.out());
                console.out().flush();
            } else {
                ReportFile.at(output, force).write(out -> reported.write(form, language, out));
            }
        } catch (RecordingException e) {
            throw Failure.usage(e.line());
        }
        return 0;
    }
}
