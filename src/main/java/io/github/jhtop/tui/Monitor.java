package io.github.jhtop.tui;

import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.Until;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.list.RowKey;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The event loop of the screen: keys, sizes and snapshots come in on one queue, the state changes, a canvas goes out.
 * Everything of the screen happens on the thread that calls {@link #run}.
 */
public final class Monitor {

    /** What the lists always show. */
    private static final Set<Reading> ALWAYS = Set.of(Reading.THREADS, Reading.SWITCH_SPLIT);

    private sealed interface Event {
        record Told(Input input) implements Event {}

        record Sampled(Snapshot snapshot) implements Event {}

        record Found(Take take) implements Event {}

        record Recorded(@Nullable RunProgress progress) implements Event {}

        record OfLab(LabNews news) implements Event {}

        record OfCompare(CompareNews news) implements Event {}

        record Said(SafeText line) implements Event {}

        record Broken(RuntimeException cause) implements Event {}
    }

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Terminal terminal;
    private final Session session;
    private final Errands errands;
    private final @Nullable Integer frames;
    private @Nullable Feed feed;
    private final History history = new History();
    private Until.Watch watch;
    private Scene scene;
    private int framesSeen;

    /** What the sides that go on did while the screen stood still, or null. */
    private @Nullable CompareState ahead;

    /**
     * A monitor that shows its first frame at once.
     *
     * @param terminal where it draws
     * @param first what is known already, mostly without rates
     * @param state how the screen opens
     * @param session what stays the same
     * @param outside the world, as far as commands reach into it
     * @param frames ends after so many refreshes, or null
     * @param watch ends when this holds
     */
    public Monitor(
            Terminal terminal,
            Snapshot first,
            UiState state,
            Session session,
            Outside outside,
            @Nullable Integer frames,
            Until.Watch watch) {
        this.terminal = terminal;
        this.session = session;
        this.errands = new Errands(terminal, outside, this::move);
        this.frames = frames;
        this.watch = watch;
        this.scene = Scene.of(first, state, history, terminal.size(), session);
        terminal.show(Screen.render(scene));
    }

    /**
     * What the samples shall hold for a state of the screen.
     *
     * @param state what the reader chose
     * @param pids the processes that are wanted, none meaning all
     * @param watch what is waited for
     * @return the demand
     */
    public static Demand demand(UiState state, Collection<Integer> pids, Until.Watch watch) {
        EnumSet<Reading> readings = EnumSet.copyOf(ALWAYS);
        boolean detail =
                state.overlay() instanceof Overlay.Page page && page.kind().isDetail();
        if (detail) {
            ProcessMetrics.TABLE.forEach(metric -> readings.addAll(metric.needs()));
        }
        readings.addAll(ProcessMetrics.of(state.listing().order().metric()).needs());
        state.look()
                .columns()
                .forEach(id -> readings.addAll(ProcessMetrics.of(id).needs()));
        readings.addAll(state.listing().filter().needs());
        readings.addAll(watch.needs());
        RowKey key = state.cursor().key();
        ProcessId focus = detail && key != null ? RowKey.processOf(key) : null;
        return new Demand(readings, pids).focusedOn(focus == null ? null : focus.pid());
    }

    /**
     * Takes a snapshot of the feed; any thread.
     *
     * @param snapshot the newest
     */
    public void accept(Snapshot snapshot) {
        events.add(new Event.Sampled(snapshot));
    }

    /** Takes a place on a tape; any thread. */
    void accept(Take take) {
        events.add(new Event.Found(take));
    }

    /** Takes how far a run has come, or null if none is recorded; any thread. */
    void recording(@Nullable RunProgress progress) {
        events.add(new Event.Recorded(progress));
    }

    /**
     * Takes news of the lab; any thread.
     *
     * @param news what has changed
     */
    public void accept(LabNews news) {
        events.add(new Event.OfLab(news));
    }

    /**
     * Takes news of comparisons; any thread.
     *
     * @param news what has changed
     */
    public void accept(CompareNews news) {
        events.add(new Event.OfCompare(news));
    }

    /** Takes a line for the reader; any thread. */
    void say(SafeText line) {
        events.add(new Event.Said(line));
    }

    /** Who hears of a tape. */
    Replay.Audience audience() {
        return new Replay.Audience() {
            @Override
            public void accept(Take take) {
                Monitor.this.accept(take);
            }

            @Override
            public void say(SafeText line) {
                Monitor.this.say(line);
            }

            @Override
            public void fail(RuntimeException cause) {
                Monitor.this.fail(cause);
            }
        };
    }

    /**
     * Takes the failure of the feed; any thread.
     *
     * @param cause what broke
     */
    public void fail(RuntimeException cause) {
        events.add(new Event.Broken(cause));
    }

    /**
     * Runs until the reader leaves or the terminal is gone.
     *
     * @param from where snapshots come from; told what to read
     * @throws InterruptedException if the thread is interrupted
     */
    public void run(Feed from) throws InterruptedException {
        feed = from;
        terminal.listen(input -> events.add(new Event.Told(input)));
        try {
            loop(from);
        } finally {
            errands.release();
        }
    }

    private void move(Transport order) {
        if (feed != null) {
            feed.move(order);
        }
    }

    private void loop(Feed from) throws InterruptedException {
        while (!scene.state().done()) {
            handle(events.take());
            // Whatever came in meanwhile goes into the same frame.
            for (Event more = events.poll(); more != null; more = events.poll()) {
                handle(more);
            }
            from.ask(demand(scene.state(), from.pids(), watch), scene.state().delay());
            terminal.show(Screen.render(scene));
        }
    }

    private void handle(Event event) {
        if (event instanceof Event.Sampled sampled) {
            show(sampled.snapshot());
        } else if (event instanceof Event.Told told) {
            obey(told.input());
        } else if (event instanceof Event.Found found) {
            show(found.take());
        } else if (event instanceof Event.Recorded recorded) {
            update(scene.snapshot(), scene.state().with(to -> to.recording = recorded.progress()));
        } else if (event instanceof Event.OfLab of) {
            hear(of.news());
        } else if (event instanceof Event.OfCompare of) {
            act(CompareHearing.after(of.news(), scene.state()));
        } else if (event instanceof Event.Said said) {
            update(scene.snapshot(), scene.state().with(to -> to.notice = said.line()));
        } else if (event instanceof Event.Broken broken) {
            throw broken.cause();
        }
    }

    private void hear(LabNews news) {
        UiState state = LabHearing.after(news, scene.state());
        act(LabKin.tagged(state, scene.snapshot()));
    }

    private void show(Snapshot snapshot) {
        history.add(snapshot);
        if (scene.state().moment().isNow()) {
            history.lookBack(null);
        }
        watch = watch.after(snapshot);
        UiState state = scene.state();
        if (state.paused() && holder() == null) {
            CompareState before = ahead == null ? state.compare() : ahead;
            ahead = LiveSides.sampled(before, state.lab().reports(), snapshot);
            return;
        }
        framesSeen++;
        boolean enough = state.done() || isOutOfFrames() || holder() != null;
        UiState fresh = state.with(to -> {
            to.listing = to.listing.folded(to.listing.folding().settle(snapshot));
            to.tags = Tags.living(to.tags, snapshot);
            CompareState seen = ahead == null ? to.compare : LiveSides.caughtUp(to.compare, ahead);
            to.compare = LiveSides.sampled(seen, to.lab.reports(), snapshot);
            to.done = enough;
        });
        ahead = null;
        update(snapshot, fresh.lab().reports().isEmpty() ? fresh : LabKin.tagged(fresh, snapshot));
    }

    /** What is past has no say any more when the reader is back in the present. */
    private void show(Take take) {
        UiState state = scene.state();
        if (state.moment().isNow()) {
            return;
        }
        if (take.timeline().isReplay()) {
            history.follow(take);
        } else {
            history.lookBack(take.snapshot().at());
        }
        update(take.snapshot(), state.with(to -> {
            to.moment = new Moment.Past(take.timeline());
            to.listing = to.listing.folded(to.listing.folding().settle(take.snapshot()));
        }));
    }

    /**
     * Whether the refreshes that were asked for are over.
     *
     * @return false without such a number
     */
    public boolean isOutOfFrames() {
        return frames != null && framesSeen >= frames;
    }

    /**
     * The process that made the watch end the monitor.
     *
     * @return null if nothing held
     */
    public @Nullable ProcessRow holder() {
        return watch.holder();
    }

    private void obey(Input input) {
        if (input instanceof Input.Key key) {
            act(Keyboard.press(scene, key.name()));
        } else if (input instanceof Input.Mouse mouse) {
            act(Pointer.act(scene, mouse));
        } else if (input instanceof Input.Pasted pasted) {
            act(Keyboard.paste(scene, pasted.text()));
        } else if (input instanceof Input.Resized) {
            update(scene.snapshot(), scene.state());
        } else if (input instanceof Input.Closed) {
            update(scene.snapshot(), scene.state().with(to -> to.done = true));
        }
    }

    private void act(UiState state) {
        update(scene.snapshot(), state);
        update(scene.snapshot(), errands.run(scene));
    }

    private void update(Snapshot snapshot, UiState state) {
        scene = Following.keep(Scene.of(snapshot, state, history, terminal.size(), session));
    }
}
