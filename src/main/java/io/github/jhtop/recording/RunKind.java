package io.github.jhtop.recording;

/** What made a recording. */
public enum RunKind {
    /** A bundled workload was launched. */
    LAB,
    /** A command was launched. */
    RUN,
    /** Processes were recorded that ran already. */
    RECORD,
    /** The last minutes of the live monitor were saved. */
    FLIGHT
}
