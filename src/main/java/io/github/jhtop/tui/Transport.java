package io.github.jhtop.tui;

/** What a reader asks of the time that is shown, as on the buttons of a tape deck. */
enum Transport {
    /** One sample back. */
    STEP_BACK,
    /** One sample forward. */
    STEP_FORWARD,
    /** Some seconds back. */
    JUMP_BACK,
    /** Some seconds forward. */
    JUMP_FORWARD,
    /** To the first sample. */
    BEGIN,
    /** To the last sample. */
    END,
    /** Hold still, or go on. */
    PAUSE_OR_PLAY,
    /** Half the speed. */
    SLOWER,
    /** Twice the speed. */
    FASTER,
    /** Leave what is past. */
    LIVE
}
