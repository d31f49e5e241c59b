package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineOfTest {

    @ParameterizedTest
    @CsvSource({
        "'', jhtop",
        "M I, JHTOP_INVERTED=true jhtop -s rss_bytes -t",
        "K %, JHTOP_KERNEL_THREADS=hide JHTOP_CPU=normalised jhtop",
        "H, JHTOP_THREADS=active jhtop",
        "H H w, JHTOP_FULL_COMMAND=true jhtop -H",
        "J, jhtop --jvm",
    })
    void whatNoOptionSaysIsASetting(String keys, String line) {
        assertEquals(line, CommandLineOf.of(Play.of(24, 80).press(keys).scene()));
    }

    @Test
    void processesThatWereNamedAreNamedAgain() {
        String line = CommandLineOf.of(Play.of(Village.selection(), 24, 80).scene());
        assertTrue(line.startsWith("jhtop -p 1,2,17,2200,"), line);
    }
}
