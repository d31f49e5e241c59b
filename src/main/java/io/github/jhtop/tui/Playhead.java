package io.github.jhtop.tui;

import java.time.Duration;

/**
 * Where a tape stands, and how it moves; always within its bounds, whatever the times on the tape. Immutable.
 *
 * @param first index of the first sample that can be shown
 * @param last index of the last one
 * @param index of the sample that is shown
 * @param playing whether it goes on by itself
 * @param speed seconds of the tape in a second
 */
record Playhead(int first, int last, int index, boolean playing, double speed) {

    private static final double SLOWEST = 0.25;
    private static final double FASTEST = 32;

    /** Up to this length a jump is short. */
    private static final Duration SHORT_TAPE = Duration.ofMinutes(15);

    private static final Duration SHORT_JUMP = Duration.ofSeconds(10);
    private static final Duration LONG_JUMP = Duration.ofMinutes(1);

    /** When the samples of a tape were taken. */
    interface Times {
        /** Nanoseconds since the first sample. */
        long nanosSinceStart(int index);

        /** The last sample until then. */
        int indexAt(long sinceStart);
    }

    static Playhead atBegin(int first, int last) {
        return new Playhead(first, last, first, false, 1);
    }

    static Playhead atEnd(int first, int last) {
        return new Playhead(first, last, last, false, 1);
    }

    boolean atEnd() {
        return index == last;
    }

    Playhead after(Transport order, Times times) {
        return switch (order) {
            case STEP_BACK -> paused().to(index - 1);
            case STEP_FORWARD -> paused().to(index + 1);
            case JUMP_BACK -> to(Math.min(index - 1, target(times, -1)));
            case JUMP_FORWARD -> to(Math.max(index + 1, target(times, 1)));
            case BEGIN -> to(first);
            case END -> paused().to(last);
            case PAUSE_OR_PLAY -> playing ? paused() : played();
            case SLOWER -> at(Math.max(SLOWEST, speed / 2));
            case FASTER -> at(Math.min(FASTEST, speed * 2));
            case LIVE -> this;
        };
    }

    private int target(Times times, int direction) {
        long nanos = times.nanosSinceStart(index) + direction * jump(times).toNanos();
        return times.indexAt(nanos);
    }

    private Duration jump(Times times) {
        long length = times.nanosSinceStart(last) - times.nanosSinceStart(first);
        return length > SHORT_TAPE.toNanos() ? LONG_JUMP : SHORT_JUMP;
    }

    /** Goes on to the last sample until a time, and at least by one; holds still at the end. */
    Playhead advanced(long untilNanos, Times times) {
        int next = index + 1;
        while (next < last && times.nanosSinceStart(next + 1) <= untilNanos) {
            next++;
        }
        Playhead moved = to(next);
        return moved.atEnd() ? moved.paused() : moved;
    }

    Playhead paused() {
        return new Playhead(first, last, index, false, speed);
    }

    /** Who plays at the end begins anew. */
    private Playhead played() {
        return new Playhead(first, last, atEnd() ? first : index, first < last, speed);
    }

    private Playhead at(double other) {
        return new Playhead(first, last, index, playing, other);
    }

    private Playhead to(int other) {
        int within = Math.max(first, Math.min(last, other));
        return new Playhead(first, last, within, playing && within < last, speed);
    }
}
