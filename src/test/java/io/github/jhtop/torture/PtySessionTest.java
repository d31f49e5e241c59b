package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/** What a program does to its terminal is seen, whatever it does. */
@Timeout(60)
class PtySessionTest {

    @Test
    void aProgramOwnsItsTerminalAndReadsWhatIsTyped() {
        try (PtySession session = shell("tty; stty size; read -r line; echo got $line; exit 9")) {
            session.awaitTrue("the size", () -> session.transcript().text().contains("\r\n24 80\r\n"));
            session.type("a line\n");
            assertEquals(9, session.exitStatus());
            session.awaitTrue("the line", () -> session.transcript().text().endsWith("got a line\r\n"));
            session.assertGivenBack();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stty -echo", "printf '\\033[?1049h'", "printf '\\033[?25l'", "printf '\\033]0;x\\007'"})
    void damageThatIsLeftFailsATest(String damage) {
        try (PtySession session = shell(damage)) {
            assertThrows(AssertionFailedError.class, session::assertGivenBack);
        }
    }

    @Test
    void aStalledLineKeepsAProgramFromEnding() {
        try (PtySession session = shell("echo first; read -r go; head -c 300000 /dev/zero | tr '\\0' x")) {
            session.awaitTrue("a start", () -> session.mark() > 0);
            session.holdOutput();
            session.type("\n");
            int mark = session.mark();
            session.drain();
            assertEquals(mark, session.mark());
            session.releaseOutput();
            assertEquals(0, session.exitStatus());
        }
    }

    @Test
    void aClosedWindowEndsAProgram() {
        try (PtySession session = shell("sleep 600")) {
            Ending.assertSoonAndCheap(session.pid(), session::hangUp);
        }
    }

    private static PtySession shell(String script) {
        return PtySession.sized(80, 24).start("/bin/sh", "-c", script);
    }
}
