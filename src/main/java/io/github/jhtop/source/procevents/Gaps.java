package io.github.jhtop.source.procevents;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the events that were not heard. On each CPU the kernel numbers what it tells without a gap ({@code send_msg} in {@code
 * drivers/connector/cn_proc.c}), and a queue that is full drops the newest. One thread at a time.
 */
final class Gaps {

    private final Map<Integer, Integer> lastOfCpu = new HashMap<>();
    private long missing;
    private long overflows;

    /** An event was heard. */
    void numbered(int cpu, int sequence) {
        Integer last = lastOfCpu.put(cpu, sequence);
        int gap = last == null ? 0 : sequence - last - 1;
        // One that is smaller is of a kernel that counts anew.
        missing += Math.max(0, gap);
    }

    /** The queue was full once more, or a message was of no use. */
    void overflow() {
        overflows++;
    }

    /** How many at least; what was dropped last shows with the next event of its CPU. */
    long events() {
        return Math.max(missing, overflows);
    }
}
