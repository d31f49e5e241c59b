package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilteringTest {

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Left Enter", "Home Enter Enter"})
    void whatCannotBeReadIsRefusedAndNoPartOfItIsUsed(String keys) {
        Play play = Play.of(24, 120).press("F4").type("cpuu>5").press(keys);
        assertInstanceOf(Overlay.Asking.class, play.overlay());
        assertTrue(play.lastRow().contains("no column 'cpuu'"), play::lastRow);
        assertFalse(play.text().contains("filter cpuu"), play::text);
        assertTrue(play.text().contains("ImageFilter"), play::text);
        assertFalse(play.press("Esc").overlay().isOpen());
        assertEquals("", play.state().listing().filter().text());
    }

    @Test
    void aClickIntoTheListRefusesItToo() {
        Play play = Play.of(24, 120).press("F4").type("cpuu>5").click(8, 10);
        assertInstanceOf(Overlay.Asking.class, play.overlay());
        assertTrue(play.lastRow().contains("no column 'cpuu'"), play::lastRow);
    }

    @Test
    void theFilterBeforeStaysWhileAnotherCannotBeRead() {
        Play play = Play.of(24, 120)
                .press("F4")
                .type("kopie")
                .press("Enter F4 Ctrl-U")
                .type("cpuu>5");
        assertEquals("kopie", play.state().listing().filter().text());
        assertEquals(
                "cpu>5",
                play.press("Ctrl-U")
                        .type("cpu>5")
                        .press("Enter")
                        .state()
                        .listing()
                        .filter()
                        .text());
    }
}
