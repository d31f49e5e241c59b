package io.github.jhtop.tui;

import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sampler;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** This machine: what it does now, and while the screen is paused, what it did in the last minutes. */
public final class Live implements Feed {

    private final SnapshotFeed feed;
    private final Recorder recorder;
    private final Monitor screen;
    private @Nullable Replay past;

    /**
     * A feed that is not running yet.
     *
     * @param open makes the sampler, on a thread of the feed; it may be slow
     * @param demand what the samples shall hold
     * @param delay time between two of them
     * @param screen that shows it
     * @param recorder that keeps it; closed with the feed
     */
    public Live(Supplier<Sampler> open, Demand demand, Duration delay, Monitor screen, Recorder recorder) {
        this.feed = new SnapshotFeed(open, demand, delay, screen::accept, recorder::append, screen::fail);
        this.recorder = recorder;
        this.screen = screen;
    }

    /** Starts to sample. */
    public void start() {
        recorder.tell(screen::recording, screen::say);
        feed.start();
    }

    @Override
    public void ask(Demand wanted, Duration every) {
        feed.ask(wanted, every);
    }

    @Override
    public Set<Integer> pids() {
        return feed.pids();
    }

    @Override
    public void move(Transport order) {
        Replay playing = past;
        if (order == Transport.LIVE) {
            closePast();
        } else if (order == Transport.PAUSE_OR_PLAY) {
            closePast();
            past = Replay.ofLastMinutes(recorder::lastMinutes);
            past.start(screen.audience());
        } else if (playing != null) {
            playing.move(order);
        }
    }

    private void closePast() {
        if (past != null) {
            past.close();
            past = null;
        }
    }

    @Override
    public void close() {
        closePast();
        feed.close();
        recorder.close();
    }
}
