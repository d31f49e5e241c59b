package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.tui.Input.Mouse.Kind;
import io.github.jhtop.tui.canvas.Size;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mouse. */
class PointerTest {

    /** Sizes and what is open on them. */
    static Stream<List<Object>> screens() {
        List<Size> sizes = List.of(new Size(1, 1), new Size(10, 40), new Size(24, 80), new Size(50, 200));
        List<String> ways =
                List.of("", "Tab", "Tab Tab", "Tab Tab Tab", "F2", "F6", "F9", "F1", "/", "Enter", "u", "?", "y");
        return sizes.stream().flatMap(size -> ways.stream().map(way -> List.of(size, way)));
    }

    /** From the same screen each time, and twice: the second click is on what the first one brought. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void noCellBreaksTheScreen(List<Object> screen) {
        Size size = (Size) screen.get(0);
        Play play = Play.of(size.rows(), size.columns()).press((String) screen.get(1));
        int step = 1 + size.columns() / 20;
        for (int row = 0; row <= size.rows(); row++) {
            for (int column = row % step; column <= size.columns(); column += step) {
                Input.Mouse press = new Input.Mouse(Kind.PRESS, row, column);
                Scene once = play.scene().with(Pointer.act(play.scene(), press));
                Scene twice = once.with(Pointer.act(once, press));
                assertEquals(size, Screen.render(twice).size());
            }
        }
    }

    @Test
    void aTitleOrdersByItsColumnAndAgainTheOtherWay() {
        Play play = Play.of(24, 120).clickOn("VOL/s");
        assertEquals(
                "voluntary_switches_per_second", play.state().listing().order().metric());
        boolean inverted = play.state().listing().order().inverted();
        play.clickOn("▼VOL/s");
        assertNotEquals(inverted, play.state().listing().order().inverted());
    }

    @ParameterizedTest
    @CsvSource({"Threads, THREADS", "Cores, CORES", "Lab, LAB", "Processes, PROCESSES"})
    void aTabOpens(String title, Tab tab) {
        assertEquals(
                tab, Play.of(24, 80).press("Tab Tab").clickOn(title).state().tab());
    }

    @Test
    void aLineIsSelectedByOneClickAndFoldedByTheNext() {
        Play play = Play.of(24, 120).clickOn("2200 ");
        assertEquals(2200, play.selected());
        assertTrue(play.text().contains("ImageFilter"));
        play.clickOn("2200 ");
        assertFalse(play.text().contains("ImageFilter"));
        play.clickOn("2200 ");
        assertTrue(play.text().contains("ImageFilter"));
    }

    @Test
    void theSignOfABranchFoldsAtOnce() {
        Play play = Play.of(24, 120);
        assertFalse(play.clickOn("▾ -bash").text().contains("ImageFilter"));
    }

    /** Every label of the last row does what its key does. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Tab", "Tab Tab", "Tab Tab Tab", "F1", "F2", "F6"})
    void theLastRowIsThoseKeys(String way) {
        Play play = Play.of(24, 120).press(way);
        Scene scene = play.scene();
        int labels = 0;
        for (int column = 0; column < 120; column++) {
            Command command = FooterView.commandAt(scene, column);
            if (command != null) {
                labels++;
                UiState clicked = Pointer.act(scene, new Input.Mouse(Kind.PRESS, 23, column));
                UiState pressed = Keyboard.press(scene, command.keys().get(0));
                assertEquals(pressed, clicked, command.id());
            }
        }
        assertTrue(labels > 0, "labels");
    }

    @Test
    void theWheelMovesTheListAndNotWhatLiesOverIt() {
        Play play = Play.of(24, 80);
        int before = play.selected();
        play.mouse(Kind.WHEEL_DOWN, 10, 10);
        assertNotEquals(before, play.selected());
        play.mouse(Kind.WHEEL_UP, 10, 10);
        assertEquals(before, play.selected());
        play.press("F6");
        Overlay menu = play.overlay();
        play.mouse(Kind.WHEEL_DOWN, 10, 10);
        assertInstanceOf(Overlay.Choosing.class, play.overlay());
        assertNotEquals(menu, play.overlay());
        assertEquals(before, play.press("Esc").selected());
    }

    @Test
    void theRightButtonDoesNothing() {
        Play play = Play.of(24, 80);
        UiState before = play.state();
        assertEquals(before, play.mouse(Kind.RIGHT_PRESS, 10, 10).state());
    }
}
