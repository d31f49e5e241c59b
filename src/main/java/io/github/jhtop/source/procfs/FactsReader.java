package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what seldom changes of a process: {@code cmdline} and the user of {@code status}. */
final class FactsReader {

    /** The kernel lets a command line be megabytes long; nobody reads further. */
    private static final int MOST_ARGUMENTS = 1024;

    /** Threads of the kernel belong to root. */
    private static final long KERNEL_UID = 0;

    private final ProcRoot proc;
    private final ReadBuffer buffer;
    private final UserNames users;
    private final long tickNanos;
    private final @Nullable Instant boot;

    FactsReader(ProcRoot proc, ReadBuffer buffer, long tickNanos, @Nullable Instant boot) {
        this.proc = proc;
        this.buffer = buffer;
        this.users = UserNames.read(proc, buffer);
        this.tickNanos = tickNanos;
        this.boot = boot;
    }

    ProcessFacts read(int pid, StatLine stat) {
        if (stat.kernelThread()) {
            return new ProcessFacts(stat.name(), List.of(), users.of(KERNEL_UID), startedAt(stat), true);
        }
        List<SafeText> arguments =
                buffer.read(proc.path(pid, "cmdline")) ? arguments(buffer.bytes(), buffer.length()) : List.of();
        long uid = buffer.read(proc.path(pid, "status")) ? StatusLines.effectiveUid(buffer.cursor()) : -1;
        return new ProcessFacts(stat.name(), arguments, uid < 0 ? null : users.of(uid), startedAt(stat), false);
    }

    private @Nullable Instant startedAt(StatLine stat) {
        return boot == null ? null : boot.plusNanos(stat.startTicks() * tickNanos);
    }

    /** Splits at NUL; the last one may lack it. Source: {@code man proc_pid_cmdline}. */
    static List<SafeText> arguments(byte[] bytes, int length) {
        List<SafeText> arguments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= length && arguments.size() < MOST_ARGUMENTS; i++) {
            boolean ends = i == length ? from < length : bytes[i] == 0;
            if (ends) {
                arguments.add(SafeText.decode(bytes, from, i));
                from = i + 1;
            }
        }
        // A process that wrote a title over its arguments leaves the rest as empty words.
        while (!arguments.isEmpty() && arguments.get(arguments.size() - 1).isEmpty()) {
            arguments.remove(arguments.size() - 1);
        }
        return List.copyOf(arguments);
    }
}
