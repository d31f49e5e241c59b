package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.screen.Dist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program is stopped and goes on, alone and as the job of a shell. */
@Timeout(60)
class JobControlIT {

    private static final String PROMPT = "ready> ";
    private static final String CTRL_Z = "\032";

    @Test
    void drawsAnewForTheNewSizeAfterItWasStoppedByForce() {
        try (PtySession session = PtySession.sized(120, 40).start(Dist.launcher(), "--readonly")) {
            session.await("every 1.0s");
            session.signal(Signal.STOP);
            awaitStopped(session, session.pid());
            session.resize(90, 20);
            int mark = session.mark();
            session.signal(Signal.CONT);
            session.awaitRedraw(mark);
            session.type("q");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        }
    }

    @Test
    void aStopFromOutsideGivesTheTerminalBackUntilFg() {
        try (PtySession session = shell()) {
            long job = startJob(session);
            int stopped = session.mark();
            Signal.TSTP.send(job);
            comesBack(session, job, stopped);
        }
    }

    @Test
    void ctrlZGivesTheTerminalBackUntilFg() {
        try (PtySession session = shell()) {
            long job = startJob(session);
            int stopped = session.mark();
            session.type(CTRL_Z);
            comesBack(session, job, stopped);
        }
    }

    private static void comesBack(PtySession session, long job, int stopped) {
        awaitPrompt(session, stopped);
        awaitStopped(session, job);
        session.assertModesGivenBack();
        session.resize(90, 20);
        int mark = session.mark();
        session.type("fg\n");
        session.awaitRedraw(mark);
        assertEquals(job, session.foregroundGroup());
        leave(session);
    }

    /** It has no terminal to give back then, and to try would stop it for ever. */
    @Test
    void aStoppedJobThatIsKilledEndsAndWritesNothing() {
        try (PtySession session = shell()) {
            long job = startJob(session);
            int stopped = session.mark();
            Signal.TSTP.send(job);
            awaitPrompt(session, stopped);
            awaitStopped(session, job);
            int mark = session.mark();
            session.type("kill %1\n");
            session.awaitTrue("the end of the job", () -> !ProcessStat.isAlive(job));
            session.drain();
            assertTrue(
                    session.since(mark).holdsNoEscape(),
                    () -> session.since(mark).strangers().toString());
            session.type("exit 7\n");
            assertEquals(7, session.exitStatus());
            session.assertSettingsGivenBack();
            session.assertModesGivenBack();
        }
    }

    /** A shell that takes a running job to the foreground sends no signal, so the program must see for itself. */
    @ParameterizedTest
    @EnumSource(names = {"TSTP", "STOP"})
    void sentToTheBackgroundItWritesNothingUntilFg(Signal stop) {
        try (PtySession session = shell()) {
            long job = startJob(session);
            int stopped = session.mark();
            stop.send(job);
            awaitPrompt(session, stopped);
            awaitStopped(session, job);
            int mark = session.mark();
            session.type("bg; sleep 2; echo slept\n");
            session.awaitTrue("two seconds", () -> session.since(mark).text().contains("\r\nslept"));
            assertTrue(
                    session.since(mark).holdsNoEscape(),
                    () -> session.since(mark).strangers().toString());
            session.type("fg\n");
            session.awaitRedraw(mark);
            leave(session);
        }
    }

    private static void leave(PtySession session) {
        int mark = session.mark();
        session.type("q");
        awaitPrompt(session, mark);
        session.type("exit $?\n");
        assertEquals(0, session.exitStatus());
        session.assertSettingsGivenBack();
        session.assertModesGivenBack();
    }

    /** Without its line editor, which has words of its own for the terminal. */
    private static PtySession shell() {
        PtySession session = PtySession.sized(120, 40)
                .environment("PS1", PROMPT)
                .environment("HISTFILE", "")
                .start(Tool.BASH.path(), "--norc", "--noprofile", "--noediting", "-i");
        awaitPrompt(session, 0);
        return session;
    }

    private static long startJob(PtySession session) {
        long shell = session.foregroundGroup();
        session.type("'" + Dist.launcher() + "' --readonly\n");
        session.await("every 1.0s");
        long job = session.foregroundGroup();
        assertTrue(job != shell && job > 1, "a job of its own");
        return job;
    }

    private static void awaitPrompt(PtySession session, int mark) {
        session.awaitTrue("a prompt", () -> session.since(mark).text().endsWith(PROMPT));
    }

    private static void awaitStopped(PtySession session, long pid) {
        session.awaitTrue(
                "process " + pid + " to be stopped",
                () -> ProcessStat.of(pid).filter(stat -> stat.state() == 'T').isPresent());
    }
}
