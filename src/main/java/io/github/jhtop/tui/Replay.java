package io.github.jhtop.tui;

import io.github.jhtop.model.Snapshot;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.recording.Tape;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.text.SafeText;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Plays a tape on a thread of its own, so that no key waits for samples to be decoded. Keys that come while it decodes are
 * obeyed together.
 */
public final class Replay implements Feed {

    /** However fast it plays, an eye sees no more. */
    private static final long LEAST_PERIOD_NANOS = 50_000_000;

    /** A time of which there is nothing to show is passed over. */
    private static final long LONGEST_WAIT_AT_GAP_NANOS = 1_000_000_000;

    /** Who is told. */
    interface Audience {
        void accept(Take take);

        void say(SafeText line);

        void fail(RuntimeException cause);
    }

    /** Where the tape comes from; asked on the thread of the replay. */
    interface Opening {
        /** Null if nothing is recorded. */
        @Nullable Projector open() throws RecordingException;
    }

    private final Opening opening;
    private final BlockingQueue<Transport> orders = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "jhtop-replay");
    private final @Nullable Take first;
    private @Nullable Audience audience;

    private Replay(Opening opening, @Nullable Take first) {
        this.opening = opening;
        this.first = first;
        thread.setDaemon(true);
    }

    /**
     * A run from the begin of a slice.
     *
     * @param tape of at least one sample; closed with the replay
     * @param run its name
     * @param slice the part that is shown
     * @return a replay that stands at the first sample that has rates
     * @throws RecordingException if that sample is damaged
     */
    public static Replay of(Tape tape, SafeText run, Slice slice) throws RecordingException {
        Projector projector = Projector.ofRun(tape, run, slice);
        return new Replay(() -> projector, projector.take());
    }

    /** The past of the live screen, from its end. */
    static Replay ofLastMinutes(Opening opening) {
        return new Replay(opening, null);
    }

    /**
     * What the screen shows first.
     *
     * @return the snapshot at the begin
     */
    public Snapshot first() {
        return begin().snapshot();
    }

    /**
     * How the screen opens.
     *
     * @param state what the reader chose
     * @return the same at the begin of the run
     */
    public UiState opening(UiState state) {
        Moment moment = new Moment.Past(begin().timeline());
        return state.with(to -> to.moment = moment);
    }

    private Take begin() {
        if (first == null) {
            throw new IllegalStateException("only a run has a begin");
        }
        return first;
    }

    /**
     * Starts to obey.
     *
     * @param screen that shows it
     */
    public void start(Monitor screen) {
        start(screen.audience());
    }

    void start(Audience hears) {
        audience = hears;
        thread.start();
    }

    @Override
    public void ask(Demand wanted, Duration every) {
        // It holds what it holds.
    }

    @Override
    public Set<Integer> pids() {
        return Set.of();
    }

    @Override
    public void move(Transport order) {
        orders.add(order);
    }

    private void run() {
        Audience hears = audience;
        if (hears == null) {
            return;
        }
        try (Projector projector = opening.open()) {
            if (projector != null) {
                if (first == null) {
                    hears.accept(projector.take());
                }
                play(projector, hears);
            }
        } catch (InterruptedException e) {
            // Nobody looks any more.
        } catch (RecordingException e) {
            hears.say(SafeText.of(e.line()));
        } catch (RuntimeException e) {
            hears.fail(e);
        }
    }

    private void play(Projector projector, Audience hears) throws InterruptedException {
        Pace pace = new Pace(projector, System.nanoTime());
        while (!Thread.currentThread().isInterrupted()) {
            Playhead head = projector.head();
            Transport order = head.playing()
                    ? orders.poll(pace.remaining(System.nanoTime()), TimeUnit.NANOSECONDS)
                    : orders.take();
            Playhead next = order == null ? pace.next(System.nanoTime()) : head;
            for (Transport more = order; more != null; more = orders.poll()) {
                next = next.after(more, projector.times());
            }
            show(projector, next, hears);
            pace = order == null ? pace.shown(System.nanoTime()) : new Pace(projector, System.nanoTime());
        }
    }

    private static void show(Projector projector, Playhead next, Audience hears) {
        try {
            hears.accept(projector.move(next));
        } catch (RecordingException e) {
            if (!Thread.currentThread().isInterrupted()) {
                hears.say(SafeText.of(e.line()));
            }
        }
    }

    /**
     * When the next sample is due while it plays.
     *
     * @param projector that plays
     * @param fromNanos time of the clock at which it showed a sample
     * @param tapeNanos time on the tape of that sample
     * @param shownNanos time of the clock at which it showed the newest one
     */
    private record Pace(Projector projector, long fromNanos, long tapeNanos, long shownNanos) {

        Pace(Projector projector, long now) {
            this(
                    projector,
                    now,
                    projector.times().nanosSinceStart(projector.head().index()),
                    now);
        }

        private boolean beforeGap() {
            return projector.gapBefore(projector.head().index() + 1) > 0;
        }

        long remaining(long now) {
            Playhead head = projector.head();
            long ahead = projector.times().nanosSinceStart(head.index() + 1) - tapeNanos;
            long due = fromNanos + (long) (ahead / head.speed()) - shownNanos;
            long period = beforeGap() ? Math.min(due, LONGEST_WAIT_AT_GAP_NANOS) : due;
            return shownNanos + Math.max(LEAST_PERIOD_NANOS, period) - now;
        }

        Playhead next(long now) {
            long until =
                    tapeNanos + (long) ((now - fromNanos) * projector.head().speed());
            return projector.head().advanced(until, projector.times());
        }

        /** After a gap the clock starts anew. */
        Pace shown(long now) {
            boolean afterGap = projector.gapBefore(projector.head().index()) > 0;
            return afterGap ? new Pace(projector, now) : new Pace(projector, fromNanos, tapeNanos, now);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
