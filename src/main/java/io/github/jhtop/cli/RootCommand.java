package io.github.jhtop.cli;

import io.github.jhtop.export.Format;
import io.github.jhtop.report.Language;
import io.github.jhtop.tui.KeysReference;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** {@code jhtop} with arguments; without any, picocli is not even loaded. */
@Command(
        name = "jhtop",
        description = "htop for JVM processes and threads.",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        footer = {
            "",
            "Examples:",
            "  jhtop                                live, press F1 for the keys",
            "  jhtop --jvm -H                       only JVMs, with their threads",
            "  jhtop -n 1 --format json -p 42 -H    one process and its threads as JSON",
            "  jhtop -b -n 1 -s READY%%              who waits for a CPU",
            "  jhtop -F 'jvm rss>200M|weaver'       large JVMs, and whatever is called so",
            "  jhtop --until 'cpu>300 for 5s'       end as soon as a process was so busy",
        })
final class RootCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Mixin
    MonitorOptions options = new MonitorOptions();

    private RootCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    static int execute(String[] arguments, Console console, Map<String, String> environment) {
        return commandLine(console, environment).execute(arguments);
    }

    static CommandLine commandLine(Console console, Map<String, String> environment) {
        CommandLine doctor = new CommandLine(new DoctorCommand(console, environment))
                .registerConverter(Format.class, Converters.oneOf(Candidates.TextOrJson.FORMATS));
        CommandLine completion = new CommandLine(new CompletionCommand(console))
                .registerConverter(Shell.class, Converters.oneOf(List.of(Shell.values())));
        CommandLine record = new CommandLine(new RecordCommand(console, environment))
                .registerConverter(Format.class, Converters.oneOf(Candidates.TextOrJson.FORMATS));
        CommandLine run = new CommandLine(new RunCommand(console, environment))
                .registerConverter(Format.class, Converters.oneOf(Candidates.TextOrJson.FORMATS))
                .setStopAtPositional(true);
        CommandLine lab = new CommandLine(new LabCommand(console, environment))
                .registerConverter(Format.class, Converters.oneOf(Candidates.TextOrJson.FORMATS));
        CommandLine compare = new CommandLine(new CompareCommand(console, environment))
                .registerConverter(Format.class, Converters.oneOf(Candidates.TextOrJson.FORMATS));
        CommandLine claims = new CommandLine(new ClaimsCommand(console, environment))
                .registerConverter(Format.class, Converters.oneOf(Candidates.TextOrJson.FORMATS));
        CommandLine runs = new CommandLine(new RunsCommand(console, environment))
                .addSubcommand(new RunsDeleteCommand(console, environment, InstantSource.system()))
                .registerConverter(Format.class, Converters.oneOf(Candidates.TextOrJson.FORMATS));
        CommandLine replay = new CommandLine(new ReplayCommand(console, environment))
                .registerConverter(Format.class, Converters.oneOf(List.of(Format.values())))
                .registerConverter(SourceChoice.class, Converters.oneOf(List.of(SourceChoice.values())));
        CommandLine report = new CommandLine(new ReportCommand(console, environment))
                .registerConverter(Language.class, Converters.oneOf(List.of(Language.values())));
        CommandLine root = new CommandLine(new RootCommand(console, environment));
        root.getCommandSpec().usageMessage().footer(footer(root));
        return root.registerConverter(Format.class, Converters.oneOf(List.of(Format.values())))
                .registerConverter(SourceChoice.class, Converters.oneOf(List.of(SourceChoice.values())))
                .addSubcommand(doctor)
                .addSubcommand(lab)
                .addSubcommand(run)
                .addSubcommand(compare)
                .addSubcommand(claims)
                .addSubcommand(record)
                .addSubcommand(runs)
                .addSubcommand(replay)
                .addSubcommand(report)
                .addSubcommand(completion)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((e, words) -> complain(e, console))
                .setExecutionExceptionHandler((e, line, words) -> Jhtop.report(e, console, environment));
    }

    /** What is written here, and the keys of the screen. */
    private static String[] footer(CommandLine root) {
        List<String> lines =
                new ArrayList<>(List.of(root.getCommandSpec().usageMessage().footer()));
        lines.add("");
        lines.add("Keys of the screen, each explained by F1 and in docs/keys.md:");
        KeysReference.brief().forEach(line -> lines.add(line.replace("%", "%%")));
        return lines.toArray(new String[0]);
    }

    private static int complain(ParameterException e, Console console) {
        console.complain(Complaint.of(e));
        return Failure.USAGE;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if ("help".equals(options.sort) || options.columns.contains("help")) {
            console.print(Columns.help());
            return 0;
        }
        if (options.wantsBatch()) {
            new BatchCommand(options, console).run();
        } else {
            new LiveCommand(options, console, environment).run();
        }
        return 0;
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Jhtop.version()};
        }
    }
}
