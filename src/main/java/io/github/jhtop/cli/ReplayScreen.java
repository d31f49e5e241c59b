package io.github.jhtop.cli;

import io.github.jhtop.control.ProcessControl;
import io.github.jhtop.metric.Until;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.recording.Tape;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.KeyMap;
import io.github.jhtop.tui.Monitor;
import io.github.jhtop.tui.Outside;
import io.github.jhtop.tui.Replay;
import io.github.jhtop.tui.Session;
import io.github.jhtop.tui.Terminal;
import io.github.jhtop.tui.UiState;
import io.github.jhtop.tui.terminal.NoTerminalException;
import io.github.jhtop.tui.terminal.TerminalOpening;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/** The screen on a recorded run. */
final class ReplayScreen {

    /** This program is in no recording as itself. */
    private static final int NO_PID = -1;

    private final MonitorOptions options;
    private final Console console;
    private final Map<String, String> environment;
    private final Supplier<TerminalOpening> open;

    ReplayScreen(MonitorOptions options, Console console, Map<String, String> environment) {
        this(options, console, environment, TerminalOpening::begin);
    }

    ReplayScreen(
            MonitorOptions options, Console console, Map<String, String> environment, Supplier<TerminalOpening> open) {
        this.options = options;
        this.console = console;
        this.environment = environment;
        this.open = open;
    }

    /**
     * Shows a run until the reader leaves.
     *
     * @param directory of the run
     * @param slice the part that is shown
     * @throws RecordingException if it cannot be read; the terminal is untouched then
     * @throws InterruptedException if the thread is interrupted
     */
    void run(Path directory, Slice slice) throws RecordingException, InterruptedException {
        ScreenSetup setup = ScreenSetup.read(options, console, environment);
        RunReader run = RunReader.open(directory);
        Tape tape = run.tape();
        if (tape.size() == 0) {
            throw Failure.running(directory + ": it has no samples");
        }
        try (Replay replay = Replay.of(tape, SafeText.of(run.header().runId().text()), slice);
                TerminalOpening opening = open.get()) {
            Themes themes = setup.themes();
            show(setup.terminal(opening, themes), replay, setup, themes);
        } catch (NoTerminalException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private void show(Terminal terminal, Replay replay, ScreenSetup setup, Themes themes) throws InterruptedException {
        UiState state = replay.opening(setup.opening());
        KeyMap keys = ScreenSettings.keys(setup.settings()).forReplay();
        Session session = new Session(NO_PID, keys, Themes.SHIPPED, themes.unicode());
        ProcessControl control = ProcessControl.refusing("this is a recording");
        Outside outside = new Surroundings(control, themes, setup.file(), order -> {}, order -> {}, order -> {});
        Monitor monitor = new Monitor(terminal, replay.first(), state, session, outside, null, Until.Watch.IDLE);
        replay.start(monitor);
        monitor.run(replay);
    }
}
