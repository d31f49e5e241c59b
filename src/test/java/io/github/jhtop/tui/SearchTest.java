package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    @ParameterizedTest
    @CsvSource({"image, 2301", "IMAGEFILTER, 2301", "写, 2502", "jhtop, 2450", "2450, 2450", "init, 1"})
    void everyLetterGoesNearer(String text, int pid) {
        assertEquals(pid, Play.of(24, 80).press("/").type(text).press("Enter").selected());
    }

    @Test
    void aMatchThatTheRowHidesStandsBesideWhatIsTyped() {
        Play play = Play.of(24, 120).press("/").type("xmx256");
        assertEquals(2301, play.selected());
        assertTrue(play.lastRow().contains("…bin/java -Xmx256m -cp lib/…"), play::lastRow);
        assertTrue(play.lastRow().contains("Ctrl-P previous"), play::lastRow);
        String seen = Play.of(24, 120).press("/").type("imagef").lastRow();
        assertFalse(seen.contains("…"), seen);
    }

    @Test
    void theSearchGoesOnAndBackWhileItIsTyped() {
        Play play = Play.of(24, 80).press("/").type("java");
        int first = play.selected();
        assertNotEquals(first, play.press("Ctrl-N").selected());
        assertEquals(first, play.press("Ctrl-P").selected());
    }

    @Test
    void escGoesBackToWhereTheSearchBegan() {
        Play play = Play.of(24, 80).press("Down");
        int before = play.selected();
        assertNotEquals(before, play.press("/").type("kopie").selected());
        assertEquals(before, play.press("Esc").selected());
    }

    @Test
    void theNextOneComesAfterThisOneAndRoundTheList() {
        Play play = Play.of(24, 80).press("/").type("java").press("Enter");
        int first = play.selected();
        int second = play.press("Ctrl-N").selected();
        assertNotEquals(first, second);
        int next = second;
        for (int i = 0; next != first && i < 10; i++) {
            next = play.press("Ctrl-N").selected();
        }
        assertEquals(first, next);
        assertEquals(second, play.press("Ctrl-P Ctrl-N Ctrl-N").selected());
    }

    @Test
    void aHiddenProcessIsUnfolded() {
        Play play = Play.of(24, 80).press("*");
        play.press("-");
        assertEquals(2502, play.press("/").type("kopie").press("Enter").selected());
        assertTrue(play.text().contains("kopie"));
    }

    @Test
    void halfAnIdIsNobody() {
        Play play = Play.of(24, 80).press("Down");
        int before = play.selected();
        assertEquals(before, play.press("2 3 0").selected());
        assertEquals(2301, play.press("1").selected());
        assertEquals(before, play.press("7").selected());
        assertTrue(play.lastRow().contains("nothing has this id"), play::lastRow);
    }

    @ParameterizedTest
    @CsvSource({"worker-17, 2318", "2318, 2318", "worker-2, 2303"})
    void aThreadThatNoLineShowsIsUnfolded(String text, int tid) {
        assertEquals(tid, Play.of(24, 80).press("/").type(text).press("Enter").selected());
        assertEquals(
                tid,
                Play.of(24, 80)
                        .press("Down Down Tab g /")
                        .type(text)
                        .press("Enter")
                        .selected());
    }

    @Test
    void aThreadIsFoundByItsId() {
        Play play = Play.of(24, 80).type("2318");
        assertEquals(2318, play.selected());
        assertTrue(play.text().contains("worker-17"), play::text);
    }

    @Test
    void whatHalfAnIdUnfoldedIsFoldedAgain() {
        Play play = Play.of(24, 80);
        assertFalse(play.text().contains("kworker"), play::text);
        assertTrue(play.type("17").text().contains("kworker"), play::text);
        assertFalse(play.type("0").text().contains("kworker"), play::text);
        assertTrue(play.press("Backspace Enter").text().contains("kworker"), play::text);
    }
}
