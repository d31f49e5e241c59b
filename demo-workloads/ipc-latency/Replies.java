package io.github.jhtop.workloads.ipclatency;

import java.util.zip.CRC32C;

/** What came back. Used by one thread. */
final class Replies {

    private final long[] nanos;
    private final CRC32C checksum;
    private int wrong;

    Replies(long[] nanos, CRC32C checksum) {
        this.nanos = nanos;
        this.checksum = checksum;
    }

    /** Notes a reply; one before the clock counts has a negative number. */
    void add(int number, long took, boolean right) {
        if (number >= 0) {
            nanos[number] = took;
        }
        wrong += right ? 0 : 1;
    }

    long[] nanos() {
        return nanos;
    }

    CRC32C checksum() {
        return checksum;
    }

    boolean areRight() {
        return wrong == 0;
    }
}
