package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The terminal is given back whenever a SIGTERM comes, also in the middle of the start. */
@Tag("slow")
class StartUpSignalsIT {

    private static final int LATEST_MILLIS = 600;
    private static final int SIGTERM_STATUS = 143;

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSignalAtARandomMomentOfTheStartLeavesTheTerminalAsItWas(long seed) {
        try (TmuxScreen screen = TmuxScreen.sized(80, 24).start(Dist.launcher())) {
            screen.pid();
            int moment = new Random(seed).nextInt(LATEST_MILLIS);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(moment));
            screen.signal("TERM");
            assertEquals(SIGTERM_STATUS, screen.exitStatus());
            screen.assertGivenBack();
        }
    }
}
