package io.github.jhtop.screen;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A private tmux server, and the processes around it.
 *
 * @param program path of tmux
 * @param socket where the server listens
 */
record TmuxServer(String program, Path socket) {

    /** What the machine that runs the tests may have set, and no test means. */
    private static final Set<String> FOREIGN_VARIABLES =
            Set.of("NO_COLOR", "COLORTERM", "LC_ALL", "LC_CTYPE", "LINES", "COLUMNS", "TMUX", "JAVA_TOOL_OPTIONS");

    static String find() {
        Optional<String> found = Stream.of(
                        "/usr/bin/tmux", "/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(found.isPresent(), "tmux is missing, and CI=true skips nothing");
        }
        assumeTrue(found.isPresent(), "tmux is missing: no terminal to test in");
        return found.orElseThrow();
    }

    /** Runs a command of tmux, which must succeed. */
    String command(List<String> command) {
        Output output = run(line(command));
        assertEquals(0, output.status, () -> command.get(0) + ": " + output.text);
        return output.text;
    }

    /** Runs a command of tmux that may fail. */
    String attempt(String... command) {
        return run(line(List.of(command))).text;
    }

    static void kill(String signal, String pid) {
        run(List.of("/bin/sh", "-c", "kill -" + signal + " " + pid));
    }

    /** A zombie has ended, even where nobody reaps it. */
    static boolean isAlive(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), ISO_8859_1);
            return !stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException e) {
            return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        }
    }

    private List<String> line(List<String> command) {
        List<String> line = new ArrayList<>(List.of(program, "-S", socket.toString(), "-f", "/dev/null", "-u"));
        line.addAll(command);
        return line;
    }

    private record Output(int status, String text) {}

    private static Output run(List<String> line) {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().keySet().removeAll(FOREIGN_VARIABLES);
        builder.environment().put("LANG", "C.UTF-8");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Output(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
