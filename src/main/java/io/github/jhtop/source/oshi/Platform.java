package io.github.jhtop.source.oshi;

import java.util.Locale;

/** The operating system, for what one and the same number of OSHI means on it. Any thread. */
enum Platform {
    LINUX,
    MACOS,
    WINDOWS,
    OTHER;

    /** A start time that OSHI computes as now minus age in whole seconds wavers by less than this. */
    private static final long START_DOUBT_MILLIS = 1500;

    static Platform current() {
        return of(System.getProperty("os.name", ""));
    }

    /** Source: {@code oshi.util.PlatformEnum}, which decides by the same property. */
    static Platform of(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return LINUX;
        }
        if (name.startsWith("mac") || name.startsWith("darwin")) {
            return MACOS;
        }
        return name.startsWith("windows") ? WINDOWS : OTHER;
    }

    /** Whether bytes read and written are those of storage: {@code IO_COUNTERS} of Windows hold pipes and sockets too. */
    boolean countsStorage() {
        return this == LINUX || this == MACOS;
    }

    /**
     * Whether two start times of one id belong to the same process or thread. Windows uses an id again at once, and its
     * start times are exact.
     */
    boolean sameStart(long aMillis, long bMillis) {
        return Math.abs(aMillis - bMillis) <= (this == WINDOWS ? 0 : START_DOUBT_MILLIS);
    }
}
