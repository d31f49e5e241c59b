package io.github.jhtop.cli;

import io.github.jhtop.export.Format;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.terminal.TerminalMode;
import io.github.jhtop.tui.terminal.TerminalOpening;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Walks through what a start of the program does, without a terminal, so that the build can archive the classes of it.
 */
public final class Rehearsal {

    /** Through all tabs, Down, then pages and dialogs, each opened by a key and closed by F10 or Enter. */
    private static final String KEYS = "\t\t\t\t\033[B\r\033[21~\033OP\033[21~\033OQ\033[21~<\033[21~u\033[21~/x\r";

    private static final String SETTINGS =
            """
            delay = "1s"    # comment
            columns = ["pid", "command"]
            tree = true
            unknown = 1.5

            [keys]
            help = "F1"
            """;

    private Rehearsal() {}

    /**
     * Plays the screen to an audience of nobody, and a batch into nowhere.
     *
     * @param arguments none
     * @throws IOException if a pipe breaks
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Console console = new Console(nowhere, new PrintStream(nowhere, true, StandardCharsets.UTF_8));
        MonitorOptions options = new MonitorOptions();
        options.delay = Duration.ofMillis(100);
        options.iterations = 3;
        Map<String, String> environment = Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8", "COLORTERM", "truecolor");
        readSettings(environment, console);
        try (PipedOutputStream reader = new PipedOutputStream();
                PipedInputStream keys = new PipedInputStream(reader)) {
            reader.write(KEYS.getBytes(StandardCharsets.US_ASCII));
            // Not the one that is played: the way to the real terminal has a lambda of its own to be archived.
            new LiveCommand(options, console, environment);
            new LiveCommand(options, console, environment, () -> TerminalOpening.begin(new Stage(), keys, nowhere))
                    .run();
        }
        options.format = Format.JSON;
        new BatchCommand(options, console).run();
    }

    /** Who has settings starts with their parser. */
    private static void readSettings(Map<String, String> environment, Console console) throws IOException {
        Path file = Files.createTempFile("jhtop-rehearsal", ".toml");
        try {
            Files.writeString(file, SETTINGS);
            UserSettings user = new UserSettings(environment);
            user.load(user.file(file), console::complain);
        } finally {
            Files.delete(file);
        }
    }

    /** A stage of fixed size; the real mode is loaded but asked for nothing. */
    private static final class Stage implements TerminalMode {

        private final TerminalMode real = TerminalMode.stty();

        @Override
        public void begin() {
            real.inForeground();
        }

        @Override
        public Size enter() {
            return new Size(40, 120);
        }

        @Override
        public Size size() {
            return enter();
        }

        @Override
        public boolean inForeground() {
            return true;
        }

        @Override
        public void leave() {
            // Nothing was changed.
        }
    }
}
