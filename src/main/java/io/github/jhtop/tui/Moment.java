package io.github.jhtop.tui;

/** Which time the screen shows. */
sealed interface Moment {

    /** The newest snapshot of this machine, always. */
    record Now() implements Moment {}

    /** The snapshot that was the newest when the reader paused. */
    record Held() implements Moment {}

    /**
     * A sample of a recording.
     *
     * @param timeline where in it
     */
    record Past(Timeline timeline) implements Moment {}

    default boolean isNow() {
        return this instanceof Now;
    }

    /** Whether a run is shown, not this machine. */
    default boolean isReplay() {
        return this instanceof Past past && past.timeline().isReplay();
    }
}
