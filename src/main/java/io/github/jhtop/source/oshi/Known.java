package io.github.jhtop.source.oshi;

import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.Switches;
import org.jspecify.annotations.Nullable;
import oshi.software.os.OSProcess;

/**
 * Tells a value that OSHI read from one that it could not read and answers with 0 or -1. Source: the many {@code
 * parseLongOrDefault(…, 0L)} of {@code oshi.software.common.os.linux.LinuxOSProcess} and its siblings. Any thread.
 */
final class Known {

    private Known() {}

    /** A quantity that cannot be 0 where it is known. */
    static @Nullable Long positive(long value) {
        return value > 0 ? value : null;
    }

    /** Open descriptors: a live process without any is rarer than one whose descriptors may not be listed. */
    static @Nullable Integer openFiles(long count) {
        return count > 0 ? (int) Math.min(count, Integer.MAX_VALUE) : null;
    }

    /** Storage traffic: two zeros are a process that moved nothing, or one whose traffic may not be read. */
    static @Nullable Io io(Platform platform, long readBytes, long writtenBytes) {
        boolean told = readBytes > 0 || writtenBytes > 0;
        return platform.countsStorage() && told ? new Io(readBytes, writtenBytes) : null;
    }

    /** Shared part of the resident memory; only on Linux is OSHI's private part its complement. */
    static @Nullable Long sharedBytes(Platform platform, long rssBytes, long privateBytes) {
        return platform == Platform.LINUX ? positive(rssBytes - privateBytes) : null;
    }

    /** Source: {@code man proc_pid_stat}, field 18: 0 to 39 for nice -20 to 19, negative for real-time tasks. */
    static @Nullable Integer nice(Platform platform, int priority) {
        return platform == Platform.LINUX && priority >= 0 && priority < 40 ? priority - 20 : null;
    }

    /**
     * Switches of one thread. On Linux OSHI takes them from the file of the state, so that a known state vouches for a
     * count of 0; elsewhere 0 is what it answers where there is no counter.
     */
    static @Nullable Switches switches(Platform platform, OSProcess.State state, long count) {
        boolean vouched = platform == Platform.LINUX && state != OSProcess.State.OTHER;
        return count > 0 || (count == 0 && vouched) ? new Switches.Total(count) : null;
    }

    /** State letter of {@code man proc_pid_stat}; {@code ?} where OSHI knows no more than "other". */
    static char stateLetter(Platform platform, OSProcess.State state) {
        return switch (state) {
            case RUNNING -> 'R';
            case SLEEPING -> 'S';
            // Every wait is this one on Windows, not only the uninterruptible.
            case WAITING -> platform == Platform.WINDOWS ? 'S' : 'D';
            case ZOMBIE -> 'Z';
            case STOPPED, SUSPENDED -> 'T';
            case NEW, OTHER, INVALID -> '?';
        };
    }
}
