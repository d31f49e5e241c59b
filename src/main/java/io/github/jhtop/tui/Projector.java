package io.github.jhtop.tui;

import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.recording.Tape;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a tape at any place, by the same derivation as live. One thread at a time. */
final class Projector implements AutoCloseable {

    /** Samples farther apart than this times the usual have a gap between them. */
    private static final int GAP_PERIODS = 4;

    private static final long LEAST_GAP_NANOS = 2_000_000_000;
    private static final int MOST_GAPS = 1_000;

    private final Tape tape;
    private final @Nullable SafeText run;
    private final long bytes;
    private final int origin;
    private final List<Timeline.Gap> gaps;
    private final Playhead.Times times;
    private Playhead head;

    private Projector(Tape tape, @Nullable SafeText run, long bytes, Slice slice, boolean fromEnd) {
        this.tape = tape;
        this.run = run;
        this.bytes = bytes;
        this.times = new Playhead.Times() {
            @Override
            public long nanosSinceStart(int index) {
                return tape.nanosSinceStart(index);
            }

            @Override
            public int indexAt(long sinceStart) {
                return tape.indexAt(sinceStart);
            }
        };
        this.origin = firstIn(tape, slice);
        int last = Math.max(origin, tape.indexAt(slice.to().toNanos()));
        // The first sample alone has no rates.
        int first = Math.min(origin + 1, last);
        this.head = fromEnd ? Playhead.atEnd(first, last) : Playhead.atBegin(first, last);
        this.gaps = gaps();
    }

    /**
     * A run from its begin.
     *
     * @param tape of at least one sample; closed with the projector
     * @param run its name
     * @param slice the part that is shown
     */
    static Projector ofRun(Tape tape, SafeText run, Slice slice) {
        return new Projector(tape, run, -1, slice, false);
    }

    /**
     * The last minutes from their end.
     *
     * @param tape of at least one sample; closed with the projector
     * @param bytes what it takes in memory
     */
    static Projector ofLastMinutes(Tape tape, long bytes) {
        return new Projector(tape, null, bytes, Slice.WHOLE, true);
    }

    private static int firstIn(Tape tape, Slice slice) {
        int index = tape.indexAt(slice.from().toNanos());
        boolean before = tape.nanosSinceStart(index) < slice.from().toNanos();
        return before && index + 1 < tape.size() ? index + 1 : index;
    }

    private List<Timeline.Gap> gaps() {
        List<Timeline.Gap> found = new ArrayList<>();
        for (int i = head.first(); i <= head.last() && found.size() < MOST_GAPS; i++) {
            if (gapBefore(i) > 0) {
                found.add(new Timeline.Gap(position(i - 1), position(i)));
            }
        }
        return List.copyOf(found);
    }

    private long position(int index) {
        return times.nanosSinceStart(index) - times.nanosSinceStart(origin);
    }

    private long interval(int index) {
        return index > origin ? times.nanosSinceStart(index) - times.nanosSinceStart(index - 1) : 0;
    }

    /** How long nothing was recorded before a sample; 0 if it came when it was due. */
    long gapBefore(int index) {
        long usual =
                Math.max(LEAST_GAP_NANOS / GAP_PERIODS, (position(head.last()) / Math.max(1, head.last() - origin)));
        return interval(index) > GAP_PERIODS * usual ? interval(index) : 0;
    }

    Playhead head() {
        return head;
    }

    Playhead.Times times() {
        return times;
    }

    /** What is shown now. */
    Take take() throws RecordingException {
        return take(head, false);
    }

    /** Moves; stays where it is, in pause, if the samples there cannot be read. */
    Take move(Playhead to) throws RecordingException {
        boolean follows = to.index() == head.index() + 1 || (to.index() > head.index() && head.playing());
        try {
            Take take = take(to, follows);
            head = to;
            return take;
        } catch (RecordingException e) {
            head = head.paused();
            throw e;
        }
    }

    private Take take(Playhead at, boolean follows) throws RecordingException {
        Sample older = at.index() > origin ? tape.sample(at.index() - 1) : null;
        Snapshot snapshot = Deriver.derive(older, tape.sample(at.index()));
        Timeline timeline = new Timeline(
                run,
                position(at.index()),
                position(at.last()),
                gapBefore(at.index()),
                at.playing(),
                at.atEnd(),
                at.speed(),
                bytes,
                gaps);
        return new Take(snapshot, timeline, follows);
    }

    @Override
    public void close() {
        tape.close();
    }
}
