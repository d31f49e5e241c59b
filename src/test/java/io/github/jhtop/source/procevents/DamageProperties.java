package io.github.jhtop.source.procevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Churn;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes are, nothing is thrown, nothing hangs, and the next whole event is heard. */
class DamageProperties {

    private static final int COMMAND = 100;

    @Property
    void anyBytesAreWalkedOver(@ForAll byte[] bytes) {
        Datagrams.visit(bytes, Lineage.ofAll());
    }

    @Property
    void aMaimedEventHarmsNobody(
            @ForAll @Size(min = 1, max = 4) int[] places,
            @ForAll byte value,
            @ForAll @IntRange(max = Datagrams.BYTES) int length) {
        FakeKernel kernel = new FakeKernel();
        try (ProcessEvents events = ProcessEvents.open(() -> kernel)) {
            events.followLaunch(COMMAND);
            byte[] maimed = Arrays.copyOf(Datagrams.fork(0, 1, COMMAND, 7, 7), length);
            for (int place : places) {
                if (length > 0) {
                    maimed[Math.floorMod(place, length)] = value;
                }
            }
            kernel.tell(maimed, Datagrams.fork(9, 1, 1, COMMAND, COMMAND), Datagrams.exec(9, 2, COMMAND));
            Churn churn = events.churn();
            assertNotNull(churn);
            assertTrue(churn.processes().started() >= 1 && churn.processes().started() <= 2);
            assertTrue(churn.execs() >= 1);
        }
    }

    @Property
    void whatIsDroppedIsCounted(@ForAll boolean[] dropped) {
        Gaps gaps = new Gaps();
        int first = Integer.MAX_VALUE - 3;
        gaps.numbered(1, first);
        int lost = 0;
        for (int i = 0; i < dropped.length; i++) {
            lost += dropped[i] ? 1 : 0;
            if (!dropped[i]) {
                gaps.numbered(1, first + 1 + i);
            }
        }
        gaps.numbered(1, first + 1 + dropped.length);
        assertEquals(lost, gaps.events());
    }
}
