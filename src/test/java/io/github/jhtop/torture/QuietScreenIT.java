package io.github.jhtop.torture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.screen.Dist;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a screen on which little happens costs the line. The machine may be busy: its cores are on the screen. */
@Timeout(60)
class QuietScreenIT {

    private static final int ROWS = 50;
    private static final int REFRESHES = 10;

    /** Of a screen of 200×50. */
    private static final int MOST_BYTES = 1_500;

    /** Within a frame pauses are shorter, between two frames they are longer. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    @Test
    void aRefreshOfAQuietScreenIsSmall() {
        List<HostileNeighbour> idle = IntStream.range(0, ROWS)
                .mapToObj(i -> HostileNeighbour.named(("idle " + i).getBytes(US_ASCII)))
                .toList();
        try (PtySession session =
                PtySession.sized(200, ROWS).start(Dist.launcher(), "--readonly", "-p", HostileNeighbour.pids(idle))) {
            session.awaitTrue("some refreshes", () -> frames(session).size() > REFRESHES + 3);
            List<Integer> frames = frames(session);
            List<Integer> last = frames.subList(frames.size() - REFRESHES - 1, frames.size() - 1);
            int median = last.stream().sorted().toList().get(REFRESHES / 2);
            assertTrue(median <= MOST_BYTES, "bytes of each refresh: " + last);
            session.type("q");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        } finally {
            idle.forEach(HostileNeighbour::close);
        }
    }

    /** Bytes of each frame. */
    private static List<Integer> frames(PtySession session) {
        List<Integer> frames = new ArrayList<>();
        long before = 0;
        for (Recorder.Arrival arrival : session.arrivals()) {
            if (frames.isEmpty() || arrival.nanos() - before > PAUSE_NANOS) {
                frames.add(0);
            }
            frames.set(frames.size() - 1, frames.get(frames.size() - 1) + arrival.bytes());
            before = arrival.nanos();
        }
        return frames;
    }
}
