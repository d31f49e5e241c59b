package io.github.jhtop.torture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be noticed, is. */
class TranscriptTest {

    private static final String FRAME = "\033[?1049h\033[?25l\033[m\033[2J\033[2;3H\033[;1;38;5;7mab\033[3Cé漢\033[K";

    @Test
    void knowsTheWordsOfTheProgram() {
        assertEquals(
                List.of(),
                transcript(FRAME + "\033[?25h\033[?1049ljhtop: bye\r\n").strangers());
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "\033]0;title\007",
                "\033[6n",
                "\033[c",
                "\033[31",
                "\033P+q\033\\",
                "\033[3J",
                "\033c",
                "\033[?1h",
                "\007",
                "\r\n",
                "\n",
                "\t",
                "\177",
                "\u0085",
                "\u009B31m",
                "\u202E",
                "\u200B",
                "\uFEFF",
                "\uE000",
            })
    void knowsAStranger(String word) {
        assertEquals(1, transcript(FRAME + word).strangers().stream().limit(1).count());
    }

    @Test
    void knowsBrokenUtf8() {
        assertEquals(List.of("malformed UTF-8"), new Transcript("a\u00C3b".getBytes(ISO_8859_1)).strangers());
    }

    @Test
    void remembersModes() {
        assertEquals(Set.of(25, 1049), transcript(FRAME).modesLeft());
        assertEquals(Set.of(7, 1006), transcript("\033[?1006h\033[?7l\033[?25h").modesLeft());
        assertEquals(Set.of(), transcript(FRAME + "\033[?25h\033[?1049l").modesLeft());
    }

    @Test
    void drawsWhatCameSinceTheScreenWasCleared() {
        assertEquals(
                List.of("         ", "  ab   é漢"),
                transcript("gone" + FRAME).screen(10, 2).stream()
                        .map(row -> row.substring(0, 9))
                        .toList());
        assertEquals(List.of(), transcript(FRAME).screen(9, 2), "too wide");
        assertEquals(List.of(), transcript(FRAME).screen(10, 1), "too high");
        assertEquals(List.of(), transcript("nothing").screen(10, 2));
    }

    private static Transcript transcript(String text) {
        return new Transcript(text.getBytes(UTF_8));
    }
}
