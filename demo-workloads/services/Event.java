package io.github.jhtop.workloads.services;

import java.util.Locale;

/** What happens to the servers while customers come. */
enum Event {
    /** Nothing: what all others are compared with. */
    NONE,
    /** A process gets SIGKILL, and the supervisor starts another in its place. */
    KILL,
    /** A new process takes over from one that then answers what it has and ends. */
    REPLACE,
    /** One server more opens. */
    MODULE;

    static Event of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
