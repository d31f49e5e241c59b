package io.github.jhtop.cli;

import io.github.jhtop.config.ShippedFiles;
import io.github.jhtop.control.ProcessControl;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Until;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.JavaCommand;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.KeyMap;
import io.github.jhtop.tui.Look;
import io.github.jhtop.tui.Monitor;
import io.github.jhtop.tui.Outside;
import io.github.jhtop.tui.Session;
import io.github.jhtop.tui.SnapshotFeed;
import io.github.jhtop.tui.Terminal;
import io.github.jhtop.tui.UiState;
import io.github.jhtop.tui.canvas.Theme;
import io.github.jhtop.tui.list.Folding;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.Order;
import io.github.jhtop.tui.list.ThreadsShown;
import io.github.jhtop.tui.terminal.Capabilities;
import io.github.jhtop.tui.terminal.NoTerminalException;
import io.github.jhtop.tui.terminal.TerminalOpening;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The live screen. */
final class LiveCommand {

    private static final String THEME = "themes/calm.properties";

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
        Monitor monitor = watchMachine();
        // The terminal is the reader's again.
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

    private Monitor watchMachine() throws InterruptedException {
        UiState state = initialState();
        try (TerminalOpening opening = open.get()) {
            // While the terminal is being prepared: enough of the machine for a first frame.
            Snapshot first = first();
            Theme theme = Theme.parse(ShippedFiles.properties(THEME));
            return show(opening.await(theme, capabilities()), first, state);
        } catch (NoTerminalException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private Monitor show(Terminal terminal, Snapshot first, UiState state) throws InterruptedException {
        Until.Watch watch = options.watch();
        Session session = new Session(MonitorOptions.ownPid(), keys(), Surroundings.THEMES);
        Outside outside = new Surroundings(control(), Path.of(""), Clock.system(ZoneId.systemDefault()));
        Monitor monitor = new Monitor(terminal, first, state, session, outside, options.iterations, watch);
        try (SnapshotFeed feed = new SnapshotFeed(
                () -> Machine.samplerWithParticulars(options.source),
                Monitor.demand(state, options.pids, watch),
                options.delay,
                monitor::accept,
                monitor::fail)) {
            feed.start();
            monitor.run(feed);
        }
        return monitor;
    }

    private KeyMap keys() {
        return options.readOnly ? KeyMap.USUAL.readOnly() : KeyMap.USUAL;
    }

    private ProcessControl control() {
        return options.readOnly
                ? ProcessControl.refusing("--readonly")
                : ProcessControl.ofKernel(ProcRoot.MACHINE.proc());
    }

    private Snapshot first() {
        try (Sampler sampler = Machine.firstSampler(options.source)) {
            Sample sample = sampler.step(new Demand(List.of(), options.pids));
            Machine.require(sample, options);
            return Deriver.derive(null, sample);
        }
    }

    private UiState initialState() {
        Metric<ProcessRow> sort = Columns.sortColumn(options.sort);
        boolean narrowed = sort != null && !options.tree;
        Listing listing = new Listing(
                sort == null ? Order.BY_CPU : new Order(sort.id(), false),
                !narrowed,
                options.threads ? ThreadsShown.ALL : ThreadsShown.NONE,
                true,
                false,
                true,
                options.wanted(),
                Folding.INITIAL,
                Set.of());
        List<String> columns = options.columns.stream()
                .map(name -> Columns.find("--columns", name).id())
                .toList();
        return UiState.opening(listing, new Look(columns, List.of(), false, false, "calm"), options.delay);
    }

    private Capabilities capabilities() throws NoTerminalException {
        Capabilities capabilities = Capabilities.of(environment);
        Capabilities coloured = options.noColor ? capabilities.withoutColours() : capabilities;
        Capabilities spelled = options.noUnicode ? coloured.withoutUnicode() : coloured;
        return options.noMouse ? spelled.withoutMouse() : spelled;
    }
}
