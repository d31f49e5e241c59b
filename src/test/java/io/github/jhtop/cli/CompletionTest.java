package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Scripts that teach shells the words of jhtop, tried in the shells that are there. */
final class CompletionTest {

    private static final long DEADLINE_SECONDS = 60;

    /** What bash does when Tab is pressed behind the words, and prints of it. */
    private static final String TAB =
            """
            source "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
            _complete_jhtop 2>/dev/null
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path script(Shell shell) throws IOException {
        Run run = Run.of("completion " + Converters.nameOf(shell));
        assertEquals("", run.err());
        assertEquals(0, run.status());
        return Files.writeString(folder.resolve("script"), run.out());
    }

    /** What a program prints, its complaints too. */
    private String printed(String... command) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("still running: " + List.of(command));
        }
        return Files.readString(printed, StandardCharsets.UTF_8);
    }

    private static String installed(String shell) {
        Path found = Stream.of("/bin", "/usr/bin", "/usr/local/bin")
                .map(bin -> Path.of(bin, shell))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
        assumeTrue(!found.toString().isEmpty(), shell + " is not installed");
        return found.toString();
    }

    private Set<String> completed(String words) throws IOException, InterruptedException {
        String script = script(Shell.BASH).toString();
        List<String> command = Stream.concat(
                        Stream.of(installed("bash"), "--norc", "-c", TAB, "tab", script),
                        Arrays.stream(words.split(" ", -1)))
                .toList();
        return printed(command.toArray(String[]::new)).lines().collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"BASH, -n", "ZSH, -n", "FISH, --no-execute"})
    void theShellReadsItsScript(Shell shell, String checkOnly) throws IOException, InterruptedException {
        String program = installed(Converters.nameOf(shell));
        assertEquals("", printed(program, checkOnly, script(shell).toString()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "jhtop --fo, --format",
        "'jhtop --format ', text json csv openmetrics",
        "jhtop --format j, json",
        "'jhtop --source ', auto proc oshi",
        "jhtop -s cpu, cpu_percent cpu_seconds",
        "jhtop --unt, --until",
        "jhtop compl, completion",
        "'jhtop completion ', bash zsh fish",
        "jhtop doctor --fo, --format",
        "'jhtop doctor --format ', text json",
    })
    void bashCompletesTheWordBeforeTheCursor(String words, String expected) throws IOException, InterruptedException {
        assertEquals(Set.of(expected.split(" ", -1)), completed(words));
    }

    @ParameterizedTest
    @EnumSource(Shell.class)
    void everyOptionAndCommandIsKnown(Shell shell) throws IOException {
        String script = Files.readString(script(shell));
        Run.commandLine().getSubcommands().values().stream()
                .map(CommandLine::getCommandName)
                .forEach(name -> assertTrue(script.contains(name), name));
        for (OptionSpec option : Run.commandLine().getCommandSpec().options()) {
            String name = option.longestName();
            assertTrue(script.contains(shell == Shell.FISH ? " -l " + name.substring(2) + " " : name), name);
        }
    }

    @Test
    void zshIsToldWhatToComplete() throws IOException {
        String script = Files.readString(script(Shell.ZSH));
        List<String> expected = List.of(
                "#compdef jhtop\n",
                "    '(-n --iterations)'{-n+,--iterations=}'[End after N refreshes]:N: ' \\\n",
                "    --format='[Form of the batch]:FORM:(text json csv openmetrics)' \\\n",
                "    --columns='[These columns, in this order]:NAME:_values -s , NAME pid ppid ",
                "    --jvm'[Only JVMs]' \\\n",
                "            '1:SHELL:(bash zsh fish)'\n");
        expected.forEach(part -> assertTrue(script.contains(part), part));
    }

    @Test
    void fishIsToldWhatToComplete() throws IOException {
        String script = Files.readString(script(Shell.FISH));
        List<String> expected = List.of(
                "complete -c jhtop -f\n",
                " -n __fish_use_subcommand -s n -l iterations -x -d 'End after N refreshes'\n",
                " -l format -x -a 'text json csv openmetrics' -d 'Form of the batch'\n",
                " -l columns -x -a '(__fish_append , pid ppid ",
                " -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish' ");
        expected.forEach(part -> assertTrue(script.contains(part), part));
    }
}
