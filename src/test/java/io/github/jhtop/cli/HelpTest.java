package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the program says of itself. */
final class HelpTest {

    @ParameterizedTest(name = "jhtop {0}")
    @CsvSource({
        "--help, Usage: jhtop ",
        "-h, Usage: jhtop ",
        "-b --help, Usage: jhtop ",
        "doctor --help, Usage: jhtop doctor ",
        "completion --help, Usage: jhtop completion ",
        "--version, jhtop ",
        "-V, jhtop ",
        "doctor --version, jhtop ",
        "-s help, '         PID  pid '",
        "--format json --sort help, '         PID  pid '",
        "--columns help, '         PID  pid '",
        "-b -H --columns help, '         PID  pid '",
    })
    void helpGoesToStdoutAndIsNoFailure(String line, String start) {
        Run run = Run.of(line);
        assertAll(
                () -> assertTrue(run.out().startsWith(start.stripTrailing()), run.out()),
                () -> assertTrue(run.out().endsWith(System.lineSeparator())),
                () -> assertEquals("", run.err()),
                () -> assertEquals(0, run.status()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jhtop -b -n 1 -s READY%  ",
                "htop's -d 10 is -d 1",
                "openmetrics",
                "doctor",
                "-F 'jvm rss>200M|weaver'",
                "--until 'cpu>300 for 5s'",
                "user=app",
                "the exit",
            })
    void helpHoldsWhatPeopleLookFor(String words) {
        assertTrue(Run.of("--help").out().contains(words));
    }

    @Test
    void helpAgreesWithTheReferenceOfKeys() throws IOException {
        String help = Run.of("--help").out();
        List<String> keys = Files.readString(Path.of("docs/keys.md"))
                .lines()
                .dropWhile(line -> !line.equals("## Keys on every tab"))
                .takeWhile(line -> !line.startsWith("## Keys on a page"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(2, line.indexOf(" | ")).replace("`", ""))
                .toList();
        assertTrue(keys.size() > 30, keys::toString);
        keys.forEach(key -> assertTrue(help.contains(" " + key + "  "), key));
    }

    @Test
    void everySubCommandShowsHowItIsUsed() {
        for (CommandLine command : Run.commandLine().getSubcommands().values()) {
            String name = command.getCommandName();
            assertTrue(Run.of(name + " --help").out().contains("\n  jhtop " + name), name);
        }
    }

    @Test
    void theHelpOfCompletionSaysWhereToPutTheScript() {
        String help = Run.of("completion --help").out();
        assertAll(
                () -> assertTrue(help.contains("~/.local/share/bash-completion/completions/jhtop"), help),
                () -> assertTrue(help.contains("\"${fpath[1]}/_jhtop\""), help),
                () -> assertTrue(help.contains("~/.config/fish/completions/jhtop.fish"), help));
    }

    @Test
    void theHelpOfSortListsEveryColumnWithTitleKeyAndSentence() {
        assertEquals(
                ProcessMetrics.TABLE.stream()
                        .map(metric -> metric.title() + " " + metric.id() + " " + metric.help())
                        .toList(),
                Run.of("-s help")
                        .out()
                        .lines()
                        .map(line -> line.strip().replaceAll(" {2,}", " "))
                        .toList());
    }

    @Test
    void everyOptionExplainsItselfInASentence() {
        CommandLine line = Run.commandLine();
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec().options().forEach(HelpTest::assertExplained);
        }
        line.getCommandSpec().options().forEach(HelpTest::assertExplained);
    }

    private static void assertExplained(OptionSpec option) {
        String text = String.join(" ", option.description());
        assertTrue(text.matches("[A-Za-z'].*\\."), () -> option.longestName() + ": " + text);
    }

    @Test
    void everyColumnCanBeNamedByItsTitle() {
        for (Metric<?> metric : ProcessMetrics.TABLE) {
            assertEquals(metric, Columns.find("--columns", metric.title()));
        }
    }
}
