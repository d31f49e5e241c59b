package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jhtop.kernel.ChildCalls;
import io.github.jhtop.kernel.EventCounter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Launches of tests. */
final class Launches {

    static final Path PROC = Path.of("/proc");

    private static final long DEADLINE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private Launches() {}

    /** A shell that says nothing but into a file. */
    static LaunchPlan shell(String script, Path output) {
        return LaunchPlan.of(List.of("/bin/sh", "-c", script))
                .withStreams(
                        new Redirection.Discarded(), new Redirection.InFile(output), new Redirection.InFile(output));
    }

    static Launcher with(EventCounter.Opener counters) {
        return new Launcher(PROC, ChildCalls.ofKernel(), counters);
    }

    static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processes of a session that live. */
    static List<ProcessTable.Entry> session(int session) {
        return new ProcessTable(PROC)
                .read().stream()
                        .filter(entry -> entry.session() == session && !entry.ended())
                        .toList();
    }

    static void await(String what, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > DEADLINE_NANOS) {
                throw new AssertionError("waited in vain for " + what);
            }
            LockSupport.parkNanos(10_000_000);
        }
    }
}
