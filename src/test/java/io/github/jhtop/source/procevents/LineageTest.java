package io.github.jhtop.source.procevents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.Churn.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineageTest {

    private static final int JHTOP = 10;
    private static final int SHELL = 50;
    private static final int COMMAND = 100;
    private static final int KILLED = 9;

    private final Lineage lineage = Lineage.ofLaunch(COMMAND);

    private void begin() {
        lineage.forked(SHELL, COMMAND, COMMAND);
    }

    @Test
    void aCommandAloneIsOneProcess() {
        lineage.forked(JHTOP, SHELL, SHELL);
        begin();
        lineage.exited(SHELL, SHELL, KILLED);
        lineage.executed(COMMAND);
        lineage.exited(COMMAND, COMMAND, 3 << 8);
        assertEquals(new Churn(new Tally(1, 1, 1), Tally.NONE, 1, 1, 0, 0), lineage.churn());
    }

    @Test
    void descendantsCountWhoeverAdoptsThem() {
        begin();
        lineage.forked(COMMAND, 101, 101);
        lineage.forked(101, 102, 102);
        lineage.exited(101, 101, 0);
        // Now 102 is an orphan.
        lineage.forked(102, 103, 103);
        lineage.exited(103, 103, KILLED);
        assertEquals(new Churn(new Tally(4, 2, 2), Tally.NONE, 0, 0, 1, 0), lineage.churn());
    }

    @Test
    void strangersDoNotCount() {
        begin();
        lineage.forked(JHTOP, 11, 11);
        lineage.forked(JHTOP, 12, JHTOP);
        lineage.executed(11);
        lineage.exited(11, 11, KILLED);
        lineage.exited(12, JHTOP, 0);
        assertEquals(new Churn(new Tally(1, 0, 0), Tally.NONE, 0, 0, 0, 0), lineage.churn());
    }

    /** The kernel names the parent of the process as the one of a thread. */
    @Test
    void threadsAreThoseOfTheirProcess() {
        begin();
        lineage.forked(JHTOP, 101, COMMAND);
        lineage.forked(JHTOP, 102, COMMAND);
        lineage.exited(101, COMMAND, 0);
        assertEquals(new Tally(2, 1, 1), lineage.churn().threads());
        assertEquals(new Tally(1, 0, 0), lineage.churn().processes());
    }

    @Test
    void aProcessEndsWithTheLastOfItsThreads() {
        begin();
        lineage.forked(JHTOP, 101, COMMAND);
        lineage.exited(COMMAND, COMMAND, 0);
        assertEquals(0, lineage.churn().processes().ended());
        lineage.forked(COMMAND, 200, 200);
        lineage.exited(101, COMMAND, 1 << 8);
        assertEquals(new Churn(new Tally(2, 1, 1), new Tally(1, 1, 1), 0, 1, 0, 0), lineage.churn());
    }

    @Test
    void aThreadThatExecutesBecomesTheFirst() {
        begin();
        lineage.forked(JHTOP, 101, COMMAND);
        lineage.forked(JHTOP, 102, COMMAND);
        // 102 executes: all others end, and it takes the number of the first.
        lineage.exited(COMMAND, COMMAND, 0);
        lineage.exited(101, COMMAND, 0);
        assertEquals(0, lineage.churn().processes().ended());
        lineage.executed(COMMAND);
        assertEquals(new Tally(2, 2, 2), lineage.churn().threads());
        lineage.exited(COMMAND, COMMAND, 0);
        assertEquals(new Churn(new Tally(1, 1, 1), new Tally(2, 2, 2), 1, 0, 0, 0), lineage.churn());
    }

    @Test
    void onlyWhoLivedBetweenTwoSamplesIsShortLived() {
        begin();
        lineage.forked(COMMAND, 101, 101);
        lineage.forked(JHTOP, 102, COMMAND);
        lineage.sampled();
        lineage.exited(101, 101, 0);
        lineage.exited(102, COMMAND, 0);
        assertEquals(0, lineage.churn().processes().shortLived());
        assertEquals(0, lineage.churn().threads().shortLived());
        lineage.forked(COMMAND, 103, 103);
        lineage.forked(JHTOP, 104, COMMAND);
        lineage.exited(103, 103, 0);
        lineage.exited(104, COMMAND, 0);
        assertEquals(new Tally(3, 2, 1), lineage.churn().processes());
        assertEquals(new Tally(2, 2, 1), lineage.churn().threads());
    }

    @Test
    void aNumberThatIsUsedAgainIsAnotherProcess() {
        begin();
        lineage.forked(COMMAND, 101, 101);
        // The end of 101 was lost, and a stranger has its number now.
        lineage.forked(JHTOP, 101, 101);
        lineage.forked(101, 102, 102);
        lineage.exited(101, 101, 0);
        assertEquals(new Tally(2, 0, 0), lineage.churn().processes());
    }

    @Test
    void theLivingAreNotBorn() {
        Lineage living = Lineage.ofLiving(List.of(100, 200, 200));
        living.forked(JHTOP, 101, 100);
        living.forked(200, 201, 201);
        living.exited(101, 100, 0);
        living.exited(100, 100, 0);
        living.forked(JHTOP, 100, 100);
        assertEquals(new Churn(new Tally(1, 1, 0), new Tally(1, 1, 1), 0, 0, 0, 0), living.churn());
    }

    @Test
    void allMeansAll() {
        Lineage all = Lineage.ofAll();
        all.forked(1, 5, 5);
        all.forked(1, 7, 6);
        all.executed(6);
        all.exited(8, 8, 0);
        all.exited(9, 8, 0);
        all.exited(5, 5, 0);
        assertEquals(new Churn(new Tally(1, 2, 1), new Tally(1, 2, 1), 1, 0, 0, 0), all.churn());
    }

    @Test
    void theMemoryIsBounded() {
        begin();
        int most = Lineage.MOST_TASKS - 1;
        for (int i = 1; i <= most; i++) {
            lineage.forked(COMMAND, COMMAND + i, COMMAND + i);
        }
        assertEquals(0, lineage.churn().lostEvents());
        lineage.forked(COMMAND, 1_000_000, 1_000_000);
        lineage.forked(JHTOP, 1_000_001, COMMAND);
        assertEquals(2, lineage.churn().lostEvents());
        assertEquals(most + 2, lineage.churn().processes().started());
        for (int i = 1; i <= most; i++) {
            lineage.exited(COMMAND + i, COMMAND + i, 0);
        }
        lineage.forked(COMMAND, 1_000_002, 1_000_002);
        assertEquals(2, lineage.churn().lostEvents());
    }
}
