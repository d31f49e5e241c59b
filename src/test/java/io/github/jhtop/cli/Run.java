package io.github.jhtop.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The program run inside the test.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it complained about
 */
record Run(int status, String out, String err) {

    static final String OWN_PID = Long.toString(ProcessHandle.current().pid());

    /** Runs with words separated by blanks, {@code SELF} being the PID of the test. */
    static Run of(String line, Map<String, String> environment) {
        return in(console -> Jhtop.run(words(line), console, environment));
    }

    /** Runs with words separated by blanks, and a last one that may hold blanks. */
    static Run of(String line, String last) {
        String[] words = Stream.concat(Stream.of(words(line)), Stream.of(last.replace("SELF", OWN_PID)))
                .toArray(String[]::new);
        return in(console -> Jhtop.run(words, console, Map.of()));
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.replace("SELF", OWN_PID).split(" ", -1);
    }

    /** The command line that is parsed, for questions about its options. */
    static CommandLine commandLine() {
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        return RootCommand.commandLine(
                new Console(nowhere, new PrintStream(nowhere, true, StandardCharsets.UTF_8)), Map.of());
    }

    static Run in(ToIntFunction<Console> program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = program.applyAsInt(new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run of(String line) {
        return of(line, Map.of());
    }
}
