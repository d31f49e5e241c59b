package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.screen.Dist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signals while the screen is shown. */
@Timeout(60)
class SignalsIT {

    @ParameterizedTest
    @EnumSource(names = {"TERM", "INT", "HUP"})
    void aSignalEndsItWithItsStatusAndTheTerminalGivenBack(Signal signal) {
        try (PtySession session = PtySession.sized(80, 24).start(Dist.launcher(), "--readonly")) {
            session.await("every 1.0s");
            session.signal(signal);
            assertEquals(signal.status(), session.exitStatus());
            session.assertGivenBack();
        }
    }

    @Test
    void aStormOfSignalsEndsItOnce() {
        try (PtySession session = PtySession.sized(80, 24).start(Dist.launcher(), "--readonly")) {
            session.await("every 1.0s");
            for (int i = 0; i < 20; i++) {
                session.signal(Signal.TERM);
                session.signal(Signal.HUP);
                session.signal(Signal.INT);
            }
            session.exitStatus();
            session.assertGivenBack();
        }
    }

    @Test
    void sigquitPrintsNoDumpOfTheVirtualMachineOverTheScreen() {
        try (PtySession session = PtySession.sized(80, 24).start(Dist.launcher(), "--readonly")) {
            session.await("every 1.0s");
            session.signal(Signal.QUIT);
            session.signal(Signal.QUIT);
            int mark = session.mark();
            session.type("\f");
            session.awaitTrue(
                    "an answer or the end",
                    () -> session.hasEnded() || session.since(mark).clearsTheScreen());
            session.type("q");
            session.assertGivenBack();
        }
    }
}
