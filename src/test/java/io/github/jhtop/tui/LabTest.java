package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What keys and news do in the lab. */
class LabTest {

    private static final String TO_LAB = "Tab Tab Tab";

    private static Play lab() {
        return Play.of(24, 80).press(TO_LAB).hear(Workshop.stock());
    }

    private static List<String> labDeeds(Play play) {
        return play.deeds().stream().filter(deed -> deed.startsWith("lab ")).toList();
    }

    private static String newest(Play play) {
        List<String> deeds = labDeeds(play);
        return deeds.get(deeds.size() - 1);
    }

    private static Set<Integer> tags(Play play) {
        return play.state().tags().stream().map(ProcessId::pid).collect(Collectors.toSet());
    }

    @Test
    void isReadWhenItIsOpenedAndNotAgain() {
        Play play = Play.of(24, 80).press(TO_LAB);
        assertEquals(List.of("lab Open[]"), labDeeds(play));
        play.hear(Workshop.stock()).press("Esc " + TO_LAB);
        assertEquals(List.of("lab Open[]"), labDeeds(play));
    }

    @Test
    void theHintOfTheFirstMinuteIsTrue() {
        Play play = Play.of(Village.snapshot(), 24, 80)
                .press("J F4")
                .type("nothing-like-this")
                .press("Enter");
        assertTrue(play.text().contains("Lab: Tab ×3, Enter starts mandelbrot."), play::text);
        play.press(TO_LAB).hear(Workshop.stock()).press("Enter");
        assertTrue(newest(play).startsWith("lab Start["), play.deeds()::toString);
        assertTrue(newest(play).contains("name=mandelbrot"), play.deeds()::toString);
    }

    @Test
    void aValueIsTypedInItsPlaceAndRefusedWithItsRange() {
        Play play = lab().press("Down Down Down 9 9 9 9 9");
        assertTrue(play.lastRow().contains("size: '99999' is not a whole number from 1 to 20000"), play::text);
        play.press("Enter");
        assertInstanceOf(Overlay.Asking.class, play.overlay(), "what cannot be used is not kept");
        play.press("Backspace Backspace Enter r");
        assertTrue(newest(play).contains("chosen={size=999}"), newest(play));
        assertTrue(play.press("Delete r").deeds().toString().contains("chosen={}"));
    }

    @Test
    void whatWasTypedIsForgottenByEsc() {
        Play play = lab().press("Down Down Down 7 Esc r");
        assertTrue(newest(play).contains("chosen={}"), newest(play));
    }

    @Test
    void aVariantAndAWordAreChosenFromMenus() {
        Play play = lab().press("Down Enter");
        assertTrue(play.text().contains("n/a: needs JDK 21"), play::text);
        play.press("p Enter r");
        assertTrue(newest(play).contains("variant=Variant[name=processes"), newest(play));
        play.press("Left Up Up Right Down Down Down Enter Down Enter r");
        assertTrue(newest(play).contains("chosen={mode=oom}"), newest(play));
    }

    @Test
    void eachWorkloadKeepsItsForm() {
        Play play = lab().press("Down Down Down 7 Enter Left Up Down Right r");
        assertTrue(newest(play).contains("chosen={size=7}"), newest(play));
    }

    @Test
    void theCommandLineDoesTheSame() {
        Play play = lab().press("Down Down 8 Enter Down 5 0 0 Enter y");
        assertTrue(play.text().contains("jhtop lab run mandelbrot:threads --workers 8 --set size=500"), play::text);
    }

    @Test
    void theTreeOfARunIsTaggedAndFollowedAsItTurnsUp() {
        Play play = lab().hear(Workshop.starts(1));
        assertEquals(Set.of(), tags(play));
        play.hear(Workshop.runs(1, 300));
        assertEquals(Set.of(2301, 2502), tags(play));
        play.press("Esc");
        assertEquals(2301, play.selected());
        play.press("U");
        assertEquals(Set.of(), tags(play.hear(Workshop.runs(1, 600))), "a tag that was taken away stays away");
    }

    @Test
    void aRunLeadsToItsProcesses() {
        Play play = lab().hear(Workshop.starts(1)).hear(Workshop.runs(1, 300)).press("U Right Enter");
        assertEquals(Tab.PROCESSES, play.state().tab());
        assertEquals(Set.of(2301, 2502), tags(play));
        assertEquals(2301, play.selected());
    }

    @Test
    void theRunUnderTheCursorIsStoppedOrTheOnlyOne() {
        Play play = lab().hear(Workshop.runs(1, 300)).press("F9");
        assertEquals("lab Stop[number=1]", newest(play));
        play.hear(Workshop.runs(2, 1)).press("k");
        assertTrue(play.lastRow().contains("Several runs are active"), play::lastRow);
        play.press("Right Down k");
        assertEquals("lab Stop[number=1]", newest(play));
        assertEquals(
                2, labDeeds(play).stream().filter(deed -> deed.contains("Stop")).count());
    }

    @Test
    void aReferenceInTheMakingShowsForHowLong() {
        assertTrue(lab().hear(Workshop.refers(1, 7)).text().contains(": runs single once, for the result"));
    }

    @Test
    void whatIsBelowTheEdgeIsCounted() {
        Play play = lab();
        for (int number = 1; number <= 5; number++) {
            play.hear(Workshop.ends(number, Ending.Cause.ITSELF, true));
        }
        assertTrue(play.text().contains("▾ 4 more"), play::text);
        assertFalse(play.press("Right End").text().contains(" more"), play::text);
    }

    @Test
    void aResultIsBrokenAtWordsRightOfItsTitles() {
        String words = "/usr/bin/java -cp lib Main " + "word ".repeat(30).strip();
        Play play = lab().hear(new LabNews.Answer("x", List.of(SafeText.of("Command           " + words))));
        List<String> lines =
                play.text().lines().filter(line -> line.contains("word")).toList();
        assertTrue(lines.size() > 2, play::text);
        for (String line : lines.subList(1, lines.size())) {
            assertTrue(line.contains("│" + " ".repeat(19) + "word"), line);
            assertFalse(line.contains("wor "), line);
        }
    }

    @Test
    void theCursorStaysOnItsRunWhenAnotherComes() {
        Play play = lab().hear(Workshop.runs(1, 300)).press("Right Down Up").hear(Workshop.runs(2, 1));
        play.press("k");
        assertEquals("lab Stop[number=1]", newest(play));
    }

    @Test
    void whatHasEndedShowsItsResultAndStartsAgain() {
        Play play = lab().hear(Workshop.ends(1, Ending.Cause.ITSELF, true)).press("Right Enter");
        assertTrue(newest(play).startsWith("lab Show[runId=20260101-111701-000-mandelbrot-threads"), newest(play));
        play.hear(new LabNews.Answer("mandelbrot:threads", List.of(SafeText.of("Wall time 1.75 s"))));
        assertTrue(play.text().contains("Wall time 1.75 s"), play::text);
        play.press("Esc r");
        assertTrue(newest(play).startsWith("lab Start["), newest(play));
        play.press("Down r");
        assertTrue(newest(play).contains("variant=Variant[name=single"), newest(play));
        assertTrue(play.press("Down r").lastRow().contains("Only runs of workloads"), play::lastRow);
    }

    @Test
    void whatFailedSaysWhyInFull() {
        Play play = lab().hear(Workshop.fails(1)).press("Right Enter");
        assertTrue(play.text().contains("with --java"), play::text);
    }

    @Test
    void leavingAsksAsLongAsRunsAreActive() {
        for (String way : List.of("q", "F10", "Ctrl-C")) {
            Play play = lab().hear(Workshop.runs(1, 1)).hear(Workshop.starts(2)).press(way);
            assertTrue(play.lastRow().contains("2 runs active: end them and quit? y / n"), play::lastRow);
            assertFalse(play.press("x n").state().done());
            assertFalse(play.overlay().isOpen());
            assertTrue(play.press(way + " y").state().done());
        }
        assertTrue(lab().hear(Workshop.ends(1, Ending.Cause.ASKED, null))
                .press("q")
                .state()
                .done());
    }

    @Test
    void whoWantsToLeaveTwiceMeansIt() {
        assertTrue(
                lab().hear(Workshop.runs(1, 1)).press("Ctrl-C Ctrl-C").state().done());
    }

    @Test
    void nothingIsStartedOnAScreenThatIsReadOnly() {
        Session readOnly = new Session(Village.OWN_PID, KeyMap.USUAL.readOnly(), List.of("calm"), true);
        Play play =
                Play.with(readOnly, Village.snapshot(), 24, 80).press(TO_LAB).hear(Workshop.stock());
        assertTrue(play.press("Enter").lastRow().contains("--readonly"), play::lastRow);
        assertTrue(play.press("r").lastRow().contains("--readonly"), play::lastRow);
        assertEquals(List.of("lab Open[]"), labDeeds(play));
    }

    @Test
    void aReplayHasNoLab() {
        Play play = Play.ofFilm(24, 80).press("Tab Tab Tab");
        assertEquals(Tab.PROCESSES, play.state().tab());
        assertFalse(play.text().contains("Lab"), play::text);
    }

    @Test
    void aClickGoesToALineAndTheNextOneUsesIt() {
        Play play = lab().clickOn("crash").clickOn("Start crash:threads");
        assertTrue(play.clickOn("Start crash:threads").deeds().toString().contains("name=crash"));
    }
}
