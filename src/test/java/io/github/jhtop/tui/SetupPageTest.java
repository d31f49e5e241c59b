package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetupPageTest {

    private static final int OPTIONS = Option.TABLE.size();

    private static Play setup(int downs) {
        return Play.of(60, 100).press("F2").press(times("Down", downs));
    }

    private static String times(String key, int times) {
        return IntStream.range(0, times).mapToObj(i -> key).collect(Collectors.joining(" "));
    }

    private static List<String> columns(Play play) {
        return play.state().look().processColumns();
    }

    @Test
    void theFirstDownGoesDown() {
        assertTrue(setup(0).press("Space").state().listing().tree()
                != setup(1).press("Space").state().listing().tree());
        assertNotEquals(setup(0).overlay(), setup(1).overlay());
    }

    /** From the first column to the last, which is the command. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 12})
    void theSameKeyTakesBackWhatItHid(int column) {
        Play play = setup(OPTIONS + column);
        List<String> before = columns(play);
        String hidden = before.get(column);
        play.press("Space");
        assertFalse(columns(play).contains(hidden), hidden);
        assertEquals(before, columns(play.press("Space")));
    }

    @Test
    void severalCanBeHiddenOneAfterTheOther() {
        Play play = setup(OPTIONS + 1);
        List<String> before = columns(play);
        play.press("Space Down Space");
        assertEquals(
                List.of(before.get(1), before.get(2)),
                before.stream().filter(id -> !columns(play).contains(id)).toList());
    }

    @Test
    void theCursorIsOnAColumnThatCameNew() {
        Play play = setup(0);
        int shown = columns(play).size();
        play.press(times("Down", OPTIONS + shown)).press("Space");
        assertEquals(shown + 1, columns(play).size());
        String added = columns(play).get(shown - 1);
        play.press("[");
        assertEquals(added, columns(play).get(shown - 2));
        play.press("Space");
        assertFalse(columns(play).contains(added));
    }

    @Test
    void aColumnPassesHiddenOnes() {
        Play play = setup(OPTIONS + 1);
        List<String> before = columns(play);
        play.press("Space Down [");
        assertEquals(List.of(before.get(2), before.get(0)), columns(play).subList(0, 2));
        assertEquals(before.get(0), columns(play.press("]")).get(0));
    }

    @Test
    void theDefaultsComeBack() {
        Play play = setup(0).press("Space Down Space Down Down Down Space")
                .press(times("Down", OPTIONS))
                .press("Space");
        assertNotEquals(Look.USUAL, play.state().look());
        play.press("d");
        assertEquals(Look.USUAL, play.state().look());
        assertEquals(Play.opening().listing().tree(), play.state().listing().tree());
        assertEquals(Play.opening().listing().threads(), play.state().listing().threads());
        assertTrue(play.lastRow().contains("Defaults"), play::lastRow);
    }
}
