package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.screen.Dist;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program over SSH, as a monitor is mostly used. */
@Timeout(90)
class SshIT {

    private static final long WITHIN_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final String MAIN_CLASS = "io.github.jhtop.cli.Jhtop";

    private static @Nullable SshServer started;

    @BeforeAll
    static void startServer(@TempDir Path folder) throws IOException, InterruptedException {
        started = SshServer.start(folder);
    }

    @AfterAll
    static void stopServer() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void worksAsOnALocalTerminal() {
        try (PtySession session = PtySession.sized(120, 40).start(server().client(remote("exec")))) {
            session.await("every 1.0s");
            // Where a busy machine has no room for it on the screen, the search goes there.
            session.type("/sshd");
            session.awaitScreen("a selected sshd", screen -> screen.stream()
                    .anyMatch(row -> row.contains(" sshd") && !row.contains("Search")));
            session.type("\r\t\t");
            session.await("THREADS LAST SEEN HERE");
            int mark = session.mark();
            session.resize(90, 25);
            session.awaitRedraw(mark);
            session.type("h");
            session.await("How to read the screen");
            session.type("qq");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec", "trap '' HUP; exec"})
    void endsWithItsConnection(String execute) {
        try (PtySession session = PtySession.sized(120, 40).start(server().client(remote(execute)))) {
            session.await("every 1.0s");
            Ending.assertSoonAndCheap(remoteJhtop(), () -> session.signal(Signal.KILL));
        }
    }

    /** A child that has not come to its exec yet, for {@code stty}, has the command line of its parent for a moment. */
    private static long remoteJhtop() {
        long start = System.nanoTime();
        List<Long> found = server().processes(MAIN_CLASS);
        while (found.size() != 1) {
            assertTrue(System.nanoTime() - start < WITHIN_NANOS, () -> "not one jhtop over there");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            found = server().processes(MAIN_CLASS);
        }
        return found.get(0);
    }

    private static SshServer server() {
        return Objects.requireNonNull(started);
    }

    /** The shell over there has another path and language. */
    private static String remote(String execute) {
        return "export LANG=C.UTF-8 JHTOP_JAVA='" + System.getProperty("java.home") + "'; " + execute + " '"
                + Dist.launcher() + "' --readonly";
    }
}
