package io.github.jhtop.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandWordsTest {

    @Test
    void wordsAreFoundAsAShellWould() {
        assertEquals(List.of("sleep", "0.10"), CommandWords.split("  sleep\t0.10 "));
        assertEquals(List.of("a b", "c\"d", "", "e'f"), CommandWords.split("'a b' \"c\\\"d\" '' e\\'f"));
        assertEquals(List.of("x=1 2y", "\\n"), CommandWords.split("x=\"1 2\"y '\\n'"));
        assertEquals(List.of("a\\b"), CommandWords.split("\"a\\b\""));
        assertEquals(List.of("$HOME|*"), CommandWords.split("'$HOME|*'"));
        assertEquals(List.of(), CommandWords.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a | b", "a > b", "a; b", "echo $HOME", "echo \"$HOME\"", "ls *.java", "a\nb", "`a`"})
    void whatWantsAShellIsRefused(String line) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> CommandWords.split(line));
        assertTrue(String.valueOf(refused.getMessage()).contains("--shell"), refused::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a 'b", "a \"b", "a \\"})
    void whatIsNotFinishedIsRefused(String line) {
        assertThrows(IllegalArgumentException.class, () -> CommandWords.split(line));
    }

    @Property
    void whatStandsBetweenQuotesStaysAsItIs(@ForAll String text) {
        String word = text.replace("'", "");
        assertEquals(List.of("x" + word), CommandWords.split("'x" + word + "'"));
    }
}
