package io.github.jhtop.cli;

import io.github.jhtop.control.ProcessControl;
import io.github.jhtop.metric.Until;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.JavaCommand;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.CompareNews;
import io.github.jhtop.tui.CompareOrder;
import io.github.jhtop.tui.KeyMap;
import io.github.jhtop.tui.LabNews;
import io.github.jhtop.tui.LabOrder;
import io.github.jhtop.tui.Live;
import io.github.jhtop.tui.Monitor;
import io.github.jhtop.tui.Outside;
import io.github.jhtop.tui.Recorder;
import io.github.jhtop.tui.Session;
import io.github.jhtop.tui.Terminal;
import io.github.jhtop.tui.UiState;
import io.github.jhtop.tui.terminal.NoTerminalException;
import io.github.jhtop.tui.terminal.TerminalOpening;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The live screen. */
final class LiveCommand {

    private final MonitorOptions options;
    private final Console console;
    private final Map<String, String> environment;
    private final Supplier<TerminalOpening> open;

    LiveCommand(MonitorOptions options, Console console, Map<String, String> environment) {
        this(options, console, environment, TerminalOpening::begin);
    }

    LiveCommand(
            MonitorOptions options, Console console, Map<String, String> environment, Supplier<TerminalOpening> open) {
        this.options = options;
        this.console = console;
        this.environment = environment;
        this.open = open;
    }

    void run() throws InterruptedException {
        Recorder recorder = new Recorder(new ScreenRuns(environment));
        // A signal ends the program without leaving the screen.
        Runtime.getRuntime().addShutdownHook(new Thread(recorder::close, "jhtop-end-of-recording"));
        ScreenDesk<LabOrder, LabNews> lab =
                new ScreenDesk<>("jhtop-lab", audience -> new LabDesk(environment, options.workloads, audience));
        ScreenDesk<CompareOrder, CompareNews> comparer =
                new ScreenDesk<>("jhtop-compare", audience -> new CompareDesk(environment, audience));
        Runtime.getRuntime().addShutdownHook(new Thread(lab::close, "jhtop-end-of-runs"));
        Runtime.getRuntime().addShutdownHook(new Thread(comparer::close, "jhtop-end-of-series"));
        Monitor monitor;
        try {
            monitor = watchMachine(new Hands(recorder, lab, comparer));
        } finally {
            comparer.close();
            lab.close();
        }
        // The terminal is the reader's again.
        SafeText recorded = recorder.lastWords();
        if (recorded != null) {
            console.complain(recorded.toString());
        }
        lab.lastWords().forEach(line -> console.complain(line.toString()));
        if (options.until == null) {
            return;
        }
        ProcessRow holder = monitor.holder();
        if (holder != null) {
            console.complain("until: " + SafeText.of(options.until.text()) + ": held by " + inWords(holder));
        } else if (monitor.isOutOfFrames()) {
            throw options.neverHeld();
        }
    }

    /** For example {@code 4242 java Server --port 80}. */
    private static String inWords(ProcessRow row) {
        JavaCommand java = row.java();
        boolean named = java != null && !java.mainClass().isEmpty();
        return row.pid() + (named ? " java " : " ") + row.command();
    }

    /**
     * What the screen does beside showing.
     *
     * @param recorder keeps what it sees
     * @param lab launches
     * @param comparer compares
     */
    private record Hands(
            Recorder recorder, ScreenDesk<LabOrder, LabNews> lab, ScreenDesk<CompareOrder, CompareNews> comparer) {}

    private Monitor watchMachine(Hands hands) throws InterruptedException {
        ScreenSetup setup = ScreenSetup.read(options, console, environment);
        try (TerminalOpening opening = open.get()) {
            // While the terminal is being prepared: enough of the machine for a first frame.
            Snapshot first = first();
            Themes themes = setup.themes();
            return show(setup.terminal(opening, themes), first, setup, themes, hands);
        } catch (NoTerminalException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private Monitor show(Terminal terminal, Snapshot first, ScreenSetup setup, Themes themes, Hands hands)
            throws InterruptedException {
        Until.Watch watch = options.watch();
        UiState state = setup.opening();
        KeyMap keys = ScreenSettings.keys(setup.settings());
        Session session = new Session(MonitorOptions.ownPid(), keys, Themes.SHIPPED, themes.unicode());
        ProcessControl control = Machine.control(setup.settings(), options.source);
        Outside outside = new Surroundings(
                control, themes, setup.file(), hands.recorder()::obey, hands.lab()::obey, hands.comparer()::obey);
        Monitor monitor = new Monitor(terminal, first, state, session, outside, options.iterations, watch);
        hands.lab().tell(monitor::accept);
        hands.comparer().tell(monitor::accept);
        try (Live feed = new Live(
                () -> Machine.samplerWithParticulars(options.source),
                Monitor.demand(state, options.pids, watch),
                state.delay(),
                monitor,
                hands.recorder())) {
            feed.start();
            monitor.run(feed);
        }
        return monitor;
    }

    private Snapshot first() {
        try (Sampler sampler = Machine.firstSampler(options.source)) {
            Sample sample = sampler.step(new Demand(List.of(), options.pids));
            Machine.require(sample, options);
            return Deriver.derive(null, sample);
        }
    }
}
