package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.metric.Until;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Theme;
import io.github.jhtop.tui.list.Listing;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends the event loop. */
@Timeout(60)
class MonitorTest {

    private static UiState state(ProcessFilter filter) {
        return UiState.opening(Listing.USUAL.withFilter(filter), Look.USUAL, Duration.ofSeconds(1));
    }

    private static Until.Watch watch(String condition) {
        return Until.of(condition).watch(ProcessFilter.ALL);
    }

    /** Three snapshots of the village after some keys, and the end of the terminal. */
    private static Monitor ran(Until.Watch watch, Integer frames, String... keys) throws InterruptedException {
        Monitor monitor = new Monitor(
                new Script(List.of(keys)),
                Village.snapshot(),
                state(ProcessFilter.ALL),
                Play.SESSION,
                new FakeOutside(),
                frames,
                watch);
        try (Live feed = new Live(
                () -> new Sampler(InstantSource.system(), () -> 0, List.of()),
                Demand.of(List.of()),
                Duration.ofSeconds(1),
                monitor,
                new Recorder(new NoFolder()))) {
            for (int i = 0; i < 3; i++) {
                monitor.accept(Village.snapshot());
            }
            monitor.run(feed);
        }
        return monitor;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"pid=2450, ''", "pid=2450 for 2s, ''", "pid=2450 for 2s, Z"})
    void itEndsWhenTheWatchHoldsAlsoWhilePaused(String condition, String key) throws InterruptedException {
        Monitor monitor = ran(watch(condition), 100, key);
        assertAll(() -> assertNotNull(monitor.holder()), () -> assertFalse(monitor.isOutOfFrames()));
    }

    @Test
    void itEndsAfterItsFramesThoughNothingHeld() throws InterruptedException {
        Monitor monitor = ran(watch("pid=2450 for 1h"), 3);
        assertAll(() -> assertNull(monitor.holder()), () -> assertTrue(monitor.isOutOfFrames()));
    }

    @Test
    void theReaderMayLeaveBeforeAnythingHolds() throws InterruptedException {
        Monitor monitor = ran(watch("pid=2450 for 1h"), 100, "q");
        assertAll(() -> assertNull(monitor.holder()), () -> assertFalse(monitor.isOutOfFrames()));
    }

    @Test
    void whatFilterAndWatchCompareIsRead() {
        Demand demand = Monitor.demand(state(ProcessFilter.of("fd>5")), List.of(), watch("read>1"));
        assertAll(
                () -> assertTrue(demand.wants(Reading.OPEN_FILES)),
                () -> assertTrue(demand.wants(Reading.IO)),
                () -> assertEquals(
                        false,
                        Monitor.demand(state(ProcessFilter.ALL), List.of(), Until.Watch.IDLE)
                                .wants(Reading.OPEN_FILES)));
    }

    /** A terminal that says its keys and shows nothing. */
    private record Script(List<String> keys) implements Terminal {
        @Override
        public Size size() {
            return new Size(24, 80);
        }

        @Override
        public void listen(Consumer<Input> sink) {
            keys.forEach(key -> sink.accept(new Input.Key(key)));
        }

        @Override
        public void show(Canvas canvas) {
            // Nobody looks.
        }

        @Override
        public void invalidate() {
            // Nothing is there.
        }

        @Override
        public void wear(Theme theme) {
            // Colours are of no use here.
        }

        @Override
        public void suspend() {
            // Nobody waits in the shell.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
