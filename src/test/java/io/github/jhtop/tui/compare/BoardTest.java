package io.github.jhtop.tui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.compare.Trials;
import io.github.jhtop.text.SafeText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static Board of(String... names) {
        Board board = Board.EMPTY;
        for (String name : names) {
            board = board.plus(SafeText.of(name), SafeText.EMPTY, new Side.OfRuns(List.of(name)));
        }
        return board;
    }

    private static String order(Board board) {
        return String.join(
                "", board.sides().stream().map(side -> side.of().toString()).toList());
    }

    private static Comparison three() {
        return Comparison.of(
                Terms.usual(false),
                List.of(
                        Trials.group("a", 6, round -> 1 + round / 100.0),
                        Trials.group("b", 6, round -> 2 + round / 100.0),
                        Trials.group("c", 6, round -> 3 + round / 100.0)),
                Noise.UNKNOWN,
                List.of());
    }

    @Test
    void anyOtherSideCanBeShownAndBecomeTheReference() {
        Board board = of("a", "b", "c");
        assertEquals(
                "b", String.valueOf(board.shown() == null ? null : board.shown().of()));
        Board next = board.step(1);
        assertEquals(2, next.other());
        assertEquals(1, next.step(1).other(), "the reference is never shown beside itself");
        assertEquals("cba", order(next.swapped()));
        assertEquals("abc", order(next.swapped().swapped()));
    }

    @Test
    void oneSideIsNoComparison() {
        Board board = of("a");
        assertFalse(board.isComparison());
        assertNull(board.shown());
        assertEquals("a", order(board.swapped().step(1)));
        assertEquals(0, board.lines());
    }

    @Test
    void aComparisonHoldsOnlyForTheSidesThatWereComparedInTheirOrder() {
        Board board = of("a", "b", "c").with(new Outcome(List.of(1, 2, 3), three()));
        assertNotNull(board.contrast());
        assertEquals(2.0, ratio(board), 0.05);
        assertEquals(3.0, ratio(board.step(1)), 0.05);
        assertNull(board.swapped().contrast());
        assertNull(board.without(2).contrast());
        assertNull(board.plus(SafeText.of("d"), SafeText.EMPTY, new Side.OfRuns(List.of()))
                .contrast());
    }

    private static double ratio(Board board) {
        return board.judged().get(0).effect().ratio();
    }

    @Test
    void idsAreNeverUsedAgain() {
        Board board = of("a", "b").without(2);
        assertEquals(
                3,
                board.plus(SafeText.of("c"), SafeText.EMPTY, new Side.OfRuns(List.of()))
                        .made());
    }

    @Test
    void onlyWhatIsPinnedStays() {
        Board board = of("a", "b", "c").change(2, Side::togglePin);
        assertEquals("b", order(board.cleared()));
        assertTrue(board.cleared().sides().get(0).pinned());
    }
}
