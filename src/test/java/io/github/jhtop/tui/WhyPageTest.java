package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WhyPageTest {

    @Test
    void aPageOfDetailsTellsWhyItHasDashes() {
        Play play = Play.of(60, 120).press("2 6 0 0 Enter Enter");
        assertTrue(play.text().contains("Process 2600"), play::text);
        assertTrue(play.press("?").text().contains("Why there is a -"), play::text);
        assertTrue(play.text().contains("WRITE/s"), play::text);
        assertTrue(play.press("Esc").text().contains("Process 2600"), play::text);
        assertFalse(play.press("Esc").overlay().isOpen());
    }

    @Test
    void aPageWithoutDashesIsClosed() {
        assertFalse(Play.of(60, 120).press("F1 ?").overlay().isOpen());
        assertFalse(Play.of(60, 120).press("2 6 0 0 Enter ? ?").overlay().isOpen());
    }
}
