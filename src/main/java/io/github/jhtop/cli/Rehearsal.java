package io.github.jhtop.cli;

import io.github.jhtop.config.ShippedFiles;
import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.tui.Canvas;
import io.github.jhtop.tui.Input;
import io.github.jhtop.tui.Monitor;
import io.github.jhtop.tui.Size;
import io.github.jhtop.tui.SnapshotFeed;
import io.github.jhtop.tui.Terminal;
import io.github.jhtop.tui.Theme;
import io.github.jhtop.tui.ThreadsShown;
import io.github.jhtop.tui.UiState;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Walks through what a start of the program does, without a terminal, so that the build can archive the classes of it.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Plays the screen to an audience of nobody, and a batch into memory.
     *
     * @param arguments none
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        Theme.parse(ShippedFiles.properties(LiveCommand.THEME));
        UiState state = UiState.initial(null, true, ThreadsShown.NONE, ProcessFilter.ALL, Duration.ofMillis(100));
        Sample sample;
        try (Sampler sampler = Machine.firstSampler(SourceChoice.AUTO)) {
            sample = sampler.step(Monitor.demand(state, List.of()));
        }
        Monitor monitor = new Monitor(new Audience(), Deriver.derive(null, sample), state, 1, 2);
        try (SnapshotFeed feed = new SnapshotFeed(
                () -> Machine.sampler(SourceChoice.AUTO),
                Monitor.demand(state, List.of()),
                Duration.ofMillis(100),
                monitor::accept,
                monitor::fail)) {
            feed.start();
            monitor.run(feed);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(out, true, StandardCharsets.UTF_8));
        Main.run(new String[] {"--format", "json", "-n", "1", "-d", "100ms", "-H"}, console, Map.of());
    }

    /** A terminal that nobody looks at; it presses a few keys. */
    private static final class Audience implements Terminal {

        @Override
        public Size size() {
            return new Size(40, 120);
        }

        @Override
        public void listen(Consumer<Input> sink) {
            List.of("Tab", "Tab", "Tab", "Down", "Enter", "Esc", "F1", "q")
                    .forEach(key -> sink.accept(new Input.Key(key)));
        }

        @Override
        public void show(Canvas canvas) {
            // Nobody looks.
        }

        @Override
        public void invalidate() {
            // Nothing was shown.
        }

        @Override
        public void close() {
            // Nothing to give back.
        }
    }
}
