package io.github.jhtop.cli;

import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.report.Language;
import io.github.jhtop.report.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            "from their recordings. The ending of the file chooses the form; - is Markdown on stdout.",
            "",
            "Examples:",
            "  jhtop report @1 -o run.html",
            "  jhtop report @2 @1 -o before-after.html",
            "  jhtop report claims -o report.html --lang ko",
            "  jhtop report claims -o report.md",
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
            description = "The file to write: .html or .md; - for Markdown on stdout.")
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
        ReportFile file = output.equals(STDOUT) ? null : ReportFile.at(output, force);
        // Every form is made here, of the same runs and claims.
        String text =
                switch (form) {
                    case HTML -> page(ofClaims).html();
                    case MARKDOWN -> page(ofClaims).markdown();
                };
        if (file == null) {
            console.print(text);
        } else {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return 0;
    }

    private Page page(boolean ofClaims) {
        try {
            return ofClaims
                    ? new ReportedClaims(environment, operands, output).page(language)
                    : new ReportedRuns(environment, operands, output).page(language);
        } catch (RecordingException e) {
            throw Failure.usage(e.line());
        }
    }
}
