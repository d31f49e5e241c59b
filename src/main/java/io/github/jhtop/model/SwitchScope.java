package io.github.jhtop.model;

import java.util.Locale;

/** What a process's switch count covers. */
public enum SwitchScope {
    /** All threads it ever had. */
    PROCESS,
    /** Its live threads and those seen to end: a lower bound. */
    LIVE_THREADS,
    /** Its leader thread alone: for a JVM one or two percent of the truth. */
    MAIN_THREAD;

    /**
     * The name that scripts see.
     *
     * @return for example {@code live_threads}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
