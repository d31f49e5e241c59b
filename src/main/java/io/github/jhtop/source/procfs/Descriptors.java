package io.github.jhtop.source.procfs;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * The budget of descriptors that are kept open from one sample to the next: half of what the process may have, so that
 * the other half is left for everything else.
 */
final class Descriptors {

    private final int budget;
    private int kept;

    Descriptors(int budget) {
        this.budget = budget;
    }

    /** A budget by {@code /proc/self/limits} ({@code man proc_pid_limits}). */
    static Descriptors forThisProcess(ProcRoot proc, ReadBuffer buffer) {
        if (!buffer.read(proc.path("self/limits"))) {
            return new Descriptors(256);
        }
        Bytes limits = buffer.cursor();
        long soft = limits.seekLine("Max open files") ? limits.number() : Bytes.MISSING;
        return new Descriptors(soft == Bytes.MISSING ? 256 : (int) Math.min(soft / 2, 1 << 20));
    }

    /** Opens a file to be kept; null if it is gone, denied, or the budget is spent. */
    @Nullable FileChannel keep(String path) {
        if (kept >= budget) {
            return null;
        }
        try {
            // The channel owns the stream: closing the one closes the other.
            FileChannel channel = new FileInputStream(path).getChannel();
            kept++;
            return channel;
        } catch (IOException goneDeniedOrTooMany) {
            return null;
        }
    }

    /** Gives a kept one back. */
    void release(@Nullable FileChannel channel) {
        if (channel == null) {
            return;
        }
        kept--;
        try {
            channel.close();
        } catch (IOException closedAllTheSame) {
            // Linux frees the descriptor whatever close(2) answers.
        }
    }

    int kept() {
        return kept;
    }
}
