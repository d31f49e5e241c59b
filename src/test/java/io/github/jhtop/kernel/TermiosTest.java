package io.github.jhtop.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of a terminal as {@code stty -g} says them. */
class TermiosTest {

    private static final String GNU =
            "500:5:bf:8a3b:3:1c:7f:15:4:0:1:0:11:13:1a:0:12:f:17:16:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0";

    @Test
    void readsFlagsAndControlCharacters() {
        int[] words = Termios.parse(GNU);
        assertNotNull(words);
        assertArrayEquals(new int[] {0x500, 5, 0xBF, 0x8A3B, 3, 0x1C, 0x7F}, Arrays.copyOf(words, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "500:5:bf:8a3b",
                "gfmt1:cflag=4b00:iflag=6b02:lflag=200005cb",
                "500:5:bf:x:3:1c:7f:15:4:0:1:0:11:13:1a:0:12:f:17:16:0:0:0",
                "500:5:bf:123456789:3:1c:7f:15:4:0:1:0:11:13:1a:0:12:f:17:16:0:0:0",
            })
    void leavesOtherFormsToStty(String saved) {
        assertNull(Termios.parse(saved));
        assertFalse(Termios.restore(0, saved));
    }

    @Test
    void setsNothingThatIsNoTerminal() {
        assertFalse(Termios.restore(-1, GNU));
        Termios.discardOutput(-1);
    }
}
