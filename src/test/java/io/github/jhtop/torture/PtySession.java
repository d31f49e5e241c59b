package io.github.jhtop.torture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * A program on a plain pseudo terminal, of which the test is the emulator: every byte of it is seen as it was written,
 * and the terminal can be as nasty as none that shows anything.
 *
 * <pre>{@code
 * try (PtySession session = PtySession.sized(80, 24).start("bin/jhtop")) {
 *     session.await("Tasks");
 *     session.type("q");
 *     assertEquals(0, session.exitStatus());
 *     session.assertGivenBack();
 * }
 * }</pre>
 */
final class PtySession implements AutoCloseable {

    /** Generous: a busy machine must not fail a test. */
    static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /**
     * Leads the session and outlives the program: with the end of its leader a terminal loses its settings, and nobody
     * could say any more what the program left. The test hears of the process and its status, and lets it go.
     */
    private static final String LEADER =
            """
            exec 3>&1 4<&0 <>"$0" >&0 2>&0
            /bin/sh -c 'echo $$ >&3; exec "$@" 3>&- 4<&-' sh "$@"
            echo $? >&3
            read -r end <&4
            """;

    /** Tests that run in the background of a shell or under nohup ignore these, and so would all that they start. */
    private static final String HEARING = "--default-signal=HUP,INT,QUIT";

    /** What the machine that runs the tests may have set, and no test means. */
    private static final Set<String> FOREIGN_VARIABLES = Set.of(
            "NO_COLOR", "COLORTERM", "LC_ALL", "LC_CTYPE", "LINES", "COLUMNS", "TMUX", "JAVA_TOOL_OPTIONS", "ENV");

    private final Pty pty;
    private final Recorder recorder;
    private final Process leader;
    private final String termiosAtFirst;
    private final CompletableFuture<Long> pid = new CompletableFuture<>();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private int columns;
    private int rows;
    private boolean hungUp;

    private PtySession(Pty pty, Process leader, int columns, int rows) {
        this.pty = pty;
        this.leader = leader;
        this.columns = columns;
        this.rows = rows;
        this.termiosAtFirst = pty.termios();
        this.recorder = Recorder.start(pty);
        Thread notes = new Thread(this::readNotes, "pty-notes");
        notes.setDaemon(true);
        notes.start();
    }

    /** How the terminal shall be. */
    static Setup sized(int columns, int rows) {
        return new Setup(columns, rows);
    }

    /** What a program starts with: {@code TERM=xterm-256color} and {@code LANG=C.UTF-8}, unless told otherwise. */
    static final class Setup {
        private final int columns;
        private final int rows;
        private final Map<String, String> environment = new TreeMap<>();

        private Setup(int columns, int rows) {
            this.columns = columns;
            this.rows = rows;
            environment.put("TERM", "xterm-256color");
            environment.put("LANG", "C.UTF-8");
        }

        Setup environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        Setup without(String name) {
            environment.remove(name);
            return this;
        }

        /** Starts a program; no shell reads its arguments. */
        PtySession start(String... command) {
            Pty pty = Pty.open();
            pty.resize(columns, rows);
            List<String> line = new ArrayList<>(List.of(Tool.SETSID.path(), Tool.ENV.path(), HEARING));
            line.addAll(List.of("/bin/sh", "-c", LEADER, pty.slave()));
            line.addAll(List.of(command));
            ProcessBuilder builder = new ProcessBuilder(line).redirectError(Redirect.DISCARD);
            builder.environment().keySet().removeAll(FOREIGN_VARIABLES);
            builder.environment().remove("TERM");
            builder.environment().remove("LANG");
            builder.environment().putAll(environment);
            try {
                return new PtySession(pty, builder.start(), columns, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void readNotes() {
        try (BufferedReader notes = leader.inputReader(ISO_8859_1)) {
            pid.complete(Long.valueOf(notes.readLine()));
            status.complete(Integer.valueOf(notes.readLine()));
        } catch (IOException | NumberFormatException e) {
            // The leader went with its terminal: nobody knows.
            pid.completeExceptionally(e);
            status.completeExceptionally(e);
        }
    }

    /** Types text, or a sequence that a key stands for. */
    void type(String keys) {
        type(keys.getBytes(UTF_8));
    }

    /** Types bytes, such as a broken character. */
    void type(byte[] keys) {
        pty.write(keys);
    }

    /** Gives the window another size. */
    void resize(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        pty.resize(newColumns, newRows);
    }

    /** Sends a signal to the program. */
    void signal(Signal signal) {
        signal.send(pid());
    }

    /** Reads no more: what is written fills the line and stays there. */
    void stall() {
        recorder.stall();
    }

    /** Reads again. */
    void resume() {
        recorder.resume();
    }

    /** Holds all output back, as Ctrl-S does where flow control is on. */
    void holdOutput() {
        pty.holdOutput();
    }

    /** Lets it go on. */
    void releaseOutput() {
        pty.releaseOutput();
    }

    /** Closes the window. */
    void hangUp() {
        if (hungUp) {
            return;
        }
        hungUp = true;
        try {
            recorder.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pty.close();
    }

    /** The process group that the keyboard belongs to: that of a job, or of its shell. */
    long foregroundGroup() {
        return pty.foregroundGroup();
    }

    /** Everything written so far. */
    Transcript transcript() {
        return since(0);
    }

    /** Where the output is now. */
    int mark() {
        return recorder.length();
    }

    /** What was written since a {@link #mark}. */
    Transcript since(int mark) {
        byte[] all = recorder.bytes();
        return new Transcript(Arrays.copyOfRange(all, mark, all.length));
    }

    List<Recorder.Arrival> arrivals() {
        return recorder.arrivals();
    }

    /** Rows of the screen; none as long as what was drawn does not fit it. */
    List<String> screen() {
        return transcript().screen(columns, rows);
    }

    /** Waits for text on the screen, within one row. */
    void await(String part) {
        awaitScreen("'" + part + "'", screen -> screen.stream().anyMatch(row -> row.contains(part)));
    }

    /** Waits for the screen, which is asked only when everything on it fits. */
    void awaitScreen(String what, Predicate<List<String>> condition) {
        awaitTrue(what, () -> {
            List<String> screen = screen();
            return !screen.isEmpty() && condition.test(screen);
        });
    }

    /** Waits for a frame that was drawn from scratch after a {@link #mark}, fits the window, and fills it. */
    void awaitRedraw(int mark) {
        awaitTrue("a new frame that fits " + columns + "×" + rows, () -> {
            List<String> screen = since(mark).screen(columns, rows);
            return !screen.isEmpty() && screen.get(rows - 1).startsWith("F1Help");
        });
    }

    /** Waits for a condition of the world. */
    void awaitTrue(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > DEADLINE.toNanos()) {
                throw new AssertionError("waited in vain for " + what + " on\n" + String.join("\n", screen()));
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** The program. */
    long pid() {
        return soon(pid);
    }

    /** Waits for the program to end; 128 and the signal's number if one ended it. */
    int exitStatus() {
        int ended = soon(status);
        drain();
        return ended;
    }

    boolean hasEnded() {
        return status.isDone();
    }

    private <T> T soon(CompletableFuture<T> note) {
        try {
            return note.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the leader of the session is gone", e);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for the program on\n" + String.join("\n", screen()), e);
        }
    }

    /** Waits until the line holds nothing more. */
    void drain() {
        try {
            recorder.drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the program to end, and claims that it left the terminal as it was, said nothing foreign, and is all gone. */
    void assertGivenBack() {
        exitStatus();
        assertSettingsGivenBack();
        assertModesGivenBack();
        assertEquals(List.of(), transcript().strangers(), "what the program would never say by itself");
    }

    void assertSettingsGivenBack() {
        assertEquals(termiosAtFirst, pty.termios(), "settings of the terminal");
        awaitTrue("the end of every process of the session", () -> othersOfTheSession()
                .isEmpty());
    }

    void assertModesGivenBack() {
        assertEquals(new TreeSet<Integer>(), transcript().modesLeft(), "private modes that are left");
    }

    private List<ProcessStat> othersOfTheSession() {
        return ProcessStat.ofSession(leader.pid()).stream()
                .filter(stat -> stat.pid() != leader.pid())
                .toList();
    }

    /** Ends the program, its session and the terminal. */
    @Override
    public void close() {
        othersOfTheSession().forEach(stat -> Signal.KILL.send(stat.pid()));
        leader.destroyForcibly();
        leader.onExit().join();
        hangUp();
    }
}
