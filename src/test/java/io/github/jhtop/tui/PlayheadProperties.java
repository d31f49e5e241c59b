package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.recording.RecordingException;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is asked of a tape, also of one whose times are nonsense, it stands within its bounds. */
final class PlayheadProperties {

    private record Times(List<Long> nanos) implements Playhead.Times {
        @Override
        public long nanosSinceStart(int index) {
            return nanos.get(index) - nanos.get(0);
        }

        @Override
        public int indexAt(long sinceStart) {
            int found = nanos.size() - 1;
            while (found > 0 && nanosSinceStart(found) > sinceStart) {
                found--;
            }
            return found;
        }
    }

    private static void assertWithin(Playhead head) {
        assertTrue(head.index() >= head.first() && head.index() <= head.last(), head::toString);
        assertTrue(head.speed() >= 0.25 && head.speed() <= 32, head::toString);
        assertTrue(!head.playing() || head.index() < head.last(), head::toString);
    }

    @Property
    void staysWithinItsBounds(
            @ForAll @Size(min = 1, max = 30) List<Long> nanos,
            @ForAll boolean alone,
            @ForAll @Size(max = 60) List<Transport> orders,
            @ForAll long until) {
        Times times = new Times(nanos);
        int last = nanos.size() - 1;
        Playhead head = Playhead.atBegin(alone ? last : Math.min(1, last), last);
        for (Transport order : orders) {
            head = head.after(order, times);
            assertWithin(head);
            if (head.playing()) {
                int before = head.index();
                head = head.advanced(until, times);
                assertTrue(head.index() > before, "playing moves on");
                assertWithin(head);
            }
        }
    }

    /** A step there and a step back is where one was, at any place but the bounds. */
    @Property
    void stepsAreUndone(@ForAll @IntRange(min = 1, max = 8) int index) {
        Times times = new Times(Collections.nCopies(10, 0L));
        Playhead head = new Playhead(0, 9, index, false, 1);
        assertEquals(head, head.after(Transport.STEP_BACK, times).after(Transport.STEP_FORWARD, times));
    }

    /** The same place shows the same, whichever way one came. */
    @Property(tries = 30)
    void everyWayLeadsToTheSameSnapshot(@ForAll @Size(max = 12) List<Transport> orders) throws RecordingException {
        try (Projector film = Film.run();
                Projector straight = Film.run()) {
            Take take = film.take();
            for (Transport order : orders) {
                take = film.move(film.head().after(order, film.times()));
            }
            Playhead there = film.head();
            assertEquals(straight.move(there).snapshot(), take.snapshot());
        }
    }
}
