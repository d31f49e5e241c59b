package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to other processes, from the key to the deed. */
class ErrandsTest {

    private static final String ON_JAVA = "Down Down ";

    /** A dialog about process 1, which asks twice. */
    private static Play really() {
        return Play.of(24, 80).press("k Enter");
    }

    @ParameterizedTest(name = "keys <{0}>")
    @ValueSource(strings = {"Esc", "q", "F10", "Down Down Esc", "Ctrl-L Esc", "9 Up F12 q"})
    void whoChangesTheirMindSendsNothing(String keys) {
        Play play = Play.of(24, 80).press(ON_JAVA + "F9 " + keys);
        List<String> deeds =
                play.deeds().stream().filter(deed -> !deed.equals("redraw")).toList();
        assertEquals(List.of("hold 2301", "release 2301"), deeds);
        assertEquals(new Overlay.None(), play.overlay());
    }

    @Test
    void aClickBesideTheMenuClosesIt() {
        Play play = Play.of(24, 80).press(ON_JAVA + "F9").click(0, 0);
        assertEquals(List.of("hold 2301", "release 2301"), play.deeds());
    }

    @Test
    void theChosenSignalIsSentOnceAndTheProcessLetGo() {
        Play play = Play.of(24, 80).press(ON_JAVA + "F9 9 9 Enter Enter Esc");
        assertEquals(List.of("hold 2301", "SIGKILL to 2301", "release 2301"), play.deeds());
    }

    @Test
    void theProcessThatWasThereWhenTheDialogOpenedIsMeantAlsoAfterTheListHasMoved() {
        Play play = Play.of(24, 80).press("Down Down k").sampled(Village.snapshot());
        play.resized(10, 40).sampled(Village.snapshot()).resized(1, 1).resized(50, 200);
        assertEquals(List.of("hold 2301"), play.deeds());
        assertEquals(
                List.of("hold 2301", "SIGTERM to 2301", "release 2301"),
                play.press("Enter").deeds());
    }

    @Test
    void whatIsHeldStaysHeldWhileTheProgramIsStopped() {
        Play play = Play.of(24, 80).press(ON_JAVA + "k Ctrl-Z");
        assertEquals(List.of("hold 2301", "stop"), play.deeds());
        assertInstanceOf(Overlay.Choosing.class, play.overlay());
    }

    @ParameterizedTest(name = "keys <{0}>")
    @CsvSource({
        "'', 'hold 1, release 1'",
        "Esc, 'hold 1, release 1'",
        "q, 'hold 1, release 1'",
        "Enter Esc, 'hold 1, release 1'",
        "Enter Enter Esc, 'hold 1, release 1'",
        "Down Enter, 'hold 1, SIGTERM to 1, release 1'",
        "Enter Down Enter Down Enter, 'hold 1, SIGINT to 1, release 1'",
        "Ctrl-C, 'hold 1, release 1'"
    })
    void theFirstProcessIsAskedForTwice(String keys, String deeds) {
        Play play = really().press(keys).closed().closed();
        assertEquals(deeds, String.join(", ", play.deeds()));
    }

    @Test
    void noGoesBackToTheSignals() {
        Play play = really().press("Enter");
        assertTrue(play.text().contains("15 SIGTERM"), play.text());
    }

    @Test
    void aBatchReportsEachAndLetsEachGo() {
        Play play = Play.of(24, 80).press(ON_JAVA + "Space Space k Enter");
        assertEquals(
                List.of("hold 2301", "hold 2502", "SIGTERM to 2301", "SIGTERM to 2502", "release 2301", "release 2502"),
                play.deeds());
        Overlay.Telling telling = assertInstanceOf(Overlay.Telling.class, play.overlay());
        assertEquals(2, telling.lines().size());
    }

    @Test
    void aNiceValueChangesWithItsKeyAndEachProcessIsLetGo() {
        Play play = Play.of(24, 80).press(ON_JAVA + "F8 F7");
        assertEquals(
                List.of("hold 2301", "nice 2301 by 1", "release 2301", "hold 2301", "nice 2301 by -1", "release 2301"),
                play.deeds());
    }

    @ParameterizedTest(name = "keys <{0}>")
    @ValueSource(strings = {"F7", "F8", "F9"})
    void onAnEmptyListThereIsNobodyToActOn(String key) {
        Play play = Play.of(24, 80).press("F4").type("cpu>900").press("Enter " + key);
        assertEquals(List.of(), play.deeds());
        assertEquals(new Overlay.None(), play.overlay());
    }

    @Test
    void theWorldIsAskedOnceForEachKey() {
        Play play = Play.of(24, 80).press("W Enter Ctrl-L F2 s End");
        assertEquals(List.of("photograph svg of ", "redraw", "save"), kinds(play));
        assertNull(play.state().errand());
    }

    private static List<String> kinds(Play play) {
        return play.deeds().stream()
                .map(deed -> deed.replaceFirst("theme .*", "").replaceFirst("\\d+ lines", ""))
                .filter(deed -> !deed.isEmpty())
                .toList();
    }

    @Test
    void resultsThatDoNotFitAreScrolled() {
        Play play = Play.of(10, 40).press(ON_JAVA + "Space Space k Enter");
        Overlay.Telling telling = assertInstanceOf(Overlay.Telling.class, play.overlay());
        List<io.github.jhtop.text.SafeText> many =
                java.util.Collections.nCopies(20, telling.lines().get(0));
        Scene scene = play.scene().with(play.state().with(to -> to.overlay = new Overlay.Telling("Many", many)));
        assertTrue(Golden.textBlock(Screen.render(scene)).contains("▾"));
        Scene end = scene.with(Keyboard.press(scene, "End"));
        assertTrue(Golden.textBlock(Screen.render(end)).contains("▴─"), "nothing below the end");
        assertEquals(new Overlay.None(), Keyboard.press(end, "Esc").overlay());
    }
}
