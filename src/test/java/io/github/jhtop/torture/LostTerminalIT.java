package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.screen.Dist;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The terminal goes away, or takes no more output. */
@Timeout(90)
class LostTerminalIT {

    /** What the kernel keeps for a reader, at most. Source: {@code tty_buffer.c}, {@code TTYB_DEFAULT_MEM_LIMIT}. */
    private static final int LINE_BYTES = 65_536;

    private static final String EXECUTE = "exec \"$@\"";
    private static final String EXECUTE_WITHOUT_SIGHUP = "trap '' HUP; exec \"$@\"";

    @ParameterizedTest
    @ValueSource(strings = {EXECUTE, EXECUTE_WITHOUT_SIGHUP})
    void endsWithItsWindow(String script) {
        try (PtySession session = start(script)) {
            session.await("every 1.0s");
            Ending.assertSoonAndCheap(session.pid(), session::hangUp);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void endsWithAWindowThatIsClosedWhileItStarts(int seed) {
        try (PtySession session = start(EXECUTE_WITHOUT_SIGHUP)) {
            session.pid();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(new Random(seed).nextInt(600)));
            Ending.assertSoonAndCheap(session.pid(), session::hangUp);
        }
    }

    @Test
    void honoursASignalWhileNobodyReads() {
        try (PtySession session = start(EXECUTE)) {
            session.await("every 1.0s");
            session.stall();
            fillTheLine(session);
            Ending.assertSoonAndCheap(session.pid(), () -> session.signal(Signal.TERM));
            session.resume();
            assertEquals(Signal.TERM.status(), session.exitStatus());
            session.assertSettingsGivenBack();
        }
    }

    @Test
    void honoursASignalWhileOutputIsHeldBack() {
        try (PtySession session = start(EXECUTE)) {
            session.await("every 1.0s");
            session.holdOutput();
            fillTheLine(session);
            Ending.assertSoonAndCheap(session.pid(), () -> session.signal(Signal.TERM));
            session.releaseOutput();
            assertEquals(Signal.TERM.status(), session.exitStatus());
            session.assertSettingsGivenBack();
        }
    }

    @Test
    void quitsByItsKeyWhileNobodyReads() {
        try (PtySession session = start(EXECUTE)) {
            session.await("every 1.0s");
            session.stall();
            fillTheLine(session);
            session.type("q");
            session.awaitTrue("the end", session::hasEnded);
            session.resume();
            assertEquals(0, session.exitStatus());
            session.assertSettingsGivenBack();
        }
    }

    @Test
    void showsTheNewestFrameAndNoBacklogWhenSomebodyReadsAgain() {
        try (PtySession session = start(EXECUTE)) {
            session.await("every 1.0s");
            int first = session.mark();
            session.type("\f");
            session.awaitRedraw(first);
            int frameBytes = session.mark() - first;
            session.stall();
            int mark = session.mark();
            int asked = fillTheLine(session);
            session.type("h");
            session.resume();
            session.await("How to read the screen");
            Transcript backlog = session.since(mark);
            assertTrue(backlog.clearings() < asked / 2, backlog.clearings() + " of " + asked + " frames");
            int bytes = session.mark() - mark;
            // What the line holds, the frame that was being written, the newest one, and what came by the clock.
            assertTrue(bytes < LINE_BYTES + 5 * frameBytes, bytes + " bytes, of which a frame has " + frameBytes);
            session.type("qq");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        }
    }

    /** Asks for whole frames, one by one, for some seconds; there is room in the line for five or so. */
    private static int fillTheLine(PtySession session) {
        int frames = 60;
        for (int i = 0; i < frames; i++) {
            session.type("\f");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
        }
        return frames;
    }

    private static PtySession start(String script) {
        return PtySession.sized(200, 50).start("/bin/sh", "-c", script, "sh", Dist.launcher(), "--readonly");
    }
}
