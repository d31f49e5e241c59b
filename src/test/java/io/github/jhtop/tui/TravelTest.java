package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.Deriver;
import io.github.jhtop.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that go through time, and what they show. */
class TravelTest {

    private static Timeline timeline(Play play) {
        return assertInstanceOf(Moment.Past.class, play.state().moment()).timeline();
    }

    private static long second(Play play) {
        return timeline(play).positionNanos() / 1_000_000_000;
    }

    @ParameterizedTest(name = "{0}: second {1}")
    @CsvSource({"Z, 119", "Z [, 118", "Z [ [ ], 118", "Z {, 109", "Z { }, 119", "Z ^, 1", "Z ^ [ [, 1", "Z ^ $ ], 119"})
    void aPausedScreenIsScrubbed(String keys, long second) {
        assertEquals(second, second(Play.atEndOfFilm(24, 80).press(keys)));
    }

    @Test
    void whatIsPastIsDerivedAsItWasLive() {
        Play play = Play.atEndOfFilm(24, 80).press("Z [ [ [");
        int last = Film.LENGTH - 1;
        assertEquals(
                Deriver.derive(Film.sample(last - 4), Film.sample(last - 3)),
                play.scene().snapshot());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z Z", "Z [ Z", "Z { Esc", "Tab Z [ Esc"})
    void thePresentComesBack(String keys) {
        Play play = Play.atEndOfFilm(24, 80).press(keys);
        assertEquals(new Moment.Now(), play.state().moment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "{", "}", "^", "$", ",", "."})
    void onTheLiveScreenThereIsNoWayBackWithoutAPause(String key) {
        Play play = Play.atEndOfFilm(24, 80).press(key);
        assertEquals(new Moment.Now(), play.state().moment());
        assertTrue(play.lastRow().contains("does nothing here"), play.lastRow());
    }

    @Test
    void aReplayPlaysAndHoldsStillAtItsEnd() {
        Play play = Play.ofFilm(24, 80).press("Z");
        assertTrue(timeline(play).playing());
        play.played(10);
        assertEquals(11, second(play));
        play.played(1000);
        assertAll(
                () -> assertEquals(119, second(play)),
                () -> assertTrue(timeline(play).atEnd()),
                () -> assertFalse(timeline(play).playing()));
        play.press("Z");
        assertAll(
                () -> assertEquals(1, second(play)),
                () -> assertTrue(timeline(play).playing()));
    }

    @Test
    void speedsHaveBounds() {
        Play play = Play.ofFilm(24, 80).press(". . . . . . . .");
        assertEquals(32, timeline(play).speed());
        play.press(", , , , , , , , , , ,");
        assertEquals(0.25, timeline(play).speed());
    }

    @Test
    void aGapIsShownWhereItIs() {
        Play play = Play.ofFilm(24, 80);
        assertEquals(
                List.of(new Timeline.Gap(60_000_000_000L, 91_000_000_000L)),
                timeline(play).gaps());
        play.press("} } } } } }");
        long before = timeline(play).gapNanos();
        play.press("]");
        assertEquals(0, before);
        assertEquals(31_000_000_000L, timeline(play).gapNanos());
    }

    @ParameterizedTest
    @ValueSource(strings = {"k", "F7", "F8", "F9", "R", "d"})
    void nothingOfARecordingCanBeActedOn(String key) {
        Play play = Play.ofFilm(24, 80).press(key);
        assertEquals(List.of(), play.deeds());
        assertTrue(play.lastRow().contains("does nothing here"), play.lastRow());
    }

    @Test
    void theSelectedProcessIsRecordedUntilTheSameKey() {
        Play play = Play.of(24, 80).press("Down Down R");
        RecordingOrder begin = new RecordingOrder.Begin(
                Set.of(Objects.requireNonNull(play.scene().selectedProcess()).id()),
                SafeText.of("org.example.ImageFilter"),
                Duration.ofSeconds(1));
        assertEquals(List.of("record " + begin), play.deeds());
    }

    @Test
    void thePausedScreenKeepsTheLastMinutes() {
        Play play = Play.atEndOfFilm(24, 80).press("Z [ R");
        assertEquals(List.of("record " + new RecordingOrder.SaveLastMinutes(Duration.ofSeconds(1))), play.deeds());
        assertNull(play.state().errand());
    }
}
