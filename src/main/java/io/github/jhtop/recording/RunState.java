package io.github.jhtop.recording;

/** How whole a run is. */
public enum RunState {
    /** It came to its own end, and all of it is recorded. */
    COMPLETE,
    /** It was stopped, or its recording broke off. */
    INCOMPLETE,
    /** What it was cannot be read. */
    DAMAGED
}
