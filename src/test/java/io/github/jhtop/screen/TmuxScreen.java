package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A program in a real terminal: a window of a private tmux server, which this object starts and ends.
 *
 * <pre>{@code
 * try (TmuxScreen screen = TmuxScreen.sized(80, 24).start("bin/jhtop")) {
 *     screen.await("Tasks");
 *     screen.send("F6", "Enter");
 *     screen.send("q");
 *     assertEquals(0, screen.exitStatus());
 *     screen.assertGivenBack();
 * }
 * }</pre>
 *
 * <p>Without tmux a test is skipped, or fails if {@code CI=true}.
 */
public final class TmuxScreen implements AutoCloseable {

    /** Generous: a busy machine must not fail a test. */
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** Notes the settings of the terminal before and after, the process and its status; then stays to be looked at. */
    private static final String FRAME =
            """
            notes=$1; shift
            stty -g > "$notes/before"
            sh -c 'echo $$ > "$0/pid"; exec "$@"' "$notes" "$@"
            status=$?
            stty -g > "$notes/after"
            echo "exit status $status"
            echo $status > "$notes/status"
            while :; do sleep 60; done
            """;

    private static final List<String> SERVER_OPTIONS = List.of(
            "start-server",
            ";",
            "set",
            "-g",
            "default-terminal",
            "tmux-256color",
            ";",
            "set",
            "-g",
            "status",
            "off",
            ";");

    private final Path notes;
    private final TmuxServer server;
    private String serverPid = "";

    private TmuxScreen(Path notes, TmuxServer server) {
        this.notes = notes;
        this.server = server;
    }

    private static TmuxScreen at(String program) {
        Path notes = temporaryDirectory();
        return new TmuxScreen(notes, new TmuxServer(program, notes.resolve("socket")));
    }

    private void open(List<String> newSession) {
        List<String> line = new ArrayList<>(SERVER_OPTIONS);
        line.addAll(newSession);
        server.command(line);
        serverPid = display("pid");
    }

    /**
     * How a screen shall be.
     *
     * @param columns width
     * @param rows height
     * @return a setup to add to and to start
     */
    public static Setup sized(int columns, int rows) {
        return new Setup(columns, rows);
    }

    /** What a program starts with. */
    public static final class Setup {
        private final int columns;
        private final int rows;
        private final List<String> environment = new ArrayList<>();

        private Setup(int columns, int rows) {
            this.columns = columns;
            this.rows = rows;
        }

        /**
         * Sets a variable; otherwise there is {@code TERM=tmux-256color} and {@code LANG=C.UTF-8}.
         *
         * @param name of the variable
         * @param value of it; {@code TERM} too
         * @return this
         */
        public Setup environment(String name, String value) {
            environment.add(name + "=" + value);
            return this;
        }

        /**
         * Starts a program.
         *
         * @param command the program and its arguments; no shell reads them
         * @return the screen it draws on
         */
        public TmuxScreen start(String... command) {
            TmuxScreen screen = at(TmuxServer.find());
            String[] size = {"-x", String.valueOf(columns), "-y", String.valueOf(rows)};
            List<String> line = line(List.of("new-session", "-d"), size);
            line.add("/usr/bin/env");
            line.addAll(environment);
            line.addAll(List.of("/bin/sh", "-c", FRAME, "frame", screen.notes.toString()));
            line.addAll(List.of(command));
            screen.open(line);
            return screen;
        }
    }

    /**
     * Presses keys.
     *
     * @param keys as tmux names them: {@code q}, {@code Up}, {@code F5}, {@code C-c}, {@code M-x}, {@code Escape},
     *     {@code Enter}, {@code BTab}, {@code PPage}
     */
    public void send(String... keys) {
        server.command(line(List.of("send-keys"), keys));
    }

    /**
     * Types text as it is.
     *
     * @param text one key for each character
     */
    public void type(String text) {
        tmux("send-keys", "-l", text);
    }

    /**
     * Sends bytes, such as a broken sequence.
     *
     * @param bytes 0 to 255
     */
    public void sendBytes(int... bytes) {
        String[] hexadecimal =
                Arrays.stream(bytes).mapToObj(Integer::toHexString).toArray(String[]::new);
        server.command(line(List.of("send-keys", "-H"), hexadecimal));
    }

    /**
     * Pastes text, in brackets if the program asked for them.
     *
     * @param text what is pasted
     */
    public void paste(String text) {
        tmux("set-buffer", text);
        tmux("paste-buffer", "-p");
    }

    /**
     * Gives the window another size.
     *
     * @param columns width
     * @param rows height
     */
    public void resize(int columns, int rows) {
        tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
    }

    /**
     * Sends a signal to the program.
     *
     * @param name for example {@code TERM}
     */
    public void signal(String name) {
        signal(name, pid());
    }

    /**
     * Sends a signal to a program within the program, such as the job of a shell.
     *
     * @param name for example {@code TSTP}
     * @param pid of the process
     */
    public static void signal(String name, long pid) {
        TmuxServer.kill(name, String.valueOf(pid));
    }

    /**
     * The screen.
     *
     * @return its rows without blanks at their ends
     */
    public String text() {
        return tmux("capture-pane", "-p");
    }

    /**
     * One row of the screen.
     *
     * @param row from 0
     * @return its text without blanks at its end
     */
    public String row(int row) {
        String[] rows = text().split("\n", -1);
        return row < rows.length ? rows[row] : "";
    }

    /**
     * The screen with its colours.
     *
     * @return its rows with SGR sequences
     */
    public String coloured() {
        return tmux("capture-pane", "-peN");
    }

    /**
     * Waits for text on the screen.
     *
     * @param part what shall be there
     * @return the screen that has it
     */
    public String await(String part) {
        return await("'" + part + "'", text -> text.contains(part));
    }

    /**
     * Waits for the screen.
     *
     * @param what the condition in words, for the message
     * @param condition of {@link #text()}
     * @return the screen that fulfils it
     */
    public String await(String what, Predicate<String> condition) {
        awaitTrue(what, () -> condition.test(text()));
        return text();
    }

    /**
     * Waits for the program to end.
     *
     * @return its status, 128 and the signal's number if one ended it
     */
    public int exitStatus() {
        awaitTrue("the end of the program", () -> !note("status").isEmpty());
        return Integer.parseInt(note("status"));
    }

    /**
     * The program.
     *
     * @return its process
     */
    public long pid() {
        awaitTrue("the start of the program", () -> !note("pid").isEmpty());
        return Long.parseLong(note("pid"));
    }

    /** Waits for the program to end, and claims that it left the terminal as it was. */
    public void assertGivenBack() {
        exitStatus();
        assertEquals(note("before"), note("after"), "settings by stty -g");
        assertEquals("0", display("alternate_on"), "alternate screen");
        assertEquals("1", display("cursor_flag"), "cursor visible");
        assertEquals("1", display("wrap_flag"), "automatic wrapping");
        assertEquals("0", display("mouse_any_flag"), "mouse");
    }

    /**
     * What tmux knows of the terminal.
     *
     * @param variable for example {@code alternate_on}
     * @return its value
     */
    public String display(String variable) {
        return tmux("display-message", "-p", "#{" + variable + "}").trim();
    }

    /** Lets the terminal take no more output, like a line that has stalled; only signals and {@link #awaitEnd} work now. */
    public void stall() {
        TmuxServer.kill("STOP", serverPid);
    }

    /** Closes the window while the program runs: it gets SIGHUP, and a terminal that answers EIO. */
    public void closeWindow() {
        pid();
        tmux("kill-server");
    }

    /** Waits for the program to end, however that came about. */
    public void awaitEnd() {
        awaitEnd(pid());
    }

    /**
     * Waits for a program within the program to end.
     *
     * @param pid of the process
     */
    public void awaitEnd(long pid) {
        awaitTrue("the end of process " + pid, () -> !TmuxServer.isAlive(pid));
    }

    /** Ends the program, the window and the server. */
    @Override
    public void close() {
        TmuxServer.kill("CONT", serverPid);
        server.attempt("kill-server");
        String pid = note("pid");
        if (!pid.isEmpty() && TmuxServer.isAlive(Long.parseLong(pid))) {
            TmuxServer.kill("KILL", pid);
        }
        deleteNotes();
    }

    private void deleteNotes() {
        try (Stream<Path> files = Files.list(notes)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.delete(notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tmux(String... command) {
        return server.command(List.of(command));
    }

    private String note(String name) {
        try {
            String text = Files.readString(notes.resolve(name));
            return text.endsWith("\n") ? text.trim() : "";
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitTrue(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > DEADLINE.toNanos()) {
                throw new AssertionError("waited in vain for " + what + " on\n" + server.attempt("capture-pane", "-p"));
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("jhtop-screen");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> line(List<String> start, String... rest) {
        List<String> line = new ArrayList<>(start);
        line.addAll(List.of(rest));
        return line;
    }
}
