package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.compare.Board;
import io.github.jhtop.tui.compare.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keys and news do where comparisons are shown. */
class CompareTest {

    private static final String OURS = "20260101-111701-000-mandelbrot-threads";
    private static final String BEFORE = "20260101-111700-000-mandelbrot-single";

    /** In the list: run 3 goes on, run 2 has failed, run 1 is done, and two recordings are from before. */
    private static Play compare() {
        return Play.of(40, 120)
                .press("Shift-Tab")
                .hear(Workshop.stock())
                .hear(Workshop.ends(1, Ending.Cause.ITSELF, true))
                .hear(Workshop.fails(2))
                .hear(Workshop.runs(3, 675));
    }

    /** The two recordings that are whole, beside each other. */
    private static Play board() {
        return compare()
                .press("Home Down Down Space Down Space")
                .hear(Bout.weighed(1, 2))
                .press("Enter");
    }

    private static List<String> orders(Play play) {
        return play.deeds().stream().filter(deed -> deed.startsWith("compare ")).toList();
    }

    private static String newest(Play play) {
        List<String> orders = orders(play);
        return orders.get(orders.size() - 1);
    }

    private static Board boardOf(Play play) {
        return play.state().compare().board();
    }

    @Test
    void theRunsAreReadWheneverTheTabIsOpened() {
        Play play = Play.of(24, 80).press("Shift-Tab");
        assertTrue(play.text().contains("reading the recordings"), play::text);
        play.hear(Workshop.stock()).press("Esc Shift-Tab");
        assertEquals(
                List.of("lab Open[]", "lab Open[]"),
                play.deeds().stream().filter(deed -> deed.startsWith("lab ")).toList());
    }

    @Test
    void whatIsChosenIsReadAndComparedWithTheFirstAsReference() {
        Play play = compare().press("Home Down Down Space");
        assertEquals("compare Weigh [[" + OURS + "]] all", newest(play));
        play.press("Down Enter");
        assertEquals("compare Weigh [[" + OURS + "], [" + BEFORE + "]] all", newest(play));
        assertTrue(play.text().contains("reading the recordings"), play::text);
        play.hear(Bout.weighed(1, 2));
        assertTrue(play.text().contains("unpaired, drift not removed"), play::text);
        assertTrue(play.text().contains("wall time"), play::text);
    }

    @Test
    void whatHasFailedCannotBeChosenAndWhatIsChosenCanBeTakenAway() {
        Play play = compare().press("Home Down Space");
        assertTrue(play.lastRow().contains("Nothing was recorded"), play::text);
        assertEquals(List.of(), orders(play));
        play.press("Down Space");
        assertEquals(1, boardOf(play).sides().size());
        play.press("Space");
        assertEquals(0, boardOf(play).sides().size());
    }

    @Test
    void swappedSidesAreComparedAnewAndAnAnswerOfBeforeShowsNothing() {
        Play play = board().press("x");
        assertEquals("compare Weigh [[" + BEFORE + "], [" + OURS + "]] all", newest(play));
        assertFalse(play.text().contains("wall time"), play::text);
        play.hear(Bout.weighed(1, 2));
        assertFalse(play.text().contains("wall time"), "an answer to the question before");
        play.hear(Bout.weighed(2, 1));
        assertTrue(play.text().contains("wall time"), play::text);
        assertEquals(List.of(2, 1), boardOf(play).sides().stream().map(Side::id).toList());
    }

    @Test
    void enterTellsAllAboutAQuantity() {
        Play play = board().press("Down Enter");
        Overlay.Telling telling = assertInstanceOf(Overlay.Telling.class, play.overlay());
        String told = telling.lines().toString();
        assertTrue(told.contains("Exploratory") && told.contains("n 3"), told);
        play.press("Esc Esc");
        assertTrue(play.state().compare().choosing());
        assertEquals(Tab.COMPARE, play.state().tab());
        play.press("Esc");
        assertEquals(Tab.PROCESSES, play.state().tab());
    }

    @Test
    void aRunThatGoesOnIsSeenAndBecomesItsRecording() {
        Play play = compare().press("Home Space Down Down Space Enter").sampled(Village.snapshot());
        assertTrue(play.text().contains("A so far") && play.text().contains("not judged"), play::text);
        assertTrue(play.text().contains("45 % done"), play::text);
        assertTrue(play.text().contains("ImageFilter"), "its processes");
        double once = boardOf(play).sides().get(0).row().wallSeconds();
        play.sampled(Village.snapshot());
        assertEquals(2 * once, boardOf(play).sides().get(0).row().wallSeconds(), 1e-9);
        play.hear(Workshop.ends(3, Ending.Cause.ITSELF, true));
        assertEquals("compare Weigh [[20260101-111703-000-mandelbrot-threads], [" + OURS + "]] all", newest(play));
    }

    @Test
    void aRunThatFailsStaysWithItsReason() {
        Play play = compare().press("Home Space Down Down Space Enter").hear(Workshop.fails(3));
        assertTrue(play.text().contains("needs JDK 21"), play::text);
    }

    @Test
    void taggedProcessesAreShownFromNowOn() {
        Play play = Play.of(40, 120).press("2 5 0 2 Enter Space 2 3 0 1 Enter Space =");
        assertEquals(Tab.COMPARE, play.state().tab());
        assertTrue(play.text().contains("ImageFilter") && play.text().contains("kopie"), play::text);
        Side reference = boardOf(play).sides().get(0);
        assertTrue(Double.isNaN(reference.row().wallSeconds()), "nothing has happened yet");
        play.sampled(Village.snapshot()).sampled(Village.snapshot());
        assertEquals(2.006, boardOf(play).sides().get(0).row().wallSeconds(), 1e-9);
        assertEquals(List.of(), orders(play), "nothing is to be read");
    }

    @Test
    void aProcessThatEndsLeavesWhatItDid() {
        Play play = Play.of(40, 120)
                .press("2 5 0 2 Enter Space 2 3 0 1 Enter Space =")
                .sampled(Village.snapshot())
                .sampled(without(2301));
        assertTrue(play.text().contains("all of it has ended"), play::text);
        assertEquals(1.003, boardOf(play).sides().get(0).row().wallSeconds(), 1e-9);
    }

    private static Snapshot without(int pid) {
        Snapshot all = Village.snapshot();
        List<ProcessRow> rows =
                all.processes().stream().filter(row -> row.pid() != pid).toList();
        return new Snapshot(all.at(), all.intervalSeconds(), all.host(), all.cores(), rows, all.sources());
    }

    @Test
    void twoAreNeededAndAMarkIsOne() {
        Play play = Play.of(40, 120).press("Down Down =");
        assertTrue(play.lastRow().contains("Tag two"), play::text);
        play.press("m");
        assertTrue(play.lastRow().contains("Marked"), play::text);
        play.sampled(Village.snapshot()).press("=");
        assertTrue(play.text().contains("A before") && play.text().contains("B so far"), play::text);
        assertEquals(1.003, boardOf(play).sides().get(1).row().wallSeconds(), 1e-9, "since the mark");
        assertTrue(play.text().contains("not judged"), play::text);
    }

    @Test
    void whatIsPinnedStaysWhenOthersAreCompared() {
        Play play = Play.of(40, 120).press("2 5 0 2 Enter Space 2 3 0 1 Enter Space = p");
        String kept = boardOf(play).sides().get(1).of().toString();
        assertTrue(play.text().contains("(pinned)"), play::text);
        play.press("Esc Esc =");
        assertEquals(kept, boardOf(play).sides().get(0).of().toString());
        assertEquals(3, boardOf(play).sides().size());
    }

    @Test
    void aReplaySaysWhyNot() {
        Play play = Play.ofFilm(24, 80).press("Down =");
        assertTrue(play.lastRow().contains("In a replay"), play::text);
        play.press("m");
        assertTrue(play.lastRow().contains("In a replay"), play::text);
        assertFalse(play.text().contains("Compare"), play::text);
    }

    @Test
    void aSeriesIsAskedForMeasuredAndSeenRoundByRound() {
        Play play = board().hear(Workshop.ends(3, Ending.Cause.ITSELF, true)).press("r");
        assertInstanceOf(Overlay.Choosing.class, play.overlay());
        play.press("Down Enter");
        assertEquals("compare Measure [mandelbrot:threads, mandelbrot:single] 6", newest(play));
        play.hear(new CompareNews.Progress(SafeText.of("round 4 of 6, 12 s left"), true));
        assertTrue(play.text().contains("a series active"), play::text);
        play.hear(new CompareNews.Round(Bout.paired(3)));
        assertTrue(play.text().contains("round 4 of 6, 12 s left · shuffled, paired"), play::text);
        assertTrue(play.text().contains("not decided: 3 of 6 rounds"), play::text);
        play.hear(new CompareNews.Round(Bout.paired(6)));
        assertTrue(play.text().contains("shorter"), play::text);
        play.press("q");
        assertInstanceOf(Overlay.Leaving.class, play.overlay(), "leaving would end it");
        play.press("n k");
        assertEquals("compare Stop", newest(play));
        play.hear(new CompareNews.Progress(SafeText.of("stopped after 6 rounds, seed 42"), false));
        assertTrue(newest(play).startsWith("compare Weigh"), "its recordings are read");
        assertFalse(play.text().contains("a series active"), play::text);
    }

    @Test
    void roundsStayPairsWhenSidesAreSwapped() {
        Play play = board().hear(Workshop.ends(3, Ending.Cause.ITSELF, true))
                .press("r Enter")
                .hear(new CompareNews.Round(Bout.paired(10)))
                .press("x");
        assertTrue(newest(play).endsWith("all as before"), play.deeds()::toString);
    }

    @Test
    void nothingIsMeasuredWhereNothingMayBeStartedOrWhileRunsAreActive() {
        Play play = board().press("r");
        assertTrue(play.lastRow().contains("would disturb"), play::text);
        Session readOnly = new Session(Village.OWN_PID, KeyMap.USUAL.readOnly(), List.of(), true);
        play = Play.with(readOnly, Village.snapshot(), 40, 120)
                .press("Shift-Tab")
                .hear(Workshop.stock())
                .press("r");
        assertTrue(play.lastRow().contains("--readonly"), play::text);
    }

    @Test
    void aComparisonIsWrittenAlsoOfWhatGoesOn() {
        assertEquals("compare Export 2", newest(board().press("e")));
        Play live = Play.of(40, 120).press("2 5 0 2 Enter Space 2 3 0 1 Enter Space = e");
        assertEquals("compare Export 2", newest(live));
        live.hear(new CompareNews.Said(SafeText.of("Written to /tmp/x")));
        assertTrue(live.lastRow().contains("Written to /tmp/x"), live::text);
        assertTrue(compare().press("e").lastRow().contains("Nothing is compared"));
    }

    @Test
    void theCommandThatComparesTheSameIsTold() {
        Overlay.Telling telling =
                assertInstanceOf(Overlay.Telling.class, board().press("y").overlay());
        assertEquals(
                "[jhtop compare " + OURS + " " + BEFORE + "]", telling.lines().toString());
    }

    @Test
    void alikeRecordingsAreOneSide() {
        Play play = compare().press("End Up g");
        assertEquals("compare Weigh [[" + BEFORE + "]] all", newest(play));
        assertEquals("1 runs", boardOf(play).sides().get(0).note().toString().replace("1 run,", "1 runs"));
        assertNotNull(boardOf(play).sides().get(0));
        play.press("End g");
        assertTrue(play.lastRow().contains("No run like it"), play::text);
    }

    @Test
    void aClickChooses() {
        Play play = compare();
        play.clickOn("mandelbrot:single").clickOn("mandelbrot:single");
        assertEquals(1, boardOf(play).sides().size());
    }
}
