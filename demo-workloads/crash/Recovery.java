package io.github.jhtop.workloads.crash;

import java.util.Locale;

/** What is done about a worker that failed. */
enum Recovery {
    /** Nothing: its tasks are lost. */
    NONE,
    /** A new worker is started, which goes on where it failed. */
    REPLACE,
    /** A worker that waited for this from the beginning goes on where it failed. */
    SPARE,
    /** The worker itself catches what can be caught, and goes on. */
    RESTART;

    static Recovery of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
