package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabsViewTest {

    @Test
    void aScaledCpuIsSaidOnBothLists() {
        Play play = Play.of(24, 120).press("Down Down");
        assertFalse(play.text().contains("CPU% of machine"));
        assertTrue(play.press("%").text().contains("CPU% of machine"), play::text);
        assertTrue(play.press("Tab").text().contains("CPU% of machine, bars of one core"), play::text);
    }

    @Test
    void threadsAreFilteredByTheirNames() {
        Play play = Play.of(24, 120).press("Down Down Tab F4").type("WORKER-1").press("Enter");
        assertTrue(play.text().contains("filter WORKER-1"), play::text);
        assertTrue(play.text().contains("worker-12"), play::text);
        assertFalse(play.text().contains("worker-2 "), play::text);
        assertTrue(play.press("Esc").text().contains("worker-2 "), play::text);
        assertTrue(play.text().contains("[Threads]"), play::text);
        assertTrue(play.press("F4").type("nobody").text().contains("only names are looked at"), play::text);
        assertTrue(play.press("Esc").text().contains("worker-2 "), play::text);
    }

    @ParameterizedTest
    @CsvSource({"15, 60", "10, 40"})
    void whatIsHiddenOnASmallScreenIsSaid(int rows, int columns) {
        Play play = Play.of(rows, columns).press("F4").type("cpu>5").press("Enter");
        assertTrue(firstRow(play).contains(" filter cpu>5"), play::text);
        assertTrue(firstRow(play.press("Tab")).contains("[Threads]"), play::text);
        assertTrue(firstRow(Play.of(rows, columns).press("J")).endsWith(" JVMs│"));
        assertTrue(firstRow(Play.of(rows, columns).press("Down F")).endsWith(" following│"));
        assertTrue(firstRow(Play.of(rows, columns).press("Space Space")).endsWith(" 2 tagged│"));
        assertTrue(firstRow(Play.of(rows, columns).press("u Down Enter")).contains(" user "));
        assertTrue(firstRow(Play.of(rows, columns).press("F4").type("x".repeat(90)))
                .endsWith("x…│"));
    }

    private static String firstRow(Play play) {
        return play.text().lines().findFirst().orElseThrow();
    }

    @Test
    void aLongCommandIsCutBeforeWhatStandsAtTheRight() {
        String row = Play.of(24, 75)
                .press("Down Down Tab")
                .text()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertTrue(row.matches(".*of 2301 Image[^ ]*….* every 1\\.0s │"), row);
    }

    @Test
    void theTimeBetweenRefreshesLeavesBeforeTheOrder() {
        String row =
                Play.of(24, 80).press("H H").text().lines().skip(1).findFirst().orElseThrow();
        assertTrue(row.endsWith(" tree by CPU%  all threads │"), row);
        assertFalse(row.contains("every"), row);
    }

    /** Rows of one depth, a parent and leaves with short names and long ones, begin at one column. */
    @Test
    void whatIsCutOfTheTreeIsTheSameForSiblings() {
        Snapshot all = Village.snapshot();
        ProcessRow shell = all.processes().get(3);
        List<ProcessRow> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add(Village.child(shell, 3000 + i, i == 0 ? 0 : 2999 + i, "deep-shell-" + i));
            rows.add(Village.child(shell, 4000 + i, 3000 + i, "s"));
            rows.add(Village.child(shell, 5000 + i, 3000 + i, "longer-than-that"));
        }
        Snapshot deep = new Snapshot(all.at(), all.intervalSeconds(), all.host(), all.cores(), rows, all.sources());
        for (int columns = 60; columns < 100; columns++) {
            Play play = Play.of(deep, 40, columns).press("*");
            for (int i = 0; i < 8; i++) {
                int ofShort = play.lineWith(" " + (4000 + i) + " ").lastIndexOf("─ ");
                int ofLong = play.lineWith(" " + (5000 + i) + " ").lastIndexOf("─ ");
                assertEquals(ofLong, ofShort, columns + " columns, depth " + i);
                assertTrue(ofShort > 0, play::text);
            }
        }
    }

    @Test
    void theKeysStandApart() {
        assertTrue(Play.of(24, 120).press("F2").lastRow().contains("d Defaults s Save"));
        for (int columns = 40; columns < 140; columns++) {
            String row = Play.of(24, columns).lastRow();
            assertFalse(row.matches(".*[a-z]\\d+ of \\d+ │"), row);
        }
    }

    @Test
    void theSearchSaysHowItGoesOn() {
        assertTrue(Play.of(24, 80).press("/").type("java").lastRow().contains("F3 next, Ctrl-P previous, Esc back"));
    }

    @Test
    void aScreenThatIsReadOnlySaysSo() {
        Session session = new Session(Village.OWN_PID, KeyMap.USUAL.readOnly(), List.of(), true);
        for (String key : List.of("F9", "k", "F7", "F8")) {
            String row =
                    Play.with(session, Village.snapshot(), 24, 80).press(key).lastRow();
            assertTrue(row.contains("--readonly: " + key), row);
        }
    }

    /** Forty shells, each started by the one before. */
    @Test
    void aDeepRowKeepsItsName() {
        Snapshot all = Village.snapshot();
        ProcessRow shell = all.processes().get(3);
        List<ProcessRow> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(Village.child(shell, 3000 + i, i == 0 ? 0 : 2999 + i, "deep-shell-" + i));
        }
        Snapshot deep = new Snapshot(all.at(), all.intervalSeconds(), all.host(), all.cores(), rows, all.sources());
        Play play = Play.of(deep, 24, 60).press("* End");
        assertTrue(play.text().lines().anyMatch(line -> line.matches(".*…[│├└─▾ ]*deep-she.*")), play::text);
    }
}
