package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
        assertTrue(play.press("F4").type("nobody").text().contains("Esc shows all again"), play::text);
        assertTrue(play.press("Esc").text().contains("worker-2 "), play::text);
    }
}
