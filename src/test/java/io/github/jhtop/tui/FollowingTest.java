package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowingTest {

    private static final String ON_JAVA = "2 3 0 1 Enter ";

    private static Snapshot withoutJava() {
        Snapshot all = Village.snapshot();
        List<ProcessRow> left =
                all.processes().stream().filter(row -> row.pid() != 2301).toList();
        return new Snapshot(all.at(), all.intervalSeconds(), all.host(), all.cores(), left, all.sources());
    }

    @Test
    void theCursorStaysOnTheProcessWhereverTheOrderPutsIt() {
        Play play = Play.of(24, 80).press(ON_JAVA + "t F");
        for (String order : List.of("N", "M", "P", "I", "T")) {
            assertEquals(2301, play.press(order).sampled(Village.snapshot()).selected());
        }
    }

    @Test
    void whatIsFoldedOverItIsUnfolded() {
        Play play = Play.of(24, 80).press(ON_JAVA + "F -").sampled(Village.snapshot());
        assertTrue(play.state().following());
        assertEquals(2301, play.selected());
    }

    @Test
    void oneThatEndsIsFollowedNoMoreAndThatIsSaid() {
        Play play = Play.of(24, 80).press(ON_JAVA + "F").sampled(withoutJava());
        assertFalse(play.state().following());
        assertTrue(play.lastRow().contains("2301 has ended"), play::lastRow);
    }

    @Test
    void theSameKeyLetsGo() {
        assertFalse(Play.of(24, 80).press(ON_JAVA + "F F").state().following());
    }

    @Test
    void whoeverSearchesHasSomethingElseInMind() {
        Play play = Play.of(24, 80).press(ON_JAVA + "F /").type("kopie");
        assertEquals(2502, play.press("Enter").selected());
        assertFalse(play.state().following());
    }
}
