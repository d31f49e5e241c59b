package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.screen.Dist;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The terminal is given back whenever a SIGTERM comes, also in the middle of the start. */
@Tag("slow")
@Timeout(60)
class StartUpSignalsIT {

    private static final int LATEST_MILLIS = 600;

    /**
     * Of a JDK 17 that is told to end while it initialises itself ("InternalError: Bad level"): 9 of 820 starts of an empty
     * class, 5 to 90 ms after the start. No line of this program has run then, and the terminal is untouched.
     */
    private static final int BROKEN_OFF = 1;

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSignalAtARandomMomentOfTheStartLeavesTheTerminalAsItWas(long seed) {
        try (PtySession session = PtySession.sized(80, 24).start(Dist.launcher(), "--readonly")) {
            session.pid();
            int moment = new Random(seed).nextInt(LATEST_MILLIS);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(moment));
            session.signal(Signal.TERM);
            int status = session.exitStatus();
            boolean ofVirtualMachine =
                    status == BROKEN_OFF && session.transcript().text().isEmpty();
            assertTrue(status == Signal.TERM.status() || ofVirtualMachine, () -> "exit status " + status);
            session.assertGivenBack();
        }
    }
}
