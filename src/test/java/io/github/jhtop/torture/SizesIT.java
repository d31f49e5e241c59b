package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.screen.Dist;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows of any size, and windows that never keep theirs. */
@Timeout(60)
class SizesIT {

    private static final int[][] SIZES = {{0, 0}, {1, 1}, {20, 5}, {500, 200}, {32_767, 32_767}, {80, 24}, {40, 10}};

    @Test
    void aStormOfSizesEndsWithAFrameThatFits() {
        Random random = new Random(7);
        try (PtySession session = PtySession.sized(80, 24).start(Dist.launcher(), "--readonly")) {
            session.await("every 1.0s");
            for (int i = 0; i < 600; i++) {
                int[] size = SIZES[random.nextInt(SIZES.length)];
                session.resize(size[0], size[1]);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            int mark = session.mark();
            session.resize(101, 29);
            session.awaitRedraw(mark);
            session.type("q");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        }
    }

    /** Of the window's cells only so many are drawn as it can have. */
    @ParameterizedTest
    @CsvSource({"0, 0, 80, 24", "500, 200, 500, 200", "32767, 32767, 1024, 512", "0, 50, 80, 24"})
    void startsInAWindowOfAnySize(int columns, int rows, int drawnColumns, int drawnRows) {
        try (PtySession session = PtySession.sized(columns, rows).start(Dist.launcher(), "--readonly")) {
            session.awaitTrue("a frame", () -> session.transcript().screen(drawnColumns, drawnRows).stream()
                    .anyMatch(row -> row.startsWith("F1Help")));
            session.type("q");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "20, 5", "39, 9"})
    void saysSoInAWindowThatIsTooSmall(int columns, int rows) {
        try (PtySession session = PtySession.sized(columns, rows).start(Dist.launcher(), "--readonly")) {
            session.awaitScreen("what is needed", screen -> screen.get(0).startsWith("4"));
            session.type("q");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        }
    }
}
